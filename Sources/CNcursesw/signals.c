// Signals: ordinary ones become bytes in a pipe that the input loop reads; crashes restore the terminal.
#define _GNU_SOURCE
#include "CNcursesw.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int ordinary[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
static const int ignored[] = {SIGPIPE, SIGTTOU};
#define COUNT(list) (sizeof(list) / sizeof *(list))

static int channel[2] = {-1, -1};
static struct sigaction previous[NSIG];
static char alternate_stack[64 * 1024];   // a stack overflow must still be able to restore

static void on_ordinary(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  if (write(channel[1], &byte, 1) < 0) errno = saved;   // a full pipe wakes the loop all the same
  errno = saved;
}

// Swift's backtracer, where it is on, was installed before us: it speaks next, on a sane screen.
// A fault happens again on return, with its true context; what somebody sent has to be sent again.
static void on_crash(int signal, siginfo_t *information, void *context) {
  (void)context;
  terminal_restore();
  sigaction(signal, &previous[signal], NULL);
  if (information->si_code <= 0 || signal == SIGTRAP) raise(signal);
}

static void take(const int *signals, size_t count, struct sigaction action) {
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < count; i++) sigaction(signals[i], &action, &previous[signals[i]]);
}

static void give_back(const int *signals, size_t count) {
  for (size_t i = 0; i < count; i++) sigaction(signals[i], &previous[signals[i]], NULL);
}

int terminal_signals_begin(void) {
  if (pipe2(channel, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  const int crash_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO;
  take(crashes, COUNT(crashes), (struct sigaction){.sa_sigaction = on_crash, .sa_flags = crash_flags});
  take(ordinary, COUNT(ordinary), (struct sigaction){.sa_handler = on_ordinary});
  take(ignored, COUNT(ignored), (struct sigaction){.sa_handler = SIG_IGN});
  return channel[0];
}

void terminal_signals_end(void) {
  give_back(crashes, COUNT(crashes));
  give_back(ordinary, COUNT(ordinary));
  give_back(ignored, COUNT(ignored));
  close(channel[0]);
  close(channel[1]);
}

// First the others of the job, then this very thread: raise returns only after SIGCONT, while a signal
// sent to the whole group might be taken by another thread and let this one run on for a moment.
void terminal_stop_job(void) {
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  signal(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
