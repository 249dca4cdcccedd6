import Exchange
import JapaneseText

/// What a label says of the cells of a column that no field reads.
package enum DecidingLabel: Sendable {
  /// Its cells may say whether their rows count: 出欠, 集計対象.
  case deciding
  /// A filled cell says that its row does not: 取消, 削除フラグ.
  case excluding
  case other
}

extension TableVocabulary {
  package func decidingLabel(_ label: String) -> DecidingLabel {
    let key = WidthFolding.matchKey(label)
    let plain = key.hasSuffix(")") ? String(key.prefix { $0 != "(" }) : key
    if words[.excluding].fit(plain) { return .excluding }
    return words[.deciding].fit(plain) ? .deciding : .other
  }

  /// Whether a cell of an unread column says that its row does not count; a blank one says so nowhere.
  package func saysNotCounted(_ cell: String, below label: DecidingLabel) -> Bool {
    let key = WidthFolding.matchKey(cell)
    if key.isEmpty { return false }
    if words[.rowsNotCounted].fit(key) { return true }
    switch label {
    case .deciding: return words[.notCountedThere].fit(key)
    case .excluding: return !words[.notExcluded].fit(key)
    case .other: return false
    }
  }
}
