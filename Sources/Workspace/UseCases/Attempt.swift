/// What a run got done, and what stopped it before its end: what was received is answered for in any case.
package struct Attempt<Done: Sendable>: Sendable {
  package let done: Done
  /// Nil where the run reached its end.
  package let failure: WorkspaceFailure?
}
