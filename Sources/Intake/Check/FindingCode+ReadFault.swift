package import DelimitedText
package import Exchange

extension FindingCode {
  /// What a submitter is told of a fault in the bytes.
  package init(_ kind: ReadFault.Kind) {
    self =
      switch kind {
      case .undecodableBytes, .nulByte: .undecodableBytes
      case .replacementCharacter: .replacementCharacter
      case .encodingAmbiguous: .encodingAmbiguous
      case .quoteInsideField: .quoteInsideField
      case .textAfterQuote: .textAfterQuote
      case .unterminatedQuote, .tooManyFields: .damagedRecord
      case .fieldTooLong: .fieldTooLong
      }
  }
}
