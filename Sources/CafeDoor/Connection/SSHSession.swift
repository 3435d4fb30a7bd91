import CLibSSH
import CafeSystem
import Glibc

/// A client's connection as libssh sees it: the only place that calls the library.
///
/// It looks at nobody's rights: ``ConnectionRules`` does.
final class SSHSession {
    /// A request that waits for its answer. Gone with this object, answered or not.
    final class Request {
        let kind: ClientRequest
        fileprivate let message: OpaquePointer

        fileprivate init(_ kind: ClientRequest, _ message: OpaquePointer) {
            self.kind = kind
            self.message = message
        }

        deinit { CLibSSH_free(message) }
    }

    /// What a read of the channel gave.
    enum Reading {
        case bytes([UInt8])
        case nothing
        case ended
    }

    private let session: OpaquePointer
    private var channel: OpaquePointer?
    /// To be watched.
    let stream: Int32

    /// A session on the stream, which it owns from now on; nothing has been read or written yet. nil when the key cannot
    /// be used.
    init?(stream: Int32, key: String) {
        let opened = Algorithms.keyExchange.withCString { keyExchange in
            Algorithms.hostKey.withCString { hostKey in
                Algorithms.ciphers.withCString { ciphers in
                    Algorithms.macs.withCString { macs in
                        CLibSSH_open(
                            stream, key, Algorithms.banner,
                            CLibSSH_algorithms(
                                key_exchange: keyExchange, host_key: hostKey, ciphers: ciphers, macs: macs))
                    }
                }
            }
        }
        guard let opened else { return nil }
        session = opened
        self.stream = stream
    }

    /// Exchanges keys; from then on nothing waits.
    func exchangeKeys(seconds: Int) -> Bool {
        guard CLibSSH_exchange_keys(session, seconds) == 0 else { return false }
        CLibSSH_do_not_wait(session)
        return true
    }

    var isConnected: Bool { CLibSSH_is_connected(session) != 0 }
    var wantsWrite: Bool { CLibSSH_wants_write(session) != 0 }

    /// Reads what has come, writes what the stream takes, and gives the next request.
    func next() -> Request? {
        guard let message = CLibSSH_next(session) else { return nil }
        return Request(kind(of: message), message)
    }

    private func kind(of message: OpaquePointer) -> ClientRequest {
        var columns: Int32 = 80
        var rows: Int32 = 24
        switch CLibSSH_kind_of(message) {
        case CLibSSH_service_authentication: return .authenticate
        case CLibSSH_auth_password:
            return .password(
                user: Self.text(CLibSSH_user(message)), pin: Self.text(CLibSSH_password(message)))
        case CLibSSH_auth_question: return .question(user: Self.text(CLibSSH_user(message)))
        case CLibSSH_auth_answer: return .answer(Self.text(CLibSSH_answer(session)))
        case CLibSSH_open_session: return .channel
        case CLibSSH_terminal:
            CLibSSH_size(message, &columns, &rows)
            return .terminal(
                type: Self.text(CLibSSH_terminal_type(message)), columns: Int(columns), rows: Int(rows))
        case CLibSSH_window_change:
            CLibSSH_size(message, &columns, &rows)
            return .resize(columns: Int(columns), rows: Int(rows))
        case CLibSSH_shell: return .shell
        case CLibSSH_exec: return .command(Self.text(CLibSSH_command(message)))
        case CLibSSH_subsystem: return .subsystem(Self.text(CLibSSH_subsystem_name(message)))
        default: return .other
        }
    }

    /// What is longer than anything that is meant counts as nothing.
    private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer, strnlen(pointer, 257) <= 256 else { return "" }
        return String(cString: pointer)
    }

    // MARK: Answers

    func refuse(_ request: Request) { CLibSSH_refuse(request.message) }

    /// Asks for one line that is not shown.
    func ask(_ request: Request, prompt: String) { CLibSSH_ask(request.message, "", "", prompt) }

    func letIn(_ request: Request) { _ = CLibSSH_let_in(request.message) }

    func accept(_ request: Request) {
        switch request.kind {
        case .authenticate: _ = CLibSSH_accept_service(request.message)
        default: _ = CLibSSH_accept_request(request.message)
        }
    }

    /// Opens the one channel.
    func openChannel(_ request: Request) { channel = CLibSSH_accept_channel(request.message) }

    // MARK: The channel

    /// Reads what the client has sent, `limit` bytes at most.
    func read(limit: Int) -> Reading {
        guard let channel else { return .nothing }
        var count: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            count = CLibSSH_read(channel, buffer.baseAddress, UInt32(limit))
            filled = Int(max(0, count))
        }
        return count > 0 ? .bytes(bytes) : count == 0 ? .nothing : .ended
    }

    /// Whether the client has not closed the channel.
    var channelIsOpen: Bool { channel.map { CLibSSH_is_open($0) != 0 } ?? false }

    /// How much the client takes now: nothing while earlier bytes still wait, so that a client that has stopped does not
    /// make them pile up here.
    var room: Int {
        guard let channel, !wantsWrite else { return 0 }
        return Int(CLibSSH_window(channel))
    }

    /// Writes; the caller keeps to ``room``. `false` when the connection failed.
    func write(_ bytes: [UInt8], toError: Bool = false) -> Bool {
        guard let channel else { return false }
        return bytes.withUnsafeBytes {
            CLibSSH_write(channel, $0.baseAddress, UInt32($0.count), toError ? 1 : 0)
        } == bytes.count
    }

    /// Says how the screen ended, and that nothing more comes.
    func finish(status: Int) {
        guard let channel else { return }
        CLibSSH_finish(channel, Int32(status))
    }

    func disconnect() { CLibSSH_disconnect(session) }
}
