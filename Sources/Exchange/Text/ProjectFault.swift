/// A project file whose parts do not fit one another.
package struct ProjectFault: Error, CustomStringConvertible {
  package let description: String
}
