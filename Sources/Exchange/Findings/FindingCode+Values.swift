extension FindingCode {
  /// Questions that a word on how the file is meant settles (``RevisionMeaning``); until then it is held.
  package static let askingWhatIsMeant: Set<FindingCode> = [
    .replacementLoses, .olderReceipt, .receivedElsewhere,
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
    .negativeNumber,
  ]
}
