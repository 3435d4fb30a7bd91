#include "CLibSSH.h"
#include <CLinuxLoading.h>
#include <dlfcn.h>
#include <libssh/libssh.h>
#include <libssh/server.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// The message interface is called deprecated in favour of callbacks, which have none for keyboard-interactive.
#pragma clang diagnostic ignored "-Wdeprecated-declarations"

#define FUNCTIONS(X)                                                                                             \
    X(ssh_version) X(ssh_init) X(ssh_new) X(ssh_free) X(ssh_bind_new) X(ssh_bind_free) X(ssh_bind_options_set)    \
    X(ssh_bind_accept_fd) X(ssh_set_auth_methods) X(ssh_handle_key_exchange) X(ssh_set_blocking)                 \
    X(ssh_options_set) X(ssh_message_get) X(ssh_message_free) X(ssh_message_type) X(ssh_message_subtype)         \
    X(ssh_is_connected) X(ssh_get_status) X(ssh_get_poll_flags) X(ssh_message_auth_user)                         \
    X(ssh_message_auth_password) X(ssh_message_auth_kbdint_is_response) X(ssh_userauth_kbdint_getnanswers)       \
    X(ssh_userauth_kbdint_getanswer) X(ssh_message_channel_request_command)                                      \
    X(ssh_message_channel_request_subsystem)                                                                     \
    X(ssh_message_channel_request_pty_term) X(ssh_message_channel_request_pty_width)                             \
    X(ssh_message_channel_request_pty_height) X(ssh_message_auth_interactive_request)                            \
    X(ssh_message_auth_reply_success) X(ssh_message_service_service) X(ssh_message_service_reply_success)        \
    X(ssh_message_channel_request_open_reply_accept) X(ssh_message_channel_request_reply_success)                \
    X(ssh_message_reply_default) X(ssh_channel_read_nonblocking) X(ssh_channel_window_size)                      \
    X(ssh_channel_write) X(ssh_channel_write_stderr) X(ssh_channel_is_open) X(ssh_channel_send_eof)              \
    X(ssh_channel_close) X(ssh_channel_request_send_exit_status) X(ssh_channel_request_send_exit_signal)         \
    X(ssh_blocking_flush) X(ssh_disconnect) X(ssh_pki_generate) X(ssh_pki_import_privkey_base64)                 \
    X(ssh_pki_export_privkey_base64) X(ssh_key_free) X(ssh_key_type) X(ssh_get_publickey_hash)                   \
    X(ssh_clean_pubkey_hash) X(ssh_string_free_char)

#define POINTER(name) __typeof__(&name) name;
static struct { FUNCTIONS(POINTER) } lib;

static int load(void) {
    void *library = dlopen("libssh.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return -1;
#define FIND(name)                                                                                               \
    if (!(*(void **)&lib.name = dlsym(library, #name))) return -1;
    FUNCTIONS(FIND)
    return lib.ssh_init() == SSH_OK ? 0 : -1;
}

int CLibSSH_load(void) {
    static CLinux_loading library = CLINUX_NOT_LOADED;
    return CLinux_load(&library, load);
}

const char *CLibSSH_version(void) { return lib.ssh_version(0); }

char *CLibSSH_make_key(void) {
    ssh_key key = NULL;
    char *text = NULL, *copy = NULL;
    if (lib.ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) != SSH_OK) return NULL;
    if (lib.ssh_pki_export_privkey_base64(key, NULL, NULL, NULL, &text) == SSH_OK) copy = strdup(text);
    lib.ssh_string_free_char(text);
    lib.ssh_key_free(key);
    return copy;
}

static ssh_key import_key(const char *text) {
    ssh_key key = NULL;
    if (lib.ssh_pki_import_privkey_base64(text, NULL, NULL, NULL, &key) != SSH_OK) return NULL;
    if (lib.ssh_key_type(key) == SSH_KEYTYPE_ED25519) return key;
    lib.ssh_key_free(key);
    return NULL;
}

int CLibSSH_key_hash(const char *text, unsigned char *hash) {
    ssh_key key = import_key(text);
    unsigned char *found = NULL;
    size_t length = 0;
    if (!key) return -1;
    int outcome = lib.ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &found, &length);
    lib.ssh_key_free(key);
    if (outcome != SSH_OK || length != 32) return -1;
    memcpy(hash, found, length);
    lib.ssh_clean_pubkey_hash(&found);
    return 0;
}

static int configure(ssh_bind bind, const char *banner, CLibSSH_algorithms algorithms) {
    // A file of the machine's administrator must not weaken the list below.
    bool process = false;
    return lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &process) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_BANNER, banner) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_KEY_EXCHANGE, algorithms.key_exchange) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HOSTKEY_ALGORITHMS, algorithms.host_key) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_CIPHERS_C_S, algorithms.ciphers) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_CIPHERS_S_C, algorithms.ciphers) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HMAC_C_S, algorithms.macs) ||
           lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HMAC_S_C, algorithms.macs);
}

