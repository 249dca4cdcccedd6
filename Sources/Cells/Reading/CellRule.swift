/// The rules by which a spelling becomes a value: every change names one by its raw value.
///
/// A raw value is told in reports and kept in ledgers, so it is never given another meaning.
package enum CellRule: String, Sendable, CaseIterable {
  // MARK: Any field

  /// Blanks at the ends were dropped.
  case trim = "cell.trim"
  /// Full-width letters, digits and signs, or half-width kana, were brought to one width.
  case width = "cell.width"
  /// ⽶沢市, ⻑井市, № 3: signs that look like kanji or stand for letters were read as those.
  case lookAlike = "cell.look-alike"
  /// ="062031": the formula by which programs keep a code from being taken for a number.
  case textFormula = "cell.text-formula"
  /// '062031: the apostrophe by which a spreadsheet is told that text follows.
  case apostrophe = "cell.apostrophe"
  /// P12 and p12: keys are compared in capitals.
  case keyCase = "key.case"
  /// 2.0 for the key 2: a spreadsheet took it for a number.
  case keyDecimal = "key.decimal"
  /// A sign of statistics, read as the submitter's profile declares it: ー is nil.
  case sign = "cell.sign"
  /// 確認中, 後日: a word that says that it is not known yet.
  case notKnown = "cell.not-known"
  /// 鶴岡市（062031）: one value in two spellings that say the same.
  case statedTwice = "cell.stated-twice"
  /// The submitter's profile says what the spelling means.
  case profile = "cell.profile"
  /// The year, or the era, came from another column or from the slot.
  case completed = "cell.completed"
  /// The value stood in the label of a column that became records.
  case unpivoted = "cell.unpivot"

  // MARK: Days

  /// 2024/4/1, 2024.4.1, 2024年4月1日: other signs between the numbers.
  case dateSeparator = "date.separator"
  /// 20240401.
  case dateCompact = "date.compact"
  /// 令和6年4月1日, R6.4.1, 6.4.1 below 実施日（令和）.
  case dateEra = "date.era"
  /// 15/4/2024, where one order of day and month only gives a day.
  case dateYearLast = "date.year-last"
  /// 1-Apr-2024.
  case dateEnglish = "date.english"
  /// 45383: a spreadsheet's number of a day.
  case dateExcelSerial = "date.excel-serial"
  /// 2024/4/1 10:30: the time of day was dropped.
  case dateTime = "date.time"
  /// 2024/4/1（予定）: a note in brackets was dropped.
  case dateNote = "date.note"

  // MARK: Quarters

  /// 令和6年度第1四半期, 2024年度1Q.
  case periodQuarter = "period.quarter"
  /// 2024年4月, 2024年4月～6月: months of one quarter.
  case periodMonths = "period.months"
  /// A day, which lies in one quarter.
  case periodDay = "period.day"

  // MARK: Counts

  /// 030, 30.0, +30, 1 234: other digits for the same number.
  case countDigits = "count.digits"
  /// 1,234.
  case countThousands = "count.thousands"
  /// 30人: the field's own unit.
  case countUnit = "count.unit"
  /// 12千円: multiplied, for the field counts 円.
  case countScaled = "count.scaled"
  /// ▲3.
  case countNegative = "count.negative"
  /// ※30, 30p: a mark beside the number.
  case countMark = "count.mark"
  /// 十五, 1万2千.
  case countKanji = "count.kanji"
  /// A record that names one participant counts one person.
  case countOnePerson = "count.one-person"

  // MARK: Places

  /// 06203: the check digit was added.
  case municipalityFiveDigits = "municipality.five-digits"
  /// 62031: a spreadsheet dropped the zero at the front.
  case municipalityLostZero = "municipality.lost-zero"
  /// 鶴岡市, 山形県鶴岡市, 西田川郡温海町.
  case municipalityName = "municipality.name"
  /// 朝日町: of several towns of one name, the one that sends the file or takes part in the project.
  case municipalityMemberName = "municipality.member-name"
  /// The blank code was filled from the name beside it.
  case municipalityNameBeside = "municipality.name-beside"
  /// 朝日村: a town of the past stands for the one that it became part of.
  case municipalityFormerName = "municipality.former-name"
  /// 064254: the code of a town of the past.
  case municipalityFormerCode = "municipality.former-code"
  /// 横浜市鶴見区: a ward stands for its city.
  case municipalityWard = "municipality.ward"
  /// 海外, 不明 in other words.
  case residenceWord = "residence.word"
  /// アメリカ: a country is 海外.
  case residenceCountry = "residence.country"
  /// 県内.
  case residenceHomePrefecture = "residence.home-prefecture"
  /// 6: a spreadsheet dropped the zero of 06.
  case residenceLostZero = "residence.lost-zero"
  /// 山形県, 山形.
  case residencePrefecture = "residence.prefecture"
  /// 060003: the six digits of a prefecture.
  case residencePrefectureCode = "residence.prefecture-code"
  /// 東京都世田谷区: the list of areas has no towns of that prefecture.
  case residencePrefectureOfTown = "residence.prefecture-of-town"

  // MARK: Codes

  /// Training for training.
  case codeCase = "code.case"
  /// 新規 for new.
  case codeTitle = "code.title"
  /// A spelling that the schema accepts.
  case codeSpelling = "code.spelling"
  case programmeCase = "programme.case"
  case programmeTitle = "programme.title"
  /// A spelling that the project accepts.
  case programmeSpelling = "programme.spelling"
  /// T7000012050002, as on invoices.
  case corporateNumberPrefix = "corporate-number.prefix"
  /// 7-0000-1205-0002.
  case corporateNumberHyphens = "corporate-number.hyphens"
}
