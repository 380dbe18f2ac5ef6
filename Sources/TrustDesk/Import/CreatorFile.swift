import TrustRegistry

/// A creators' file as an officer names it, with what was said of its columns. It is read row by row, and as
/// often as need be; never held whole.
public struct CreatorFile: Sendable {
  public enum Format: Sendable {
    case csv
    case jsonLines

    /// By the ending: .jsonl, .ndjson and .json are JSON lines, everything else CSV.
    public init(fileName: String) {
      let name = fileName.lowercased()
      self = [".jsonl", ".ndjson", ".json"].contains { name.hasSuffix($0) } ? .jsonLines : .csv
    }
  }

  public let source: ByteSource
  let format: Format
  /// As `--platform` gives it.
  let platform: String?
  let map: String?

  /// - Parameters:
  ///   - platform: for rows that name none, as `--platform` gives it.
  ///   - map: as `--map` gives it: "name=Cột A,handle=Cột B"; a column may also be given by its number.
  public init(_ source: ByteSource, format: Format, platform: String? = nil, map: String? = nil) {
    self.source = source
    self.format = format
    self.platform = platform
    self.map = map
  }

  public init(_ bytes: [UInt8], format: Format, platform: String? = nil, map: String? = nil) {
    self.init(ByteSource(bytes), format: format, platform: platform, map: map)
  }

  static func unknownPlatform(_ text: String) -> Unreadable {
    Unreadable(
      vi: "\(Unreadable.quoted(text)) không phải là tên nền tảng; hãy ghi như tiktok, youtube, facebook",
      en: "\(Unreadable.quoted(text)) is not a platform's name; write it like tiktok, youtube, facebook")
  }
}
