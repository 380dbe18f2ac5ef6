/// What this program is called and which one it is.
enum Program {
  static let version = "0.1.0"
}
