// The front door: SSH for those who have nothing but `ssh`. A monitor listens and starts, for each connection, a process
// that is confined before it reads the first byte; the hub alone says who may come in, and as what. Nothing here knows a
// session's content, and nothing but `SSHSession` knows libssh.
