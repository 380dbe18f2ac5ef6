/// One of the 256 colours of the usual palette: 16 named ones, a cube of 6×6×6, and 24 greys.
public struct Color: Hashable, Sendable {
  public let number: UInt8

  /// Palette number 0 … 255.
  public init(_ number: UInt8) { self.number = number }

  public static let black = Color(0)
  public static let red = Color(1)
  public static let green = Color(2)
  public static let yellow = Color(3)
  public static let blue = Color(4)
  public static let magenta = Color(5)
  public static let cyan = Color(6)
  public static let white = Color(7)
  public static let brightBlack = Color(8)
  public static let brightRed = Color(9)
  public static let brightGreen = Color(10)
  public static let brightYellow = Color(11)
  public static let brightBlue = Color(12)
  public static let brightMagenta = Color(13)
  public static let brightCyan = Color(14)
  public static let brightWhite = Color(15)

  /// A grey from 0, almost black, to 23, almost white; beyond, the nearest of these.
  public static func gray(_ level: Int) -> Color { Color(UInt8(232 + min(23, max(0, level)))) }

  /// A colour of the cube, each part 0 … 5; beyond, the nearest of these.
  public static func cube(red: Int, green: Int, blue: Int) -> Color {
    let parts = [red, green, blue].map { min(5, max(0, $0)) }
    return Color(UInt8(16 + 36 * parts[0] + 6 * parts[1] + parts[2]))
  }
}
