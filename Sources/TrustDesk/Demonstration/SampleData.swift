import Foundation
import TrustRegistry

/// Names and words of which the demonstration is made: `data/names.json`, from openly licensed lists.
public struct SampleData: Sendable, Decodable {
  let surnames: [Weighted]
  let middle: [String: [Weighted]]
  let given: [String: [String]]
  let provinces: [Province]
  let kinds: [Weighted]
  let platforms: [Weighted]
  let fields: [Field]
  let communities: [String]
  let organisations: [String]
  let reasons: [String: [String]]
  let breaches: [String]
  let authorities: [String]
  let evidence: [String]

  /// - Throws: Foundation's decoding error, which names the place.
  public init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(SampleData.self, from: Data(json))
  }

  /// A word and how often it is met.
  struct Weighted: Decodable {
    let word: String
    let weight: Int

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      word = try pair.decode(String.self)
      weight = try pair.decode(Int.self)
    }
  }

  /// A province and its number of wards, as a weight.
  struct Province: Decodable {
    let name: String
    let weight: Int

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      _ = try row.decode(String.self)
      name = try row.decode(String.self)
      weight = try row.decode(Int.self)
    }
  }

  /// Patterns of channel names and handles of one field of work.
  struct Field: Decodable {
    let code: String
    let channels: [String]
    let handles: [String]
  }
}
