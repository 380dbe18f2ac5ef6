/// Recursion without end, for the crash that leaves no stack to recover on.
enum Overflow {
  static func descend(_ depth: Int) -> Int {
    var block = (depth, depth, depth, depth, depth, depth)
    withUnsafeBytes(of: &block) { _ = $0 }
    return depth < 0 ? 0 : descend(depth + 1) + block.0
  }
}
