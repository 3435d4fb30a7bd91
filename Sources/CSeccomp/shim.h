// libseccomp. Its rules take C's own literals, and a variable number of them: wrapped here with our prefix.
#ifndef CSECCOMP_SHIM_H
#define CSECCOMP_SHIM_H
#include <errno.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>

/// A filter that refuses every system call with EPERM, for this architecture only. NULL when there is no memory.
static inline scmp_filter_ctx CSeccomp_new(void) {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    // Another architecture's call numbers (32 bits) end the process: nothing of ours makes them.
    if (filter) seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    return filter;
}

/// Returns 0, also for a call that this architecture does not have, or a negative errno.
static inline int CSeccomp_allow(scmp_filter_ctx filter, const char *name) {
    int call = seccomp_syscall_resolve_name(name);
    return call == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 0, NULL);
}

/// Allows the call when the bits `mask` of its argument `place` (from 0) are `value`.
static inline int CSeccomp_allow_when(
    scmp_filter_ctx filter, const char *name, unsigned place, uint64_t mask, uint64_t value) {
    struct scmp_arg_cmp when = {.arg = place, .op = SCMP_CMP_MASKED_EQ, .datum_a = mask, .datum_b = value};
    int call = seccomp_syscall_resolve_name(name);
    return call == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &when);
}

/// The call ends the process.
static inline int CSeccomp_kill(scmp_filter_ctx filter, const char *name) {
    int call = seccomp_syscall_resolve_name(name);
    return call == __NR_SCMP_ERROR ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, call, 0, NULL);
}
#endif
