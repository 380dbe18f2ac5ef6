/// A wait in vain, with the screen as it was at the end.
struct ScreenFault: Error, CustomStringConvertible {
  let waited: String
  let place: String
  let picture: String

  var description: String { "\(place): waited in vain \(waited)\n\(picture)" }
}
