extension SourceFile {
  /// The bytes of a file that came by standard input; nil for one that lies on disk.
  package var bytesInMemory: [UInt8]? {
    if case .bytes(let bytes) = origin { bytes } else { nil }
  }
}
