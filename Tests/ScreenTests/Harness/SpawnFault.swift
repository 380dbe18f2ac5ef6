import Glibc

/// The kernel's reason why a program could not be started in a terminal.
struct SpawnFault: Error, CustomStringConvertible {
  let program: String
  let code: Int32

  var description: String { "\(program): \(String(cString: strerror(code)))" }
}
