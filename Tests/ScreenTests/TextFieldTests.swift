import Terminal
import Testing

/// Editing one line.
@Suite struct TextFieldTests {
  /// The text with the cursor in it, after these keys.
  private func after(_ keys: [Input], on text: String = "") -> String {
    var field = TextField(text)
    for key in keys {
      let taken = field.take(key)
      #expect(taken)
    }
    return field.text.prefix(field.cursor) + "|" + field.text.dropFirst(field.cursor)
  }

  private func typed(_ text: String) -> [Input] { text.unicodeScalars.map(Input.character) }

  @Test func lettersAndMarksJoin() {
    let composed = after(typed("e\u{302}\u{301}x"))
    #expect(Array(composed.unicodeScalars) == Array("ếx|".unicodeScalars))
    let between = after([.key(.left)] + typed("o\u{31b}\u{323}"), on: "ab")
    #expect(Array(between.unicodeScalars) == Array("aợ|b".unicodeScalars))
    #expect(after(typed("\u{301}a")) == "a|")
  }

  /// What Unikey sends when Telex turns "hanhj" into "hạnh".
  @Test func burstsOfInputMethods() {
    let keys = typed("hanh") + Array(repeating: .key(.backspace), count: 3) + typed("ạnh")
    #expect(after(keys) == "hạnh|")
  }

  /// A letter is erased whole, marks and all.
  @Test func erasing() {
    #expect(after([.key(.backspace)], on: "Phượ") == "Phư|")
    #expect(after([.key(.backspace)], on: "a👨‍👩‍👧") == "a|")
    #expect(after([.key(.home), .key(.delete)], on: "abc") == "|bc")
    #expect(after([.key(.delete)], on: "abc") == "abc|")
    #expect(after([.key(.home), .key(.backspace)], on: "abc") == "|abc")
    #expect(after([.key(.left), .key(.control("u"))], on: "abc") == "|c")
    #expect(after([.key(.home), .key(.right), .key(.control("k"))], on: "abc") == "a|")
    #expect(after([.key(.control("w"))], on: "Đặng Thị  ") == "Đặng |")
    #expect(after([.key(.control("w"))], on: "") == "|")
  }

  @Test func moving() {
    #expect(after([.key(.left), .key(.left), .key(.left)], on: "ab") == "|ab")
    #expect(after([.key(.right)], on: "ab") == "ab|")
    #expect(after([.key(.controlLeft)], on: "Đặng Thị Phượng") == "Đặng Thị |Phượng")
    let words: [Input] = [.key(.home), .key(.controlRight), .key(.controlRight)]
    #expect(after(words, on: "Đặng Thị x") == "Đặng Thị| x")
    #expect(after([.key(.home), .key(.end)], on: "ab") == "ab|")
  }

  @Test func pastes() {
    #expect(after([.paste("một\tdòng\n")], on: "x ") == "x một dòng|")
    #expect(after([.paste("a\u{200b}b\u{202e}c")]) == "abc|")
    var field = TextField("giữ")
    let taken = field.take(.paste("hai\ndòng"))
    #expect(!taken && field == TextField("giữ"))
  }

  @Test(arguments: [
    Input.key(.enter), .key(.escape), .key(.up), .key(.tab), .key(.function(1)), .resize, .wake,
  ])
  func otherInputsAreLeft(_ input: Input) {
    var field = TextField("a")
    let taken = field.take(input)
    #expect(!taken && field == TextField("a"))
  }

  @Test func theLimitHolds() {
    var field = TextField("12345", limit: 3)
    #expect(field.text == "123" && field.cursor == 3)
    let taken = field.take(.character("4"))
    #expect(taken && field.text == "123")
    field.replace(with: "e\u{301}\u{323}")
    #expect(Array(field.text.unicodeScalars) == Array("ẹ\u{301}".unicodeScalars) && field.limit == 3)
  }

  @Test func showsThePartAroundTheCursor() {
    var field = TextField("0123456789abcdef")
    #expect(field.visible(columns: 20) == ("0123456789abcdef", 16))
    #expect(field.visible(columns: 8) == ("cdef", 4))
    field.move(to: 9)
    #expect(field.visible(columns: 8) == ("456789ab", 5))
    field.move(to: 7)
    #expect(field.visible(columns: 8) == ("01234567", 7))
    field.move(to: 0)
    #expect(field.visible(columns: 8) == ("01234567", 0))
    #expect(field.visible(columns: 0) == ("", 0))
  }

  /// Whatever the text, the cursor stands in the view, before the character it is before in the text.
  @Test(arguments: ["Đặng Thị Phượng", "日本語한국어😀", "a日b本c", "e\u{302}x", ""])
  func theCursorIsAlwaysInView(_ text: String) {
    var field = TextField(text)
    for position in 0...field.text.count {
      field.move(to: position)
      for columns in 1...30 {
        let (shown, column) = field.visible(columns: columns)
        #expect(CellText.width(shown) <= columns && (0..<columns).contains(column))
        let next = field.text.dropFirst(position).first
        var cells = 0
        let under = shown.first { character in
          defer { cells += CellText.width(String(character)) }
          return cells == column
        }
        // A wide character that no longer fits at the right edge is not shown.
        #expect(under == nil || under == next, "\(text) \(position) \(columns)")
        if let next, column + CellText.width(String(next)) <= columns { #expect(under == next) }
      }
    }
  }
}
