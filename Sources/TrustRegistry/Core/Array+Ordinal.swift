extension Array {
  /// The element that people count as `number`, from 1; nil where there is none, whatever was typed.
  subscript(ordinal number: Int) -> Element? {
    number >= 1 && number <= count ? self[number - 1] : nil
  }
}
