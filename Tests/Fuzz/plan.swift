import CafeModel

/// A plan that is read is written and read again as the same plan; anything else gives sentences that can be shown.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    do {
        let plan = try PlanReader.read(bytes).plan
        precondition(CleanText.clean(plan.title) == plan.title, "a title with controls: \(plan.title)")
        for topic in plan.topics {
            precondition(CleanText.clean(topic.title) == topic.title, "a topic with controls: \(topic.title)")
        }
        precondition(plan.mechanism.value.stages(plan).count > 1, "a plan without stages")
    } catch {
        precondition(!"\(error)".isEmpty)
    }
    return 0
}
