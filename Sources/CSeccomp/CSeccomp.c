#include "CSeccomp.h"
#include <CLinuxLoading.h>
#include <dlfcn.h>
#include <errno.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <stddef.h>

#define FUNCTIONS(X)                                                                                        \
    X(seccomp_init) X(seccomp_release) X(seccomp_attr_set) X(seccomp_load)                                  \
    X(seccomp_syscall_resolve_name) X(seccomp_rule_add_array)

#define POINTER(name) __typeof__(&name) name;
static struct { FUNCTIONS(POINTER) } lib;

static int load(void) {
    void *library = dlopen("libseccomp.so.2", RTLD_NOW | RTLD_LOCAL);
    if (!library) return -1;
#define FIND(name)                                                                                          \
    if (!(*(void **)&lib.name = dlsym(library, #name))) return -1;
    FUNCTIONS(FIND)
    return 0;
}

int CSeccomp_load(void) {
    static CLinux_loading library = CLINUX_NOT_LOADED;
    return CLinux_load(&library, load);
}

CSeccomp_filter CSeccomp_new(void) {
    CSeccomp_filter filter = lib.seccomp_init(SCMP_ACT_ERRNO(EPERM));
    // Another architecture's call numbers (32 bits) end the process: nothing of ours makes them.
    if (filter) lib.seccomp_attr_set(filter, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    return filter;
}

void CSeccomp_free(CSeccomp_filter filter) { lib.seccomp_release(filter); }

int CSeccomp_allow(CSeccomp_filter filter, const char *name) {
    int call = lib.seccomp_syscall_resolve_name(name);
    return call == __NR_SCMP_ERROR ? 0 : lib.seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 0, NULL);
}

int CSeccomp_allow_when(CSeccomp_filter filter, const char *name, unsigned place, uint64_t mask, uint64_t value) {
    struct scmp_arg_cmp when = {.arg = place, .op = SCMP_CMP_MASKED_EQ, .datum_a = mask, .datum_b = value};
    int call = lib.seccomp_syscall_resolve_name(name);
    return call == __NR_SCMP_ERROR ? 0 : lib.seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &when);
}

int CSeccomp_kill(CSeccomp_filter filter, const char *name) {
    int call = lib.seccomp_syscall_resolve_name(name);
    return call == __NR_SCMP_ERROR ? 0 : lib.seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, call, 0, NULL);
}

int CSeccomp_enter(CSeccomp_filter filter) { return lib.seccomp_load(filter); }
