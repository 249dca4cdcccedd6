package import JapaneseText

extension Project {
  /// The earliest quarter whose files are still in time on a day: the one that is reported next.
  package func quarterToReport(on day: CivilDate) -> FiscalQuarter {
    var quarter = FiscalQuarter(containing: day)
    while dueDay(of: quarter.previous) >= day { quarter = quarter.previous }
    return quarter
  }
}
