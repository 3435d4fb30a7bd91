import Testing

@testable import CafeModel

@Suite("JSON objects by explicit keys")
struct JSONObjectTests {
    private func object(_ text: String) throws -> JSONObject { try JSONObject(Array(text.utf8)) }

    @Test("Each value is decoded when it is asked for, in whatever order")
    func values() throws {
        let o = try object(
            #"""
             { "n" : -7 , "s":"a\u00f1\"" ,"b":true,"o":{"x":{"y":[1]}},"l":[ 1 , -2 ],"t":["a","b\n"],
               "r":"0000000000000001000000000000000F","rs":["00000000000000000000000000000002"],
               "os":[{"k":1},{"k":2}], "nothing":null }
            """#)
        #expect(try o.ints("l") == [1, -2])
        #expect(try o.int("n") == -7)
        #expect(try o.string("s") == "añ\"")
        #expect(try o.bool("b"))
        #expect(try o.object("o").object("x").ints("y") == [1])
        #expect(try o.strings("t") == ["a", "b\n"])
        #expect(try o.ref("r", to: Tag.Note.self) == NoteID(high: 1, low: 15))
        #expect(try o.refs("rs", to: Tag.Note.self) == [NoteID(high: 0, low: 2)])
        #expect(try o.objects("os").map { try $0.int("k") } == [1, 2])
        #expect(o.raw("n").map { Array($0) } == Array("-7".utf8))
        #expect(o.has("b") && !o.has("nothing") && !o.has("nobody"))
    }

    @Test("What is not there is nothing, false or empty, and an error where it is needed")
    func absent() throws {
        let o = try object(#"{"a":null}"#)
        for name in ["a", "b"] as [StaticString] {
            #expect(try o.optionalInt(name) == nil)
            #expect(try o.optionalString(name) == nil)
            #expect(try o.optionalRef(name, to: Tag.Note.self) == nil)
            #expect(try o.optionalObject(name) == nil ? true : false)
            #expect(try o.bool(name) == false)
            #expect(try o.ints(name).isEmpty)
            #expect(throws: JSONError(.missing("\(name)"), at: 0)) { try o.int(name) }
            #expect(throws: JSONError(.missing("\(name)"), at: 0)) { try o.string(name) }
            #expect(throws: JSONError(.missing("\(name)"), at: 0)) { try o.ref(name, to: Tag.Note.self) }
            #expect(throws: JSONError(.missing("\(name)"), at: 0)) { _ = try o.object(name) }
        }
    }

    @Test(
        "A value of another type is an error that names the key",
        arguments: [
            "1", "true", "\"x\"", "[]", "{}", "1.5", "1e2", "123456789012345678901234567890", "[[]]",
            "[null]",
        ])
    func types(value: String) throws {
        let o = try object("{\"k\":\(value)}")
        var wrong = 0
        func isWrong(_ body: () throws -> Void) {
            do { try body() } catch let error as JSONError {
                wrong += 1
                #expect(error.reason == .type("k") || error.reason == .syntax)
            } catch { Issue.record(error) }
        }
        isWrong { _ = try o.int("k") }
        isWrong { _ = try o.string("k") }
        isWrong { _ = try o.bool("k") }
        isWrong { _ = try o.object("k") }
        isWrong { _ = try o.ref("k", to: Tag.Note.self) }
        isWrong { _ = try o.ints("k") }
        isWrong { _ = try o.objects("k") }
        isWrong { _ = try o.strings("k") }
        isWrong { _ = try o.refs("k", to: Tag.Note.self) }
        #expect(wrong >= 5)
    }

    @Test("The first of two members with the same key counts")
    func repeated() throws {
        #expect(try object(#"{"a":1,"a":2}"#).int("a") == 1)
    }

    @Test("A key that is the beginning of another, or longer, is another")
    func keys() throws {
        let o = try object(#"{"notes":1,"not":2,"note":3}"#)
        #expect(try o.int("note") == 3)
    }

    @Test(
        "Only a whole object is one",
        arguments: ["", "[]", "{} {}", "{}x", "\u{FEFF}{}", "{\"a\":1", "{\"a\":}"])
    func faults(text: String) {
        #expect(throws: JSONError.self) { try object(text) }
    }

    @Test("The largest numbers that are read are as written, larger ones are refused")
    func numbers() throws {
        #expect(try object(#"{"n":999999999999999999}"#).int("n") == 999_999_999_999_999_999)
        #expect(try object(#"{"n":-99999999999999999}"#).int("n") == -99_999_999_999_999_999)
        #expect(throws: JSONError.self) { try object(#"{"n":9223372036854775808}"#).int("n") }
    }
}
