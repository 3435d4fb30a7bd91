#include "CCrypto.h"
#include <CLinuxLoading.h>
#include <dlfcn.h>
#include <openssl/evp.h>
#include <stdlib.h>

#define FUNCTIONS(X)                                                                                     \
    X(EVP_MD_fetch) X(EVP_MD_free) X(EVP_MD_CTX_new) X(EVP_MD_CTX_free) X(EVP_DigestInit_ex2)            \
    X(EVP_DigestUpdate) X(EVP_DigestFinal_ex)

#define POINTER(name) __typeof__(&name) name;
static struct { FUNCTIONS(POINTER) } lib;

struct CCrypto_hasher {
    EVP_MD *algorithm;
    EVP_MD_CTX *context;
};

static int load(void) {
    void *library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
    if (!library) return -1;
#define FIND(name)                                                                                       \
    if (!(*(void **)&lib.name = dlsym(library, #name))) return -1;
    FUNCTIONS(FIND)
    return 0;
}

int CCrypto_load(void) {
    static CLinux_loading library = CLINUX_NOT_LOADED;
    return CLinux_load(&library, load);
}

CCrypto_hasher CCrypto_new(void) {
    if (CCrypto_load() != 0) return NULL;
    CCrypto_hasher hasher = calloc(1, sizeof *hasher);
    if (!hasher) return NULL;
    // Fetched once: fetching costs more than a short hash.
    hasher->algorithm = lib.EVP_MD_fetch(NULL, "SHA256", NULL);
    hasher->context = lib.EVP_MD_CTX_new();
    if (hasher->algorithm && hasher->context) return hasher;
    CCrypto_free(hasher);
    return NULL;
}

void CCrypto_free(CCrypto_hasher hasher) {
    if (!hasher) return;
    lib.EVP_MD_CTX_free(hasher->context);
    lib.EVP_MD_free(hasher->algorithm);
    free(hasher);
}

int CCrypto_begin(CCrypto_hasher hasher) {
    return lib.EVP_DigestInit_ex2(hasher->context, hasher->algorithm, NULL);
}

int CCrypto_update(CCrypto_hasher hasher, const void *bytes, size_t count) {
    return lib.EVP_DigestUpdate(hasher->context, bytes, count);
}

int CCrypto_end(CCrypto_hasher hasher, unsigned char *hash) {
    return lib.EVP_DigestFinal_ex(hasher->context, hash, NULL);
}
