// What puts the terminal right after a crash: only calls that are safe inside a signal handler.
#define _GNU_SOURCE
#include "CNcursesw.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t armed;
static int terminal = -1, log_file = -1, real_error = -1;
static off_t log_start;
static struct termios line_settings;
static int line_settings_known;

// Mouse, focus and paste reports off; plain style, cursor, wrapping; keypad off; the ordinary screen.
static const char reset[] = "\033[?1000l\033[?1002l\033[?1003l\033[?1006l\033[?1004l\033[?2004l"
                            "\033[m\017\033[?25h\033[?7h\033[?1l\033>\033[?1049l\r\n";

void terminal_remember(int descriptor) {
  static int registered;
  terminal = descriptor;
  line_settings_known = tcgetattr(descriptor, &line_settings) == 0;
  if (!registered) registered = atexit(terminal_restore) == 0;   // for exit() from the midst of things
}

void terminal_arm(int full_screen) { armed = full_screen; }

// The last words of a crash went to the log, unseen: say them again where somebody reads them.
static void repeat_log(void) {
  char buffer[512];
  ssize_t count;
  for (off_t at = log_start; (count = pread(log_file, buffer, sizeof buffer, at)) > 0; at += count)
    if (write(real_error, buffer, (size_t)count) < 0) return;
}

void terminal_restore(void) {
  if (!armed) return;
  armed = 0;
  if (write(terminal, reset, sizeof reset - 1) < 0) return;
  if (line_settings_known) tcsetattr(terminal, TCSANOW, &line_settings);
  if (log_file < 0) return;
  dup2(real_error, STDERR_FILENO);
  repeat_log();
}

int terminal_log_begin(const char *path) {
  log_file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (log_file < 0) return -1;
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  log_start = lseek(log_file, 0, SEEK_END);
  return dup2(log_file, STDERR_FILENO) < 0 ? -1 : 0;
}

void terminal_log_end(void) {
  if (log_file < 0) return;
  if (real_error >= 0) {
    dup2(real_error, STDERR_FILENO);
    close(real_error);
  }
  close(log_file);
  log_file = real_error = -1;
}
