import Testing

@testable import JapaneseText

@Suite struct CheckDigitTests {
  @Test(
    "the check digit of a municipality or prefecture code is its sixth digit",
    arguments: [("06203", "1"), ("06000", "3"), ("06201", "4"), ("13101", "6"), ("01000", "6")])
  func computesMunicipalityDigit(code: String, digit: Character) {
    #expect(CheckDigit.municipality(code) == digit)
    #expect(CheckDigit.isValidMunicipality(code + String(digit)))
  }

  @Test("a code with a changed digit, a missing digit or another sign is not valid")
  func refusesWrongMunicipality() {
    for code in ["062032", "06203", "0620311", "06203１", "o62031"] {
      #expect(!CheckDigit.isValidMunicipality(code))
    }
  }

  @Test("a corporate number starts with its check digit")
  func checksCorporateNumber() {
    #expect(CheckDigit.isValidCorporateNumber("8700110005901"))
    #expect(!CheckDigit.isValidCorporateNumber("7700110005901"))
    #expect(!CheckDigit.isValidCorporateNumber("870011000590"))
  }

  @Test("an individual number ends with its check digit")
  func checksIndividualNumber() {
    #expect(CheckDigit.isValidIndividualNumber("123456789018"))
    #expect(!CheckDigit.isValidIndividualNumber("123456789017"))
    #expect(!CheckDigit.isValidIndividualNumber("12345678901"))
  }
}
