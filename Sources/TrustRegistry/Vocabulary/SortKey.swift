/// A text made comparable once: keys compare byte by byte as their texts do in Vietnamese order.
///
/// ASCII in a string, as the standard library compares such strings in one call and keeps short ones inline.
/// It holds control characters: for ordering, never to show. Equal keys mean equal but for look (fonts,
/// blanks).
public struct SortKey: Sendable, Hashable, Comparable {
  public let bytes: String

  public static func < (left: SortKey, right: SortKey) -> Bool { left.bytes < right.bytes }
}
