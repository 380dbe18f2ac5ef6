import TrustDesk
import TrustRegistry

/// What leaves the registry for the person it is about (PROGRAMME 8).
extension Application {
  /// The file is made first and filled last, so that no data leave without their entry.
  mutating func handOut(_ errand: Errand, into file: String) {
    let world = world
    var entries: [Entry] = []
    var setback: Setback?
    do throws(UserFile.Fault) {
      try UserFile.make(file) {
        do throws(Setback) {
          entries = try world.perform(errand.acts)
          return entries.first.flatMap(world.handedOut)
        } catch {
          setback = error
          return nil
        }
      }
    } catch {
      refresh()
      return grant(.refuse(error.writing(file)))
    }
    if let setback { return turnDown(setback) }
    finish(errand, by: entries, in: file)
  }
}

extension World {
  /// All that is held on the person whom `given` is about; nil where it is about nobody.
  fileprivate func handedOut(by given: Entry) -> [UInt8]? {
    guard case .creator(let id) = given.about else { return nil }
    return Array(Telling(of: desk, in: language).json(desk.record(given: given, of: id)).utf8)
  }
}

extension UserFile.Fault {
  fileprivate func writing(_ path: String) -> Phrase {
    switch self {
    case .system(let code): FileTrouble.writing(path, code: code)
    case .tooLong: FileTrouble.writing(path, code: 0)
    }
  }
}
