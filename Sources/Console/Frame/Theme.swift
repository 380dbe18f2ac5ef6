import Terminal

/// How things look, by what they mean. Everything that matters is said by text or an attribute as well.
struct Theme: Sendable {
  let header: Style
  let headerMark: Style
  let tab: Style
  let tabCurrent: Style
  let title: Style
  let columnTitle: Style
  let faint: Style
  let rule: Style
  /// The row under the cursor.
  let cursor: Style
  let hit: Style
  let good: Style
  let warning: Style
  let bad: Style
  let accent: Style
  let key: Style
  let keyLabel: Style
  let entry: Style
  let entryFocused: Style
  let refusal: Style
  let outcome: Style

  static let color = Theme(
    header: Style(foreground: Color(231), background: Color(24)),
    headerMark: Style(foreground: Color(16), background: Color(214), bold: true),
    tab: .foreground(.gray(13)),
    tabCurrent: Style(foreground: Color(231), background: Color(31), bold: true),
    title: .bold,
    columnTitle: Style(foreground: Color(31), underline: true),
    faint: .foreground(.gray(13)),
    rule: .foreground(.gray(8)),
    cursor: Style(foreground: Color(231), background: Color(25)),
    hit: Style(foreground: Color(214), bold: true, underline: true),
    good: .foreground(Color(34)), warning: .foreground(Color(172)), bad: .foreground(Color(167)),
    accent: .foreground(Color(37)),
    key: Style(foreground: Color(37), bold: true), keyLabel: .plain,
    entry: Style(foreground: .gray(20), background: .gray(3)),
    entryFocused: Style(foreground: Color(231), background: Color(24)),
    refusal: Style(foreground: Color(231), background: Color(124), bold: true),
    outcome: Style(foreground: Color(34), bold: true))

  static let mono = Theme(
    header: .reverse, headerMark: Style(bold: true, reverse: true), tab: .plain,
    tabCurrent: Style(bold: true, reverse: true), title: .bold, columnTitle: .underline, faint: .dim,
    rule: .dim, cursor: .reverse, hit: Style(bold: true, underline: true), good: .plain, warning: .bold,
    bad: Style(bold: true), accent: .bold, key: .bold, keyLabel: .plain, entry: .underline,
    entryFocused: .reverse, refusal: Style(bold: true, reverse: true), outcome: .bold)
}
