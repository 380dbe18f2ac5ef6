/// A text as search sees it: without marks and case, so that "phuong" finds "Phượng" and "d" or "dd" finds
/// "Đ".
///
/// NFC and NFD of a text fold to the same. Letters of other alphabets lose case and marks too; emoji and CJK
/// stay. A run of "d" counts as one, as "dd" is how "đ" is typed. Every kind of blank becomes a plain one.
public struct FoldedText: Sendable, Hashable {
  public let text: String

  public init(_ original: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.utf8.count)
    Self.append(original, to: &bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Whether `needle` occurs in this text; an empty needle occurs in every one.
  public func contains(_ needle: FoldedText) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { hay in
      needle.text.utf8.withContiguousStorageIfAvailable { Self.firstOffset(of: $0, in: hay, from: 0) != nil }
    }
    return (found ?? nil) ?? text.contains(needle.text)
  }

  /// Appends the folded UTF-8 bytes of `original` to a pool of such texts, without making a string of them.
  public static func append(_ original: some StringProtocol, to bytes: inout [UInt8]) {
    let start = bytes.count
    for scalar in original.unicodeScalars { append(scalar, to: &bytes, since: start) }
  }

  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8], since start: Int) {
    if scalar.isASCII {
      appendASCII(UInt8(truncatingIfNeeded: scalar.value), to: &bytes, since: start)
    } else {
      VietnameseText.decompose(scalar) { part in
        if part.isASCII {
          appendASCII(UInt8(truncatingIfNeeded: part.value), to: &bytes, since: start)
        } else if !VietnameseText.isMarkOrInvisible(part) {
          appendOther(part, to: &bytes, since: start)
        }
      }
    }
  }

  private static func appendASCII(_ byte: UInt8, to bytes: inout [UInt8], since start: Int) {
    switch byte {
    case 0x41...0x5A where byte != 0x44: bytes.append(byte | 0x20)
    case 0x44, 0x64: if bytes.count == start || bytes.last != 0x64 { bytes.append(0x64) }
    case 0x09...0x0D: bytes.append(0x20)
    default: bytes.append(byte)
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to bytes: inout [UInt8], since start: Int) {
    if scalar == "đ" || scalar == "Đ" {
      appendASCII(0x64, to: &bytes, since: start)
    } else if let plain = VietnameseText.plainLetters(of: scalar) {
      for part in plain.unicodeScalars {
        if part.isASCII {
          appendASCII(UInt8(truncatingIfNeeded: part.value), to: &bytes, since: start)
        } else {
          bytes.append(contentsOf: String(part).utf8)
        }
      }
    } else if scalar.properties.isWhitespace {
      bytes.append(0x20)
    } else if scalar.value < 0x1E943, scalar.properties.changesWhenLowercased {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      bytes.append(contentsOf: String(scalar).utf8)
    }
  }

  /// The first offset from `start` at which `needle` stands in `hay`, or nil; an empty needle stands at
  /// `start`.
  public static func firstOffset<Bytes: RandomAccessCollection<UInt8>>(
    of needle: Bytes, in hay: Bytes, from start: Int
  ) -> Int? where Bytes.Index == Int {
    guard let first = needle.first else { return start }
    var offset = start
    while offset + needle.count <= hay.count {
      if hay[offset] == first, hay[offset..<offset + needle.count].elementsEqual(needle) { return offset }
      offset += 1
    }
    return nil
  }
}
