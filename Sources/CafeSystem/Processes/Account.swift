import Glibc

/// A user of this machine.
public struct Account: Sendable {
    /// The name.
    public let name: String
    /// The user id.
    public let uid: UInt32
    /// The home folder.
    public let home: String
    private let gid: UInt32

    /// The user with a name; nil when there is none.
    public init?(named name: String) {
        guard let entry = getpwnam(name)?.pointee, let home = entry.pw_dir else { return nil }
        self.name = name
        uid = entry.pw_uid
        gid = entry.pw_gid
        self.home = String(cString: home)
    }

    /// Whether this process is the administrator's.
    public static var isAdministrator: Bool { geteuid() == 0 || getuid() == 0 }

    /// Has this process be the user's for good: its groups, its id, its home. Only the administrator's can.
    public func become() throws(SystemError) {
        try SystemCall.check("initgroups", path: name) { initgroups(name, gid) }
        try SystemCall.check("setgid", path: name) { setgid(gid) }
        try SystemCall.check("setuid", path: name) { setuid(uid) }
        // What belongs to the one who was left behind would lead into folders that are closed now.
        for variable in ["XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] { unsetenv(variable) }
        setenv("HOME", home, 1)
        setenv("USER", name, 1)
        setenv("LOGNAME", name, 1)
        let runtime = "/run/user/\(uid)"
        if Files.isFolder(runtime) { setenv("XDG_RUNTIME_DIR", runtime, 1) }
    }
}
