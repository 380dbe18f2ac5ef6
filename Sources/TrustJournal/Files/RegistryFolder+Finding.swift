import Glibc

extension RegistryFolder {
  /// - Throws: `.noRegistry` where no journal lies here; `.system` where nobody of this account may look.
  func requireJournal() throws(JournalFault) {
    guard !OpenFile.allows(F_OK, on: journal) else { return }
    let code = errno
    throw code == ENOENT || code == ENOTDIR
      ? .noRegistry(path) : .system(SystemError(.open, journal, code: code))
  }
}
