/// However the bytes of a terminal are cut into reads, and however long they take, keys come out and no byte stays for ever.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    guard let step = bytes.first else { return 0 }
    var decoder = KeyDecoder(pasteLimit: 1 << 12)
    var now = Duration.zero
    var rest = bytes.dropFirst()
    while !rest.isEmpty {
        let chunk = rest.prefix(Int(step % 7) + 1)
        rest = rest.dropFirst(chunk.count)
        for case .paste(let text) in decoder.feed(Array(chunk), now: now) {
            precondition(text.utf8.count <= 1 << 14, "a paste longer than its limit")
        }
        now += .milliseconds(Int(step / 7))
        if let deadline = decoder.deadline, now >= deadline { _ = decoder.flush(now: now) }
    }
    for _ in 0..<4 {
        guard let deadline = decoder.deadline else { break }
        now = max(now, deadline)
        _ = decoder.flush(now: now)
    }
    precondition(decoder.deadline == nil, "something waits for ever")
    return 0
}
