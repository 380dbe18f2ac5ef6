import Glibc

/// How many threads can be at work at the same time on this machine.
enum Cores {
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
