#include "CLinux.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

// Standard streams that are themselves numbered 0–2 could be overwritten before they are copied: so every
// descriptor is first copied above 2, and the copies go with close-on-exec.
static int copy_above(int descriptor, int *copy) {
    *copy = -1;
    if (descriptor < 0) return 0;
    *copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    return *copy < 0 ? -1 : 0;
}

static int add_stream(posix_spawn_file_actions_t *actions, int copy, int target) {
    if (copy >= 0) return posix_spawn_file_actions_adddup2(actions, copy, target);
    return posix_spawn_file_actions_addopen(actions, target, "/dev/null", O_RDWR, 0);
}

// The leader of a session that has no terminal gets the first one that it opens as its controlling terminal.
static int add_terminal(posix_spawn_file_actions_t *actions, const char *terminal) {
    int failure = posix_spawn_file_actions_addopen(actions, 0, terminal, O_RDWR, 0);
    for (int target = 1; target < 3 && !failure; target++)
        failure = posix_spawn_file_actions_adddup2(actions, 0, target);
    return failure;
}

static int add_actions(posix_spawn_file_actions_t *actions, const int copies[3], CLinux_spawn_options options) {
    int failure = options.terminal ? add_terminal(actions, options.terminal) : 0;
    for (int target = 0; target < 3 && !failure && !options.terminal; target++)
        failure = add_stream(actions, copies[target], target);
    if (!failure) failure = posix_spawn_file_actions_addclosefrom_np(actions, 3);
    const char *folder = options.detached ? "/" : options.folder;
    if (!failure && folder) failure = posix_spawn_file_actions_addchdir_np(actions, folder);
    return failure;
}

static int set_attributes(posix_spawnattr_t *attributes, int detached) {
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    int failure = posix_spawnattr_setsigmask(attributes, &none);
    if (!failure) failure = posix_spawnattr_setsigdefault(attributes, &all);
    short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
    if (detached) flags |= POSIX_SPAWN_SETSID;
    if (!failure) failure = posix_spawnattr_setflags(attributes, flags);
    return failure;
}

int CLinux_spawn(pid_t *pid, const char *path, char *const *arguments, char *const *environment,
                 CLinux_spawn_options options) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int copies[3] = {-1, -1, -1};
    int failure = 0;
    if (copy_above(options.input, &copies[0]) || copy_above(options.output, &copies[1]) ||
        copy_above(options.error, &copies[2]))
        failure = errno;
    if (!failure && !(failure = posix_spawn_file_actions_init(&actions))) {
        if (!(failure = posix_spawnattr_init(&attributes))) {
            failure = add_actions(&actions, copies, options);
            if (!failure) failure = set_attributes(&attributes, options.detached);
            if (!failure) failure = posix_spawn(pid, path, &actions, &attributes, arguments, environment);
            posix_spawnattr_destroy(&attributes);
        }
        posix_spawn_file_actions_destroy(&actions);
    }
    for (int stream = 0; stream < 3; stream++)
        if (copies[stream] >= 0) close(copies[stream]);
    return failure;
}
