import Exchange

/// The hashes of one key column of a batch, each distinct text hashed once; nil where there is no key.
struct BatchKeys {
  let hashes: [KeyHash?]

  init(_ column: Column, hasher: KeyHasher) {
    var known: [ArraySlice<UInt8>: KeyHash] = [:]
    hashes = column.marks.indices.map { row in
      guard column.hasValue(row) else { return nil }
      let bytes = column.text.bytes[column.text.range(row)]
      if let hash = known[bytes] { return hash }
      let hash = hasher.hash(bytes)
      known[bytes] = hash
      return hash
    }
  }
}
