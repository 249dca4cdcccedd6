import DelimitedText

/// One distinct spelling of a column, read once.
struct MemoEntry: BitwiseCopyable {
  var value: Int64
  /// Cells of records that were spelled so.
  var count: Int32 = 0
  /// The record in which it came first.
  var firstRecord: Int32 = 0
  let mark: UInt8
  /// The cell has a finding, or needs another cell.
  let needsAttention: Bool
}

/// Finds the entry of a cell by its raw bytes: open addressing, hash first, then every byte.
///
/// Entry 0 is the empty cell. Pointers are taken into locals before the loop, for a class's properties
/// cost a check at every use.
final class CellMemo {
  /// Entries after which the owner empties the memo.
  static let capacity = 65_536
  /// Stands for the entry of a cell that needs none.
  static let skipped = -1
  /// Longer cells are read each time: they hardly come twice.
  private static let longest = 1_024

  private(set) var entries: UnsafeMutablePointer<MemoEntry>
  private(set) var count = 0
  private var entryCapacity = 256
  private var slots: UnsafeMutablePointer<Slot>
  private var mask = 511
  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCount = 0
  private var byteCapacity = 4_096

  /// A spelling of up to sixteen bytes stands in its slot; of a longer one the slot holds the hash and
  /// where its bytes are.
  private struct Slot: BitwiseCopyable {
    var low: UInt64
    var high: UInt64
    /// Negative where the slot is free.
    var length: Int32
    var entry: Int32
    static let free = Slot(low: 0, high: 0, length: -1, entry: 0)
    static let inlineLength = 16
  }

  init() {
    entries = .allocate(capacity: entryCapacity)
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: .free, count: mask + 1)
    bytes = .allocate(capacity: byteCapacity)
  }

  deinit {
    entries.deallocate()
    slots.deallocate()
    bytes.deallocate()
  }

  /// Whether so many spellings came that the memo should start anew.
  var isFull: Bool { count > Self.capacity }

  /// Forgets every spelling and keeps the one entry of the empty cell.
  func removeAll(blank: MemoEntry) {
    slots.update(repeating: .free, count: mask + 1)
    (count, byteCount) = (0, 0)
    append(blank)
  }

  /// Writes the entry of each record's cell.
  ///
  /// - Parameters:
  ///   - skip: the number that a cell is, with its row, where the owner needs no entry for it.
  ///   - read: the entry of a spelling that has not come yet.
  @inline(__always)
  func find(
    _ column: Int, of block: borrowing RecordBlock, into found: UnsafeMutablePointer<Int32>,
    _ rows: RowMarks, skip: (Int, UnsafeBufferPointer<UInt8>) -> Int64?,
    read: (UnsafeBufferPointer<UInt8>) -> MemoEntry
  ) {
    let end = Self.end(of: block)
    let (widths, hashes, fields) = (rows.widths.base, rows.hashes.base, block.pointers)
    for row in 0..<block.count {
      hashes[row] = hashes[row] &* 0x9E37_79B9_7F4A_7C15
      if column >= Int(widths[row]) {
        found[row] = 0
        continue
      }
      let cell = fields.field(row, column)
      guard let start = cell.baseAddress, cell.count > 0 else {
        found[row] = 0
        continue
      }
      if let number = skip(row, cell) {
        found[row] = Int32(Self.skipped)
        hashes[row] ^= RawBytes.hash(number)
        continue
      }
      let key = Self.key(start, cell.count, before: end)
      let entry = lookUp(start, cell.count, key) ?? insert(cell, key, read(cell))
      found[row] = entry
      hashes[row] ^= key.hash
    }
  }

  private typealias Key = (low: UInt64, high: UInt64, hash: UInt64)

  @inline(__always)
  private static func key(
    _ start: UnsafePointer<UInt8>, _ length: Int, before end: UnsafePointer<UInt8>?
  ) -> Key {
    if length <= Slot.inlineLength {
      let words = RawBytes.words(start, length, before: end)
      return (words.low, words.high, RawBytes.hash(words, length))
    }
    let hash = RawBytes.hash(start, length)
    return (hash, 0, hash)
  }

  /// The end of a block's bytes; nil where it has none.
  private static func end(of block: borrowing RecordBlock) -> UnsafePointer<UInt8>? {
    let last = block.count - 1
    guard last >= 0, block.fieldCount(last) > 0 else { return nil }
    let cell = block.field(last, block.fieldCount(last) - 1)
    return cell.baseAddress.map { $0 + cell.count }
  }

  @inline(__always)
  private func lookUp(_ start: UnsafePointer<UInt8>, _ length: Int, _ key: Key) -> Int32? {
    let (slots, mask) = (self.slots, self.mask)
    var position = Int(truncatingIfNeeded: key.hash) & mask
    while slots[position].length >= 0 {
      let slot = slots[position]
      if slot.low == key.low, Int(slot.length) == length {
        if length <= Slot.inlineLength {
          if slot.high == key.high { return slot.entry }
        } else if RawBytes.areEqual(bytes + Int(slot.high), start, length) {
          return slot.entry
        }
      }
      position = (position &+ 1) & mask
    }
    return nil
  }

  @inline(never)
  private func insert(
    _ cell: UnsafeBufferPointer<UInt8>, _ key: Key, _ entry: MemoEntry
  ) -> Int32 {
    append(entry)
    let index = Int32(count - 1)
    guard let start = cell.baseAddress, cell.count <= Self.longest else { return index }
    var slot = Slot(low: key.low, high: key.high, length: Int32(cell.count), entry: index)
    if cell.count > Slot.inlineLength {
      slot.high = UInt64(byteCount)
      keep(start, cell.count)
    }
    place(slot)
    if count * 2 > mask { rehash() }
    return index
  }

  private func append(_ entry: MemoEntry) {
    if count == entryCapacity {
      entries = Self.grown(entries, count, to: entryCapacity * 2)
      entryCapacity *= 2
    }
    entries[count] = entry
    count += 1
  }

  private func keep(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if byteCount + length > byteCapacity {
      byteCapacity = max(byteCapacity * 2, byteCount + length)
      bytes = Self.grown(bytes, byteCount, to: byteCapacity)
    }
    (bytes + byteCount).update(from: start, count: length)
    byteCount += length
  }

  private func place(_ slot: Slot) {
    let length = Int(slot.length)
    let hash =
      length <= Slot.inlineLength ? RawBytes.hash((slot.low, slot.high), length) : slot.low
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position].length >= 0 { position = (position &+ 1) & mask }
    slots[position] = slot
  }

  private func rehash() {
    let (old, oldCount) = (slots, mask + 1)
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: .free, count: mask + 1)
    for position in 0..<oldCount where old[position].length >= 0 { place(old[position]) }
    old.deallocate()
  }

  private static func grown<Element: BitwiseCopyable>(
    _ old: UnsafeMutablePointer<Element>, _ count: Int, to capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    new.update(from: old, count: count)
    old.deallocate()
    return new
  }
}
