import CLibSSH

/// What is offered to clients: nothing that `ssh-audit` calls weak, and yet what Windows 10's first OpenSSH (7.7) and
/// PuTTY since 0.68 speak. docs/security.md says why each is there.
enum Algorithms {
    static let keyExchange = "curve25519-sha256,curve25519-sha256@libssh.org"
    static let hostKey = "ssh-ed25519"
    static let ciphers =
        "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes128-ctr"
    static let macs = "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com"
    /// What the door calls itself after `SSH-2.0-`: no version, which would only help who looks for old ones.
    static let banner = "Cafe"
}
