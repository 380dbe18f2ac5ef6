import ArgumentParser
import Glibc
import TrustDesk
import TrustRegistry

/// The key that somebody gets: made here, or made by its owner, who sends its public half and the proof.
struct NewKeyOptions: ParsableArguments {
  @Option(
    help: .vi(
      "Tạo khóa mới vào tệp này và giao cho người được ghi danh.", en: "Make the key here, in this file."))
  var newKey: String?

  @Option(
    help: .vi(
      "Khóa công khai do chủ khóa gửi (key show).", en: "The public key that its owner sent (key show)."))
  var publicKey: String?

  @Option(
    help: .vi("Chứng minh do chủ khóa gửi (key show).", en: "The proof that its owner sent (key show)."))
  var proof: String?

  /// A key ready to be enrolled, with its own signature.
  struct Offer {
    let key: PublicKey
    let proof: String
    fileprivate let path: String?

    /// The enrolment did not come about: a file made for it goes too.
    func discard() {
      if let path { unlink(path) }
    }
  }

  func offer(for officer: OfficerID, at desk: borrowing Desk) throws(Complaint) -> Offer {
    guard (newKey == nil) == (publicKey != nil), (publicKey == nil) == (proof == nil) else {
      throw Complaint(.keyWanted, code: 2)
    }
    guard let path = newKey else {
      return Offer(key: try Reading.publicKey(publicKey ?? ""), proof: proof ?? "", path: nil)
    }
    var key = OfficerKey(officer: officer)
    key.registry = desk.registryID
    try KeyFile.write(key, to: path)
    return Offer(key: key.publicKey, proof: key.proof(of: officer), path: path)
  }
}
