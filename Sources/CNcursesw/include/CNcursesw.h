// The one C header that the room Terminal sees: wide ncurses, and names for what Swift cannot import.
#ifndef CNCURSESW_H
#define CNCURSESW_H
// SwiftPM drops pkg-config's -D flags, so the wide API is switched on here.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <wchar.h>

// Macros with casts, which Swift does not import.
static const attr_t curses_bold = A_BOLD, curses_reverse = A_REVERSE, curses_underline = A_UNDERLINE,
                    curses_dim = A_DIM;
static const mmask_t curses_left_press = BUTTON1_PRESSED, curses_left_release = BUTTON1_RELEASED,
                     curses_right_press = BUTTON3_PRESSED, curses_wheel_up = BUTTON4_PRESSED,
                     curses_wheel_down = BUTTON5_PRESSED;

// Global variables, which Swift 6 refuses.
static inline WINDOW *curses_window(void) { return stdscr; }
static inline int curses_colors(void) { return COLORS; }

// <wchar.h> hides this one unless _XOPEN_SOURCE is set.
extern int wcwidth(wchar_t);
static inline int curses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
static inline const char *curses_codeset(void) { return nl_langinfo(CODESET); }

// One cell: a spacing character and at most four marks, ended by a zero.
static inline void curses_cell(cchar_t *cell, const uint32_t *scalars, attr_t attributes, int pair) {
  setcchar(cell, (const wchar_t *)scalars, attributes, (short)pair, &pair);
}

static inline void curses_plain_cell(cchar_t *cell, uint32_t scalar, attr_t attributes, int pair) {
  const uint32_t scalars[] = {scalar, 0};
  curses_cell(cell, scalars, attributes, pair);
}

// signals.c: ordinary signals become bytes in a pipe; after terminal_signals_end all is as it was.
int terminal_signals_begin(void);   // the pipe's reading end, or -1 with errno
void terminal_signals_end(void);
void terminal_stop_job(void);       // stops the whole job as a shell expects; returns after SIGCONT

// restore.c: what puts the terminal right when nobody else can, safe inside a signal handler.
void terminal_remember(int terminal);   // takes note of the line settings to come back to
void terminal_arm(int full_screen);     // from now on (or no longer) a crash restores the screen
void terminal_restore(void);            // no effect unless armed
int terminal_log_begin(const char *path);   // standard error goes to the end of that file; -1 with errno
void terminal_log_end(void);
#endif
