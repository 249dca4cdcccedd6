import Foundation

/// Ends the process, which libFuzzer then reports, where something is not so that must always be so.
func hold(_ condition: Bool, _ fault: @autoclosure () -> String) {
  if condition { return }
  FileHandle.standardError.write(Data("INVARIANT: \(fault())\n".utf8))
  abort()
}
