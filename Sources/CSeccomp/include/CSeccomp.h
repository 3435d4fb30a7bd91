// libseccomp. Its rules take C's own literals, and a variable number of them: wrapped here with our prefix. The library
// is loaded by the process of a connection, not when the program starts: no screen needs it. Nothing else may be called
// before CSeccomp_load has returned 0.
#ifndef CSECCOMP_H
#define CSECCOMP_H
#include <stdint.h>

/// A filter of system calls in the making.
typedef void *CSeccomp_filter;

/// Loads the library. Returns 0, or -1 when it is absent or lacks something that is needed.
int CSeccomp_load(void);
/// A filter that refuses every system call with EPERM, for this architecture only. NULL when there is no memory.
CSeccomp_filter CSeccomp_new(void);
void CSeccomp_free(CSeccomp_filter filter);
/// Returns 0, also for a call that this architecture does not have, or a negative errno.
int CSeccomp_allow(CSeccomp_filter filter, const char *name);
/// Allows the call when the bits `mask` of its argument `place` (from 0) are `value`.
int CSeccomp_allow_when(CSeccomp_filter filter, const char *name, unsigned place, uint64_t mask, uint64_t value);
/// The call ends the process.
int CSeccomp_kill(CSeccomp_filter filter, const char *name);
/// From now on the filter holds for this process, for good. Returns 0 or a negative errno.
int CSeccomp_enter(CSeccomp_filter filter);
#endif
