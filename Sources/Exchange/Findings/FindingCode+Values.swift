extension FindingCode {
  /// Questions that a word on how the file is meant settles (``RevisionMeaning``); until then it is held.
  package static let askingWhatIsMeant: Set<FindingCode> = [
    .replacementLoses, .olderReceipt, .receivedElsewhere,
  ]

  /// What follows where the text of a file came garbled: its names and words are none that anybody knows.
  package static let ofGarbledText: Set<FindingCode> = [
    .requiredColumnMissing, .unmappedColumn, .replacementCharacter, .unknownMunicipality,
    .unknownResidence, .unknownProgramme, .unknownCode, .notADate, .notAPeriod, .notANumber,
    .patternMismatch, .requiredWhen, .slippedCells, .corporateNumberCheckDigit,
  ]

  /// What leaves a cell or record without a value: such a finding is always an error and can never be waived, or a
  /// record would count with a number that nobody wrote.
  static let leavingNoValue: Set<FindingCode> = [
    .notATable, .wrongSlot, .noRecords, .nothingToReportBesideRecords, .headerNotFound,
    .requiredColumnMissing, .duplicateColumn, .personalDataColumn, .wideLayout, .damagedRecord,
    .fieldTooLong, .recordTooLong, .tooManyFields, .rowsInQuotes, .extraCells, .missingCells,
    .undecodableBytes, .requiredBlank, .dittoMark, .unknownMunicipality, .municipalityMismatch,
    .municipalityCheckDigit, .unknownResidence, .unknownProgramme, .unknownCode, .textLength,
    .patternMismatch, .notADate, .dateDoesNotExist, .eraMismatch, .dateIncomplete, .ambiguousDate,
    .dateOutOfRange, .notAPeriod, .notANumber, .approximateNumber, .numberRange,
    .numberOutOfRange, .unitMismatch, .excelDamage, .corporateNumberCheckDigit, .severalKeys,
    .personalDataCell, .otherHeaderBelow, .ambiguousNumber, .notHeldInCell, .slippedCells,
    .negativeNumber, .columnOfOtherMeasure,
  ]
}