CLibSSH_session CLibSSH_open(int socket, const char *text, const char *banner, CLibSSH_algorithms algorithms) {
    ssh_bind bind = lib.ssh_bind_new();
    ssh_session session = lib.ssh_new();
    ssh_key key = import_key(text);
    int failed = !bind || !session || !key || configure(bind, banner, algorithms);
    if (!failed) {
        failed = lib.ssh_bind_options_set(bind, SSH_BIND_OPTIONS_IMPORT_KEY, key);
        // Once set, the key is the bind's.
        if (!failed) key = NULL;
    }
    if (!failed) failed = lib.ssh_bind_accept_fd(bind, session, socket) != SSH_OK;
    // No compression: it is an attack surface, and a screen sends little.
    if (!failed) failed = lib.ssh_options_set(session, SSH_OPTIONS_COMPRESSION_C_S, "none") ||
                          lib.ssh_options_set(session, SSH_OPTIONS_COMPRESSION_S_C, "none");
    if (!failed) lib.ssh_set_auth_methods(session, SSH_AUTH_METHOD_INTERACTIVE | SSH_AUTH_METHOD_PASSWORD);
    if (key) lib.ssh_key_free(key);
    // The session copies what it needs of the bind's, the key included.
    if (bind) lib.ssh_bind_free(bind);
    if (failed && session) lib.ssh_free(session);
    return failed ? NULL : session;
}

int CLibSSH_exchange_keys(CLibSSH_session session, long seconds) {
    lib.ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &seconds);
    lib.ssh_set_blocking(session, 1);
    return lib.ssh_handle_key_exchange(session) == SSH_OK ? 0 : -1;
}

void CLibSSH_do_not_wait(CLibSSH_session session) { lib.ssh_set_blocking(session, 0); }

CLibSSH_message CLibSSH_next(CLibSSH_session session) { return lib.ssh_message_get(session); }
void CLibSSH_free(CLibSSH_message message) { lib.ssh_message_free(message); }

static CLibSSH_kind kind_of_auth(CLibSSH_message message) {
    switch (lib.ssh_message_subtype(message)) {
    case SSH_AUTH_METHOD_PASSWORD: return CLibSSH_auth_password;
    case SSH_AUTH_METHOD_INTERACTIVE:
        return lib.ssh_message_auth_kbdint_is_response(message) ? CLibSSH_auth_answer : CLibSSH_auth_question;
    default: return CLibSSH_other;
    }
}

static CLibSSH_kind kind_of_request(CLibSSH_message message) {
    switch (lib.ssh_message_subtype(message)) {
    case SSH_CHANNEL_REQUEST_PTY: return CLibSSH_terminal;
    case SSH_CHANNEL_REQUEST_WINDOW_CHANGE: return CLibSSH_window_change;
    case SSH_CHANNEL_REQUEST_SHELL: return CLibSSH_shell;
    case SSH_CHANNEL_REQUEST_EXEC: return CLibSSH_exec;
    case SSH_CHANNEL_REQUEST_SUBSYSTEM: return CLibSSH_subsystem;
    default: return CLibSSH_other;
    }
}

