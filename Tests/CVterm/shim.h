// libvterm, and openpty, which Swift's Glibc module hides.
#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#include <pty.h>
#include <vterm.h>
#endif
