import Glibc

/// A file of its own for one test, gone with this value.
final class TemporaryFile {
  let path: String

  init() throws(SpawnFault) {
    var name = Array("/tmp/screen-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw SpawnFault(program: path, code: errno) }
    close(descriptor)
  }

  deinit { unlink(path) }

  var contents: String {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  func append(_ text: String) {
    let file = open(path, O_WRONLY | O_APPEND)
    _ = write(file, text, text.utf8.count)
    close(file)
  }
}
