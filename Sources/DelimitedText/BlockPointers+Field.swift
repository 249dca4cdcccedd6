extension BlockPointers {
  /// The bytes of a field that the caller knows to be there, as `RecordBlock.field(_:_:)` without its checks.
  @inlinable @inline(__always)
  package func field(_ record: Int, _ index: Int) -> UnsafeBufferPointer<UInt8> {
    let position = (record == 0 ? 0 : records[record &- 1].fieldsEnd) &+ index
    let start = position == 0 ? 0 : fieldEnds[position &- 1]
    return UnsafeBufferPointer(start: bytes + start, count: fieldEnds[position] &- start)
  }
}
