/// The names by which a person is known: looked for in words that an erasure leaves standing (PROGRAMME 8).
public struct Traces: Sendable, Hashable {
  /// Handles, and names of several words, without case and marks.
  private var phrases: Set<String> = []
  /// Names of one word, as they are written: `Lan` is a name, and `lan truyền` is not.
  private var words: Set<String> = []

  public init(names: [String], accounts: [AccountName]) {
    add(names: names, accounts: accounts)
  }

  private mutating func add(names: [String], accounts: [AccountName]) {
    for name in names {
      let plain = Traces.plain(name)
      if plain.contains(" ") { phrases.insert(plain) } else { words.formUnion(Traces.words(of: name)) }
    }
    for account in accounts { phrases.insert(Traces.plain(account.handle)) }
    phrases.remove("")
  }

  /// As a dossier has them now, with the accounts that were once the creator's.
  public init(of dossier: Dossier) {
    self.init(
      names: dossier.particulars.map { [$0.name] } ?? [],
      accounts: dossier.accounts.map(\.name) + dossier.formerAccounts)
  }

  /// As a dossier has them now and ever had them, by its own lines.
  public init(of dossier: Dossier, as history: [Entry]) {
    self.init(of: dossier)
    for entry in history {
      switch entry.event {
      case .creator(.registered(let particulars, let accounts)):
        add(names: [particulars.name], accounts: accounts.map(\.name))
      case .creator(.amended(let amendment)): add(names: amendment.name.map { [$0] } ?? [], accounts: [])
      case .creator(.accountRecorded(let account)): add(names: [], accounts: [account.name])
      default: continue
      }
    }
  }

  /// Whether `text` names the person, as whole words.
  public func name(in text: String) -> Bool {
    let plain = " \(Traces.plain(text)) "
    if phrases.contains(where: { plain.contains(" \($0) ") }) { return true }
    return Traces.words(of: text).contains(where: words.contains)
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Without case, marks and punctuation; one blank between words.
  private static func plain(_ text: String) -> String {
    words(of: FoldedText(text).text).joined(separator: " ")
  }
}
