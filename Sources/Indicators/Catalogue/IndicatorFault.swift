/// A catalogue of indicators that contradicts itself or the schemas (exit 78 at the command line).
package struct IndicatorFault: Error, CustomStringConvertible, Equatable {
  package let description: String
}
