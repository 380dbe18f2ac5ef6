// No public normalisation exists in the standard library, and Foundation would make the program eight times
// as large (see CONSOLE 5); should this interface go away, this file is the one to change.
@_spi(_Unicode) import Swift

extension StringProtocol {
  /// The same text in normal form C: a letter and its marks are one scalar wherever Unicode has one.
  var composed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(self)._nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