CLibSSH_kind CLibSSH_kind_of(CLibSSH_message message) {
    const char *service;
    switch (lib.ssh_message_type(message)) {
    case SSH_REQUEST_AUTH: return kind_of_auth(message);
    case SSH_REQUEST_CHANNEL: return kind_of_request(message);
    case SSH_REQUEST_CHANNEL_OPEN:
        return lib.ssh_message_subtype(message) == SSH_CHANNEL_SESSION ? CLibSSH_open_session : CLibSSH_other;
    case SSH_REQUEST_SERVICE:
        service = lib.ssh_message_service_service(message);
        return service && !strcmp(service, "ssh-userauth") ? CLibSSH_service_authentication : CLibSSH_other;
    default: return CLibSSH_other;
    }
}

int CLibSSH_is_connected(CLibSSH_session session) {
    return lib.ssh_is_connected(session) && !(lib.ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

int CLibSSH_wants_write(CLibSSH_session session) {
    return (lib.ssh_get_status(session) & SSH_WRITE_PENDING) != 0;
}

const char *CLibSSH_user(CLibSSH_message message) { return lib.ssh_message_auth_user(message); }
const char *CLibSSH_password(CLibSSH_message message) { return lib.ssh_message_auth_password(message); }

const char *CLibSSH_answer(CLibSSH_session session) {
    if (lib.ssh_userauth_kbdint_getnanswers(session) != 1) return NULL;
    return lib.ssh_userauth_kbdint_getanswer(session, 0);
}

const char *CLibSSH_command(CLibSSH_message message) {
    return lib.ssh_message_channel_request_command(message);
}

const char *CLibSSH_subsystem_name(CLibSSH_message message) {
    return lib.ssh_message_channel_request_subsystem(message);
}

const char *CLibSSH_terminal_type(CLibSSH_message message) {
    return lib.ssh_message_channel_request_pty_term(message);
}

void CLibSSH_size(CLibSSH_message message, int *columns, int *rows) {
    *columns = lib.ssh_message_channel_request_pty_width(message);
    *rows = lib.ssh_message_channel_request_pty_height(message);
}

void CLibSSH_ask(CLibSSH_message message, const char *name, const char *instruction, const char *prompt) {
    const char *prompts[] = {prompt};
    char echo[] = {0};
    lib.ssh_message_auth_interactive_request(message, name, instruction, 1, prompts, echo);
}

int CLibSSH_let_in(CLibSSH_message message) { return lib.ssh_message_auth_reply_success(message, 0); }
int CLibSSH_accept_service(CLibSSH_message message) { return lib.ssh_message_service_reply_success(message); }

CLibSSH_channel CLibSSH_accept_channel(CLibSSH_message message) {
    return lib.ssh_message_channel_request_open_reply_accept(message);
}

int CLibSSH_accept_request(CLibSSH_message message) {
    return lib.ssh_message_channel_request_reply_success(message);
}

void CLibSSH_refuse(CLibSSH_message message) { lib.ssh_message_reply_default(message); }

int CLibSSH_read(CLibSSH_channel channel, void *bytes, uint32_t count) {
    int outcome = lib.ssh_channel_read_nonblocking(channel, bytes, count, 0);
    return outcome >= 0 ? outcome : -1;
}

int CLibSSH_is_open(CLibSSH_channel channel) { return lib.ssh_channel_is_open(channel); }

uint32_t CLibSSH_window(CLibSSH_channel channel) { return lib.ssh_channel_window_size(channel); }

int CLibSSH_write(CLibSSH_channel channel, const void *bytes, uint32_t count, int to_error) {
    int outcome = to_error ? lib.ssh_channel_write_stderr(channel, bytes, count)
                           : lib.ssh_channel_write(channel, bytes, count);
    return outcome >= 0 ? outcome : -1;
}

void CLibSSH_finish(CLibSSH_channel channel, int status) {
    if (!lib.ssh_channel_is_open(channel)) return;
    lib.ssh_channel_send_eof(channel);
    if (status < 256)
        lib.ssh_channel_request_send_exit_status(channel, status);
    else
        lib.ssh_channel_request_send_exit_signal(channel, "TERM", 0, "", "");
    lib.ssh_channel_close(channel);
}

void CLibSSH_disconnect(CLibSSH_session session) { lib.ssh_disconnect(session); }
