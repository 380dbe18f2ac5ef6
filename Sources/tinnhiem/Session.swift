import TrustDesk
import TrustRegistry

/// What verbs ask of a registry beyond its desk.
enum Session {
  static func audit(_ folder: String, clock: Clock) throws(Complaint) -> AuditOutcome {
    do {
      return try Desk.audit(folder, clock: clock) { Output.progress($0, of: $1) }
    } catch {
      throw Complaint(error)
    }
  }
}
