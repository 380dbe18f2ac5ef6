/// Why a certificate or a membership is looked at again (PROGRAMME 5, 6, 7, 8).
public enum ReviewCause: Sendable, Hashable {
  /// A breach of law, by its number in the dossier.
  case breach(Int)
  /// A breach of the programme's rules, by its number in the dossier.
  case ruleBreach(Int)
  /// A complaint that was upheld, by its number in the dossier.
  case complaint(Int)
  /// The mark was used for what the certificate does not cover.
  case misuseOfMark
  /// A consent was withdrawn while a certificate runs; the purpose's code (PROGRAMME 8).
  case consentWithdrawn(String)
  /// An officer declared a conflict of interest after acting (PROGRAMME 5).
  case conflict(OfficerID)
  /// A member lost the certificate of this number (PROGRAMME 7).
  case certificateLost(String)
}
