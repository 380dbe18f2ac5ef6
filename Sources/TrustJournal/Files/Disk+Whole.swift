import Glibc

extension Disk {
  /// Appends every byte, however short the single writes fall.
  func appendWhole(_ bytes: UnsafeRawBufferPointer, to file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    try repeated(bytes, path: file.path) { part, _ in append(descriptor, part) }
  }

  /// Writes every byte at a place, however short the single writes fall.
  func writeWhole(
    _ bytes: UnsafeRawBufferPointer, to file: borrowing OpenFile, at offset: Int
  ) throws(SystemError) {
    let descriptor = file.descriptor
    try repeated(bytes, path: file.path) { part, done in write(descriptor, part, offset + done) }
  }

  func synchronize(_ file: borrowing OpenFile) throws(SystemError) {
    let answer = synchronize(file.descriptor)
    if answer < 0 { throw SystemError(.synchronize, file.path, code: Int32(-answer)) }
  }

  func truncate(_ file: borrowing OpenFile, to length: Int) throws(SystemError) {
    let answer = truncate(file.descriptor, length)
    if answer < 0 { throw SystemError(.truncate, file.path, code: Int32(-answer)) }
  }

  private func repeated(
    _ bytes: UnsafeRawBufferPointer, path: String, _ step: (UnsafeRawBufferPointer, Int) -> Int
  ) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let count = step(UnsafeRawBufferPointer(rebasing: bytes[done...]), done)
      if count == 0 { throw SystemError(.write, path, code: EIO) }
      if count < 0 && count != -Int(EINTR) { throw SystemError(.write, path, code: Int32(-count)) }
      done += max(count, 0)
    }
  }
}
