import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// What every verb takes (DESIGN 5).
struct CommonOptions: ParsableArguments {
  @Option(
    help: .vi(
      "Thư mục của sổ đăng ký (hoặc TINNHIEM_REGISTRY).", en: "The registry's folder (or TINNHIEM_REGISTRY).")
  )
  var registry: String?

  @Option(
    help: .vi("Tệp khóa của nhân sự (hoặc TINNHIEM_KEY).", en: "The officer's key file (or TINNHIEM_KEY)."))
  var key: String?

  @Option(
    help: .vi("Ngôn ngữ: vi hoặc en (hoặc TINNHIEM_LANG).", en: "Language: vi or en (or TINNHIEM_LANG)."))
  var lang: String?

  @Flag(help: .vi("In kết quả dạng JSON.", en: "Print the result as JSON."))
  var json = false

  var language: Language { Invocation.language }

  /// Where the registry is: the option, the variable, else the XDG data folder.
  var folder: String {
    registry ?? Invocation.environment("TINNHIEM_REGISTRY") ?? StandardFolder.data + "/tinnhiem/registry"
  }

  /// The key file that was named; the usual one is not.
  var namedKey: String? { key ?? Invocation.environment("TINNHIEM_KEY") }

  var keyPath: String { namedKey ?? StandardFolder.configuration + "/tinnhiem/officer.key" }

  /// The officer's key; nil where none was named and none lies in the usual place.
  func officerKey() throws(Complaint) -> OfficerKey? {
    guard namedKey != nil || access(keyPath, F_OK) == 0 else { return nil }
    return try KeyFile.read(keyPath)
  }

  /// `TINNHIEM_NOW`, or the system's clock.
  func clock() throws(Complaint) -> Clock {
    guard let text = Invocation.environment("TINNHIEM_NOW") else { return .system }
    guard let moment = Timestamp(text) else { throw Complaint(.wrongMoment(text), code: 2) }
    return .set(moment)
  }

  /// Opens the registry and reads it to its end.
  /// - Parameter readingOn: with a fault in the journal, go on with what is whole.
  func open(_ verb: String, readingOn: Bool = false) throws(Complaint) -> Desk {
    let key = try officerKey()
    let clock = try clock()
    do {
      return try Desk.open(folder, key: key, clock: clock, verb: verb, readingOn: readingOn)
    } catch {
      throw Complaint(error)
    }
  }
}
