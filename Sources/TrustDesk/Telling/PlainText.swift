/// Text made safe to print: nothing in it moves the cursor, breaks a line or turns the direction.
public enum PlainText {
  /// Control characters and line ends become blanks; marks of direction and of no width are left out.
  public static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
      case .format where scalar.value != 0x200D: continue
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}
