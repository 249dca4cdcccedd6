/// Every word of pages and of the text dashboard; its texts stand under the same name in `Schemas/labels.yml`.
package enum Word: String, Sendable, CaseIterable {
  case skipToContent, restricted, navigation, dataDate, roundingRule, signsLegend, madeBy, noRows,
    minus, seeTable, csvLink, listSeparator, subtitleSeparator

  case overview, kpiShort, municipalities, reviewShort, comparison, statusPage

  case notComputable, notComputableBecause, reasonZeroDenominator, reasonNotAtThisScope,
    reasonNotAtThisPeriod, reasonNoData, reasonNotSettled, reasonUnknownIndicator, reasonOverflow,
    reasonZeroPlan, reasonNegativePlan, reasonZeroTarget, reasonNegativeTarget, reasonNoDirection,
    range, boundsStatus, referenceValue, coverageDetail, coverageWithPopulation, populationDetail,
    gapsDetail, provisionalDetail, revisedDetail, provisionalSign, revisedSign, noComparison,
    comparedQuarters, points, absent, inProgress

  case unitInHeader, nameWithUnit, unitIs, statusOfColumn, kpi, indicator, value, target, actual,
    ratioToTarget, ratioSigns, levelRate, incrementRate, difference, verdict, coverage,
    populationShare,
    definition, simpleSum,
    overlap, overlapAtLeast, overlapAtMost, participations, gaps, fiscalYear, quarter,
    municipality, item, scope, unit, shape, lastChange, lastYearSameQuarter, wideArea, yearly,
    quarterly, span

  case plotOfTrend, plotOfBars, plotDescription, plotRange, basePoint

  case bulletNote, decreasingNote, rateNote, verdictNote, populationNote, populationSourceIs,
    lowerBoundNote, boundsNote, simpleSumNote,
    referenceNote, quarterNote, trendNote, lastChangeNote, memberOrderNote, programmesNote,
    linesNote, apartNote, leftOutNote

  case sourceSubmissions, sourceRegister, sourceBudget, sourceFile

  case overviewTitle, overviewTitleRunning, kpiSentence, kpiSentenceCumulative,
    kpiSentenceRunning, kpiSentenceIncomplete, kpiSentenceWithout, tileComparison,
    kpiHeaderDetail, basisAnnual, basisCumulative, ofWhichThisYear, noTarget, nothingToDraw,
    reached, notReached, noVerdict, kpiTableTitle, runningHeading, trendHeading, quartersTitle,
    membersTitle, byMunicipality, allIndicatorsHeading, allIndicatorsTitle,
    allIndicatorsTitleAlone, meaning, basis, baseValue, baseText, sourceForms, definitionVersion

  case municipalityTitle, municipalityYears, municipalityQuarters, municipalitySlots, takesPartIn,
    unlistedTitle, unlistedName, nonMemberName, comparisonHeading, comparisonPoint, compareWide,
    compareQuarters, programmesHeading, compareProgrammes, linesHeading, linesTitle, budgetLine,
    plannedCost, thousandYen, apartHeading, compareApart

  case reviewTitle, reviewPoint, kpiHeading, causesHeading, policyHeading, notWritten,
    revisionsHeading, revisionsTitle, noRevisions

  case slotTableTitle, slotTableSubtitle, slotSummaryTitle, slotStub, slotWord, slotUnit,
    slotsDue, slotsInForce, slotsLate, slotsMissing, slotsRefused, overdueHeading, overdueTitle,
    nothingOverdue, dueDay, daysLate, dayUnit, state, submitter, dataset, receiptNumber,
    receiptKind, kindSubmission, kindReplacement, kindNothingToReport, kindWithdrawal, receivedOn,
    fileName, outcome, outcomeAccepted, outcomeRefused, outcomeQuarantined, outcomeWithdrawn,
    errors, countsInstead, otherCounts, nothingCounts, leftOutHeading, leftOutTitle,
    leftOutSubtitle, nothingLeftOut, crossCheckHeading, crossCheckTitle, crossCheckSubtitle,
    noCrossChecks, receiptsConcerned, standingTitle, standingItem, standingLink

  case validationTitle, validationHeading, verdictAccepted, verdictAcceptedWithWarnings,
    verdictWouldBeQuarantined, acceptedConsequence, acceptableConsequence, mendConsequence,
    removeConsequence, noFindings, whatWasChecked, checkHeading, fileHeading, findingCount,
    placesOfCells, placesOfRows, restOfPlaces, restOfFindingsAlone, waivedBy, waiver, helperColumn,
    returnedError, returnedCheck, returnedRest, returnedUntold, returnedRemedy,
    returnedSuggestion, returnedFilled, changesHeading, changesOfAll, rawText, normalised,
    firstRecord,
    verdictRefused, verdictQuarantined, refusalConsequence,
    quarantineConsequence, fileShape, fileShapeText, findingsHeading, countsTitle, findingTitle,
    findingCode, findingMessage, findingRemedy, findingCandidates, severity, severityError,
    severityWarning, severityInfo, count, excelCell, excelRow, excelColumn, fileLine,
    recordNumber, columnLabel, cellAsWritten, asWritten, waivedHeading, blankCell, findingExample,
    howToMend,
    candidates,
    suggestionWithMeaning, placeOfCell, placeOfCellAndLine, placeOfRow,
    placeOfRowAndLine, placeOfColumn, wholeFile, restOfFindings,
    readHeading, totalsTitle, field, thisFile, lastQuarter, quarterDifference, columnsTitle,
    readAs, notRead, setAsideTitle, reason, reasonTitle, reasonComment, reasonUnit, reasonSubtotal,
    reasonTotal, reasonNote, reasonBlank, reasonTemplate, reasonRepeatedHeader,
    reasonNothingToReport, changesTitle, rule,
    restOfChanges

  case readabilityHeading, readabilityTitle, readabilityLevel, readabilityNotJudged,
    readabilityRule, readabilityRuleText, readabilityFirst, readabilityLine, readabilityRecord,
    readabilityNote, readabilityNone, readabilityTrendTitle, readabilityTrendSubtitle,
    readabilityTrendNote, readabilitySubmitter, readabilityBrokenNow, readabilityUnscored,
    readabilityFiles

  case guideTitle, guideFile, guideExampleRow, guideNothing, guideDeadline, guideAvoidHeading,
    guideAvoid, guideColumnsHeading, guideColumn, guideNeed, guideRequired, guideOptional,
    guideWhat, guideExample, guideMunicipality, guideResidence, guideProgramme,
    guideProgrammeOrBlank, guideDate, guidePeriod, guideCode, guideCount, guideUnit, guideAtLeast,
    guideKeyOfProject, guideKeyOfOwn, guideCorporateNumber, guideText, guideCodesHeading,
    guideWord, guideAlso, guideProgrammesHeading, guideMembersHeading, guideBody, guideBodyCode,
    guideSignsHeading, guideSignsNote, guideSign, guideSignMeaning, signNothing, signUnknown,
    signConcealed, signNotApplicable, guideDeadlinesHeading, guideMonths

  case textPoints, textKPIs, textIndicators, textSlots, textBarLegend, rateShort, textIncrement,
    textDifference, textBounds, textReferenceNote
}
