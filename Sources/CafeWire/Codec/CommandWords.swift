import CafeModel

extension Command {
    /// The command's word on the wire: `recordNote`. Nothing of what it carries.
    public var word: String {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return (try? JSONObject(writer.bytes).string("do")) ?? "?"
    }
}

extension Refusal {
    /// The refusal's word on the wire: `changedSince`. Nothing of what it carries.
    public var word: String {
        var writer = JSONWriter()
        writer.object { encode(into: &$0) }
        return (try? JSONObject(writer.bytes).string("why")) ?? "?"
    }
}
