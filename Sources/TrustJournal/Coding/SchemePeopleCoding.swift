import TrustRegistry

extension PurposeCode: WireName {}
extension Purpose.Need: WireName {}
extension NetworkCode: WireName {}
extension RetentionRule.RecordClass: WireName {}

extension Purpose: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), name: try fields.take("name"), version: try fields.take("version"),
      neededFor: try fields.take("neededFor"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
    object.put("version", version)
    object.put("neededFor", neededFor)
  }
}

extension AllianceRules: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      networks: try fields.take("networks"), leastNetworks: try fields.take("leastNetworks"),
      mostNetworks: try fields.take("mostNetworks"), needsCertificate: try fields.take("needsCertificate"),
      needsCharter: try fields.take("needsCharter"),
      honoraryNeedsCertificate: try fields.takeIfPresent("honoraryNeedsCertificate") ?? true,
      measures: try fields.takeIfPresent("measures") ?? [], grounds: try fields.takeIfPresent("grounds") ?? []
    )
  }

  func put(into object: inout BodyObject) {
    object.put("networks", networks)
    object.put("leastNetworks", leastNetworks)
    object.put("mostNetworks", mostNetworks)
    object.put("needsCertificate", needsCertificate)
    object.put("needsCharter", needsCharter)
    object.put("honoraryNeedsCertificate", honoraryNeedsCertificate ? nil : false)
    object.put("measures", measures.isEmpty ? nil : measures)
    object.put("grounds", grounds.isEmpty ? nil : grounds)
  }
}

extension AllianceRules.Ground: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(
      code: try fields.take("code"), text: try fields.take("text"),
      afterMeasures: try fields.take("afterMeasures"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("text", text)
    object.put("afterMeasures", afterMeasures)
  }
}

extension AllianceRules.Network: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(code: try fields.take("code"), name: try fields.take("name"))
  }

  func put(into object: inout BodyObject) {
    object.put("code", code)
    object.put("name", name)
  }
}

extension RetentionRule: WireRecord {
  init(from fields: inout BodyFields) throws(FieldFault) {
    self.init(record: try fields.take("record"), months: try fields.take("months"))
  }

  func put(into object: inout BodyObject) {
    object.put("record", record)
    object.put("months", months)
  }
}
