import TrustDesk
import TrustRegistry

/// Words of the command line, read; each that cannot be is a complaint.
enum Reading {
  static func day(_ text: String) throws(Complaint) -> Day {
    guard let day = Day(text) else { throw Complaint(.wrongDay(text), code: 2) }
    return day
  }

  /// A creator that exists, by `KOL-000017` or by the number alone: all kinds share one series.
  static func creator(_ text: String, at desk: borrowing Desk) throws(Complaint) -> CreatorID {
    if let number = Int(text), text.utf8.allSatisfy({ (48...57).contains($0) }), text.utf8.count <= 12 {
      for id in ids(number) where desk.dossier(id) != nil { return id }
      throw Complaint(.noCreator(number), code: 1)
    }
    guard let id = CreatorID(text.uppercased()) else { throw Complaint(.wrongCreator(text), code: 2) }
    guard desk.dossier(id) != nil else { throw Complaint(.refused(.creatorUnknown(id)), in: desk.office) }
    return id
  }

  private static func ids(_ number: Int) -> [CreatorID] {
    (CreatorKind.known + [CreatorKind(rawValue: "other")]).map { CreatorID(kind: $0, number: number) }
  }

  static func officer(_ text: String) throws(Complaint) -> OfficerID {
    guard let id = OfficerID(text) else { throw Complaint(.wrongOfficer(text), code: 2) }
    return id
  }

  static func roles(_ text: String) throws(Complaint) -> Roles {
    let names = list(text)
    for name in names where Roles(names: [name]) == nil {
      throw Complaint(.wrongChoice(name, of: "--roles", among: Roles.anyone.names), code: 2)
    }
    return Roles(names: names) ?? []
  }

  static func kind(_ text: String) throws(Complaint) -> CreatorKind {
    guard let kind = CreatorKind(word: text) else {
      throw Complaint(.wrongChoice(text, of: "--kind", among: CreatorKind.known.map(\.rawValue)), code: 2)
    }
    return kind
  }

  static func account(_ text: String) throws(Complaint) -> Account {
    do throws(Unreadable) {
      return try Account(typed: text)
    } catch {
      throw Complaint(error.reason.sentence, code: 2)
    }
  }

  static func fields(_ text: String) -> [FieldCode] { list(text).map(FieldCode.init) }

  /// One of the few values that an option takes, by its name.
  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, of option: String, _ type: Value.Type
  ) throws(Complaint) -> Value {
    guard let value = Value(rawValue: text) else {
      throw Complaint(.wrongChoice(text, of: option, among: Value.allCases.map(\.rawValue)), code: 2)
    }
    return value
  }

  static func publicKey(_ text: String) throws(Complaint) -> PublicKey {
    guard let key = PublicKey(text) else { throw Complaint(.wrongKey(text), code: 2) }
    return key
  }

  /// Parts between commas, without blanks around them.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }
}
