// libcrypto, for SHA-256 only. The library is loaded when something is first hashed, not when the program starts: its
// tables would cost every screen half a mebibyte and start-up time, and screens hash nothing. Every name carries the
// prefix CCrypto_.
#ifndef CCRYPTO_H
#define CCRYPTO_H
#include <stddef.h>

/// SHA-256, ready to hash one thing after another.
typedef struct CCrypto_hasher *CCrypto_hasher;

/// Loads the library. Returns 0, or -1 when it is absent or lacks something that is needed.
int CCrypto_load(void);
/// A hasher, to be freed with CCrypto_free; NULL without memory, without the library, or when it has no SHA-256.
CCrypto_hasher CCrypto_new(void);
void CCrypto_free(CCrypto_hasher hasher);
/// Begins a hash. Returns 1, as do the two below, unless the library refuses.
int CCrypto_begin(CCrypto_hasher hasher);
int CCrypto_update(CCrypto_hasher hasher, const void *bytes, size_t count);
/// Ends the hash: 32 bytes.
int CCrypto_end(CCrypto_hasher hasher, unsigned char *hash);
#endif
