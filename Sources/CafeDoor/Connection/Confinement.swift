import CLinux
import CSeccomp
import CafeSystem
import Glibc

/// What a connection's process can still do once it is confined: use the descriptors that it has, get memory, know the
/// time, and end. A fault in the SSH code then reaches no file, no PIN, no other table and no network.
enum Confinement {
    /// The most memory of its own, in bytes; bounds what a stranger can make it hold.
    static let memory: UInt64 = 48 << 20
    /// The stream, the monitor and the screen, with some to spare for libssh's own.
    static let descriptors: UInt32 = 12

    /// Calls that are as harmless as what they are used on.
    private static let allowed = [
        "read", "write", "readv", "writev", "recvfrom", "sendto", "recvmsg", "sendmsg", "shutdown",
        "poll", "ppoll", "close", "getsockopt", "getsockname", "fstat", "lseek",
        "brk", "munmap", "mremap", "madvise", "futex", "sched_yield",
        "getrandom", "clock_gettime", "gettimeofday", "time", "clock_nanosleep", "nanosleep",
        "getpid", "gettid", "getuid", "geteuid", "getgid", "getegid",
        "rt_sigreturn", "rt_sigprocmask", "rt_sigaction", "sigaltstack", "restart_syscall",
        "exit", "exit_group",
    ]

    /// Calls that nothing of ours makes here, and whose attempt means that somebody else is in the process.
    private static let deadly = [
        "socket", "connect", "bind", "listen", "accept", "accept4", "socketpair", "execve", "execveat",
        "fork", "vfork", "clone", "clone3", "ptrace", "process_vm_readv", "process_vm_writev", "kill",
        "tkill", "pidfd_open", "pidfd_getfd", "bpf", "io_uring_setup", "userfaultfd", "mount", "setuid",
        "setresuid", "unshare", "setns", "keyctl", "init_module", "finit_module", "perf_event_open",
    ]

    /// What a process needs beyond that which lists a folder and reads files of it.
    private static let reading = ["getdents64", "newfstatat", "statx", "pread64"]

    /// Confines this process for good. Everything that it will need must be open and loaded.
    /// - Parameter readsFiles: whether it may still open files, to read them only.
    /// - Throws: ``SystemError``; then it must not go on.
    static func enter(readsFiles: Bool = false) throws(SystemError) {
        guard CSeccomp_load() == 0 else { throw SystemError("dlopen", code: ENOENT, path: "libseccomp.so.2") }
        guard CLinux_limit_resources(memory, descriptors) == 0 else { throw SystemError("setrlimit") }
        guard let filter = CSeccomp_new() else { throw SystemError("seccomp_init") }
        defer { CSeccomp_free(filter) }
        for name in allowed { try check(CSeccomp_allow(filter, name), name) }
        for name in deadly { try check(CSeccomp_kill(filter, name), name) }
        // The one thing that a terminal is told: its size.
        try check(CSeccomp_allow_when(filter, "ioctl", 1, 0xffff_ffff, 0x5414), "ioctl")
        for command: UInt64 in [1, 2, 3, 4] {
            // F_GETFD to F_SETFL.
            try check(CSeccomp_allow_when(filter, "fcntl", 1, 0xffff_ffff, command), "fcntl")
        }
        if readsFiles {
            for name in reading { try check(CSeccomp_allow(filter, name), name) }
            // Neither to write, nor to make one: O_ACCMODE is 3, O_CREAT 0o100, O_TRUNC 0o1000; the bit of O_TMPFILE is
            // of no use without writing.
            let changing: UInt64 = 3 | 0o100 | 0o1000
            try check(CSeccomp_allow_when(filter, "openat", 2, changing, 0), "openat")
        }
        // Memory that can be run is neither made nor changed: PROT_EXEC is 4.
        try check(CSeccomp_allow_when(filter, "mmap", 2, 4, 0), "mmap")
        try check(CSeccomp_allow_when(filter, "mprotect", 2, 4, 0), "mprotect")
        // Also sets "no new privileges".
        try check(CSeccomp_enter(filter), "seccomp_load")
    }

    private static func check(_ outcome: Int32, _ name: String) throws(SystemError) {
        if outcome != 0 { throw SystemError("seccomp", code: -outcome, path: name) }
    }
}
