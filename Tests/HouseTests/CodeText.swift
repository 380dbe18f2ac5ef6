/// Swift code without its comments and what its strings say: what is left is what the compiler acts on.
struct CodeText {
  let lines: [String]

  init(_ lines: [Substring]) {
    var isInText = false
    self.lines = lines.map { line in
      if line.contains(#"""""#) {
        isInText.toggle()
        return ""
      }
      return isInText ? "" : CodeText.bare(line)
    }
  }

  /// A line without strings and comments. What is interpolated into a string goes with it.
  static func bare(_ line: Substring) -> String {
    var bare = ""
    var isInString = false
    var previous: Character = " "
    for character in line {
      if isInString {
        isInString = character != "\"" || previous == "\\"
        previous = character == "\\" && previous == "\\" ? " " : character
        continue
      }
      if character == "/", previous == "/" { return String(bare.dropLast()) }
      isInString = character == "\""
      if !isInString { bare.append(character) }
      previous = character
    }
    return bare
  }

  /// Lines, counted from 1, on which `word` stands by itself.
  func lines(with word: String) -> [Int] {
    lines.indices.filter { index in
      lines[index].ranges(of: word).contains { range in
        let before = lines[index][..<range.lowerBound].last
        let after = lines[index][range.upperBound...].first
        return !CodeText.isName(before) && !(CodeText.isName(word.last) && CodeText.isName(after))
      }
    }.map { $0 + 1 }
  }

  private static func isName(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
  }
}
