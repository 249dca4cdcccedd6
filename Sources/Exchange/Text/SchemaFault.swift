/// A schema file that does not say what Kankei needs.
package struct SchemaFault: Error, CustomStringConvertible {
  package let description: String

  package init(description: String) { self.description = description }
}
