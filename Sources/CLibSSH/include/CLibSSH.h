// The server's side of libssh, for one connection. The library is loaded when it is needed, not when the program
// starts: it brings ten others (Kerberos among them), which would cost every screen a mebibyte and start-up time.
// Every name carries the prefix CLibSSH_; nothing else may be called before CLibSSH_load has returned 0.
#ifndef CLIBSSH_H
#define CLIBSSH_H
#include <stddef.h>
#include <stdint.h>

typedef struct ssh_session_struct *CLibSSH_session;
typedef struct ssh_message_struct *CLibSSH_message;
typedef struct ssh_channel_struct *CLibSSH_channel;

/// What a message of the client's asks for. Whatever is not named here is CLibSSH_other, and refused.
typedef enum {
    CLibSSH_other,
    /// The service "ssh-userauth".
    CLibSSH_service_authentication,
    CLibSSH_auth_password,
    /// Keyboard-interactive: ask me.
    CLibSSH_auth_question,
    /// Keyboard-interactive: my answer.
    CLibSSH_auth_answer,
    CLibSSH_open_session,
    CLibSSH_terminal,
    CLibSSH_window_change,
    CLibSSH_shell,
    CLibSSH_exec,
    CLibSSH_subsystem
} CLibSSH_kind;

/// Loads the library. Returns 0, or -1 when it is absent or lacks something that is needed.
int CLibSSH_load(void);
/// The library's version, such as "0.10.6/openssl/zlib".
const char *CLibSSH_version(void);

/// Makes an ed25519 key in OpenSSH's format; to be freed with free(). NULL when that fails.
char *CLibSSH_make_key(void);
/// The SHA-256 of the public half of a key, 32 bytes. Returns 0, or -1 when the text is no ed25519 key.
int CLibSSH_key_hash(const char *key, unsigned char *hash);

/// The algorithms that are offered: lists of names with commas between them.
typedef struct {
    const char *key_exchange, *host_key, *ciphers, *macs;
} CLibSSH_algorithms;

/// A server's session on a connected socket, which it owns from now on; nothing has been read or written yet. NULL
/// when the key or one of the algorithms is refused.
CLibSSH_session CLibSSH_open(int socket, const char *key, const char *banner, CLibSSH_algorithms algorithms);
/// Exchanges keys; waits so long at most. Returns 0, or -1 when the client does not, or wants nothing that is offered.
int CLibSSH_exchange_keys(CLibSSH_session session, long seconds);
/// From now on nothing waits.
void CLibSSH_do_not_wait(CLibSSH_session session);

/// Reads what has come, writes what the socket takes, and gives the next message, to be freed with CLibSSH_free, or
/// NULL when there is none, or the connection has ended.
CLibSSH_message CLibSSH_next(CLibSSH_session session);
void CLibSSH_free(CLibSSH_message message);
CLibSSH_kind CLibSSH_kind_of(CLibSSH_message message);
/// Not 0 while the connection stands.
int CLibSSH_is_connected(CLibSSH_session session);
/// Not 0 while something waits to be written.
int CLibSSH_wants_write(CLibSSH_session session);

/// The user's name, as the client says it; NULL when it says none.
const char *CLibSSH_user(CLibSSH_message message);
/// The password of CLibSSH_auth_password.
const char *CLibSSH_password(CLibSSH_message message);
/// The one answer of CLibSSH_auth_answer; NULL when there are none or several.
const char *CLibSSH_answer(CLibSSH_session session);
/// The command of CLibSSH_exec.
const char *CLibSSH_command(CLibSSH_message message);
/// The name of CLibSSH_subsystem.
const char *CLibSSH_subsystem_name(CLibSSH_message message);
/// The type of CLibSSH_terminal.
const char *CLibSSH_terminal_type(CLibSSH_message message);
/// The size of CLibSSH_terminal and CLibSSH_window_change.
void CLibSSH_size(CLibSSH_message message, int *columns, int *rows);

/// Asks for one line that is not shown.
void CLibSSH_ask(CLibSSH_message message, const char *name, const char *instruction, const char *prompt);
/// Says yes to CLibSSH_auth_password or CLibSSH_auth_answer.
int CLibSSH_let_in(CLibSSH_message message);
/// Says yes to CLibSSH_service_authentication.
int CLibSSH_accept_service(CLibSSH_message message);
/// Says yes to CLibSSH_open_session. NULL when that fails.
CLibSSH_channel CLibSSH_accept_channel(CLibSSH_message message);
/// Says yes to what was asked on a channel.
int CLibSSH_accept_request(CLibSSH_message message);
/// Says no.
void CLibSSH_refuse(CLibSSH_message message);

/// Reads what the client has sent on the channel: the count, 0 when there is nothing now, -1 when no more comes.
int CLibSSH_read(CLibSSH_channel channel, void *bytes, uint32_t count);
/// Not 0 while neither side has closed the channel.
int CLibSSH_is_open(CLibSSH_channel channel);
/// How many bytes the client is ready to take.
uint32_t CLibSSH_window(CLibSSH_channel channel);
/// Writes to the channel, or to its standard error: the count, or -1.
int CLibSSH_write(CLibSSH_channel channel, const void *bytes, uint32_t count, int to_error);
/// Says how the program ended, and that nothing more comes; 256 and above is a signal's number + 256.
void CLibSSH_finish(CLibSSH_channel channel, int status);
/// Says goodbye.
void CLibSSH_disconnect(CLibSSH_session session);
#endif
