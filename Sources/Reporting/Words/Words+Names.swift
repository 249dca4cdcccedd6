package import Exchange
import SchemaFiles

extension Words {
  /// How much a finding weighs, in a word.
  package func name(of severity: Severity) -> String {
    switch severity {
    case .error: self(.severityError)
    case .warning: self(.severityWarning)
    case .info: self(.severityInfo)
    }
  }

  /// Why a row was set aside, in a word.
  package func name(of reason: Layout.SetAside.Reason) -> String {
    switch reason {
    case .title: self(.reasonTitle)
    case .comment: self(.reasonComment)
    case .unit: self(.reasonUnit)
    case .subtotal: self(.reasonSubtotal)
    case .total: self(.reasonTotal)
    case .note: self(.reasonNote)
    case .blank: self(.reasonBlank)
    case .repeatedHeader: self(.reasonRepeatedHeader)
    case .template: self(.reasonTemplate)
    case .unfilled: self(.reasonUnfilled)
    case .nothingToReport: self(.reasonNothingToReport)
    }
  }
}
