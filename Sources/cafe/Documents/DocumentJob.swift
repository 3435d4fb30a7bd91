import CafeModel
import CafeSystem
import SessionTUI

/// A document that is being made while its screen goes on.
final class DocumentJob {
    private let program: BackgroundProgram
    private let format: String?
    private let phrases: any Phrases

    init(_ arguments: [String], format: String?, _ phrases: any Phrases) throws(SystemError) {
        program = try BackgroundProgram(arguments: arguments)
        self.format = format
        self.phrases = phrases
    }

    /// How far it is.
    var progress: HostProgress {
        do {
            guard let left = try program.outcome() else {
                let told = format.map { phrases.documentUnderWay($0, seconds: program.seconds) }
                return .underWay(sentence: told ?? "")
            }
            if left.ending == .exited(0) {
                return .finished(sentence: CleanText.clean(Self.text(left.output)), succeeded: true)
            }
            let said = CleanText.singleLine(Self.text(left.error))
            let fallback = phrases.documentRefused("cafe", said: "\(left.ending)")
            return .finished(sentence: said.isEmpty ? fallback : said, succeeded: false)
        } catch {
            return .finished(sentence: phrases.sentence(error), succeeded: false)
        }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix(8192), as: UTF8.self)
    }
}
