/// The version of the program, printed by `--version` and on every page.
package enum KankeiVersion {
  package static let text = "0.1.0"
}
