/// How a part of a journal is cut up for the threads that check it.
struct PortionSizes: Sendable {
  /// From so many bytes on other threads help; an ordinary catching up is shorter and takes none.
  var long = 512 << 10
  /// The first portions are small: once they are taken in it is known whose signatures to try with which key.
  var least = 32 << 10
  var greatest = 256 << 10
  /// How many threads are at work, with the one that takes the portions in.
  var cores = Cores.count

  /// How many portions are in memory at most.
  var depth: Int { 4 * cores }
}
