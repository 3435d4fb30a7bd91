import CafeModel
import CafeWire

/// `cafe etapa siguiente|anterior`: moves the running order. The command names the stage that it leaves, so that two of
/// them never skip one.
enum StageCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let spec = CommandTable.command(.stage)
        let step = try invocation.choice(
            invocation.required(0), of: spec?.choices ?? [], for: "«etapa»")
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(1), invocation, access)
        let conversation = HubConversation(
            access, Hello(role: .facilitator, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        let state = conversation.state
        if step == "siguiente" {
            guard let position = state.position else {
                throw CommandFailure(
                    ExitCode(.eventFinished),
                    invocation.phrases.of(state.plan).sentence(.eventFinished, in: state))
            }
            try conversation.submit(.enterNextStage(leaving: position))
        } else {
            try conversation.submit(.returnToPreviousStage(leaving: state.position))
        }
        let stage = conversation.state.stage
        try Console.print(
            (stage.map { invocation.phrases.title(of: $0) } ?? invocation.phrases.finished) + "\n")
    }
}
