// libvterm, and what Swift's Glibc module hides: openpty, and the working directory of a spawned program.
#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#include <pty.h>
#include <spawn.h>
#include <vterm.h>
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
#endif
