// swift-format-ignore-file
// Written by `make embed`; edit Schemas/ instead.

package import Exchange

/// A word or sentence that is said.
package enum Word: String, CaseIterable, Sendable {
  case `aboveBase`
  case `absent`
  case `acceptable`
  case `acceptableConsequence`
  case `acceptableWithWarnings`
  case `accepted`
  case `acceptedConsequence`
  case `acceptedWithWarnings`
  case `actual`
  case `allIndicatorsHeading`
  case `allIndicatorsTitle`
  case `allIndicatorsTitleAlone`
  case `apartHeading`
  case `apartNote`
  case `asWritten`
  case `atLeast`
  case `atLine`
  case `atMost`
  case `basePoint`
  case `baseText`
  case `baseValue`
  case `basis`
  case `basisAnnual`
  case `basisCumulative`
  case `besideName`
  case `blank`
  case `blankCell`
  case `boundsNote`
  case `boundsStatus`
  case `budgetLine`
  case `bulletNote`
  case `byMunicipality`
  case `candidates`
  case `causesHeading`
  case `cellAsWritten`
  case `cellBytes`
  case `cellBytesTranscoded`
  case `cellCodes`
  case `cellColumn`
  case `cellDefinition`
  case `cellFindings`
  case `cellFlagProvisional`
  case `cellFlagRevised`
  case `cellHeading`
  case `cellLabels`
  case `cellMapped`
  case `cellMasked`
  case `cellMaximum`
  case `cellMinimum`
  case `cellNoValue`
  case `cellNotACell`
  case `cellNotMapped`
  case `cellOptional`
  case `cellPlace`
  case `cellQuoted`
  case `cellRequired`
  case `cellStandingBeyondTable`
  case `cellStandingBlankLine`
  case `cellStandingDamagedRecord`
  case `cellStandingData`
  case `cellStandingHeader`
  case `cellStandingMissing`
  case `cellStandingMutedColumn`
  case `cellStandingQuarantined`
  case `cellStandingSetAside`
  case `cellStandingUnreadColumn`
  case `cellStandingUnreadFile`
  case `cellStandingUnreadRecord`
  case `cellStatusConcealed`
  case `cellStatusNil`
  case `cellStatusNotApplicable`
  case `cellStatusUnknown`
  case `cellStatusValue`
  case `cellStep`
  case `cellSteps`
  case `cellText`
  case `cellUndecodable`
  case `cellUnit`
  case `cellWritten`
  case `changesHeading`
  case `changesOfAll`
  case `changesTitle`
  case `checkHeading`
  case `checkedFileLine`
  case `columnHelps`
  case `columnLabel`
  case `columnReasonBesideCode`
  case `columnReasonBlank`
  case `columnReasonDuplicate`
  case `columnReasonLabel`
  case `columnReasonName`
  case `columnReasonOnlyName`
  case `columnReasonPersonal`
  case `columnReasonProfile`
  case `columnReasonTitle`
  case `columnReasonUnknown`
  case `columnReasonUnpivot`
  case `columnUnread`
  case `columnsLine`
  case `columnsTitle`
  case `compareApart`
  case `compareProgrammes`
  case `compareQuarters`
  case `compareWide`
  case `comparedQuarters`
  case `comparison`
  case `comparisonHeading`
  case `comparisonPoint`
  case `count`
  case `countsInstead`
  case `countsTitle`
  case `coverage`
  case `coverageDetail`
  case `coverageWithPopulation`
  case `crossCheckHeading`
  case `crossCheckSubtitle`
  case `crossCheckTitle`
  case `csvLink`
  case `dataDate`
  case `dataset`
  case `dayUnit`
  case `daysLate`
  case `decreasingNote`
  case `definition`
  case `definitionVersion`
  case `dialectOfNamedFiles`
  case `difference`
  case `discarded`
  case `discardedConsequence`
  case `dueDay`
  case `endsText`
  case `errors`
  case `errorsHeading`
  case `excelCell`
  case `excelColumn`
  case `excelRow`
  case `explainAfter`
  case `explainBefore`
  case `explainError`
  case `explainMore`
  case `explainNeedsCell`
  case `explainPageHead`
  case `explainRemedy`
  case `explainRule`
  case `explainScopeBetween`
  case `explainScopeCell`
  case `explainScopeRecord`
  case `explainUnknown`
  case `explainUnknownFar`
  case `explainWarning`
  case `explainWhat`
  case `failureBusy`
  case `failureCreate`
  case `failureIO`
  case `failureInternal`
  case `failureLedgerYounger`
  case `failureMissing`
  case `failureName`
  case `failureNotAList`
  case `failureNotATable`
  case `failureNotAllowed`
  case `failureNothingToRead`
  case `failureNowhere`
  case `failureOverInput`
  case `failureOverProject`
  case `failureSettings`
  case `failureUnsound`
  case `failureUsage`
  case `faultCut`
  case `faultEdited`
  case `faultKey`
  case `faultMissing`
  case `faultRotted`
  case `faultSwapped`
  case `faultUnguarded`
  case `field`
  case `fileHeading`
  case `fileLine`
  case `fileName`
  case `fileShape`
  case `fileShapeText`
  case `findingCandidates`
  case `findingCode`
  case `findingCount`
  case `findingExample`
  case `findingKind`
  case `findingMessage`
  case `findingRemedy`
  case `findingTitle`
  case `firstRecord`
  case `fiscalYear`
  case `fixedIsRestricted`
  case `formEncoding`
  case `formExists`
  case `gaps`
  case `gapsDetail`
  case `guardedCells`
  case `guideAlso`
  case `guideAtLeast`
  case `guideAvoid`
  case `guideAvoidHeading`
  case `guideBodyCode`
  case `guideCode`
  case `guideCodesHeading`
  case `guideColumn`
  case `guideColumnsHeading`
  case `guideCorporateNumber`
  case `guideCount`
  case `guideDate`
  case `guideDeadline`
  case `guideDeadlinesHeading`
  case `guideExample`
  case `guideExampleRow`
  case `guideFile`
  case `guideKeyOfOwn`
  case `guideKeyOfProject`
  case `guideMembersHeading`
  case `guideMonths`
  case `guideMunicipality`
  case `guideNeed`
  case `guideNothing`
  case `guideOptional`
  case `guidePeriod`
  case `guideProgramme`
  case `guideProgrammeOrBlank`
  case `guideProgrammesHeading`
  case `guideReplacement`
  case `guideRequired`
  case `guideResidence`
  case `guideSign`
  case `guideSignsHeading`
  case `guideSignsNote`
  case `guideText`
  case `guideTitle`
  case `guideUnit`
  case `guideWhat`
  case `guideWord`
  case `held`
  case `heldConsequence`
  case `howToMend`
  case `inProgress`
  case `inboxLink`
  case `inboxMissing`
  case `inboxNoFolder`
  case `inboxSpecial`
  case `incrementRate`
  case `indicator`
  case `infosHeading`
  case `inputChanging`
  case `inputNoFile`
  case `inspectFile`
  case `inspectHeader`
  case `inspectLeftOut`
  case `inspectNoHeader`
  case `inspectRunnerUp`
  case `inspectTableDamaged`
  case `inspectTableData`
  case `inspectTableDelimiter`
  case `inspectTableEncoding`
  case `inspectTableFile`
  case `inspectTableHeader`
  case `inspectTableLineEnd`
  case `inspectTableRead`
  case `inspectTableRecords`
  case `inspectTableRefused`
  case `inspectTableSum`
  case `inspectTableVerdict`
  case `inspectTableWarnings`
  case `item`
  case `joined`
  case `kindNothingToReport`
  case `kindReplacement`
  case `kindSubmission`
  case `kindWithdrawal`
  case `kpi`
  case `kpiHeaderDetail`
  case `kpiHeading`
  case `kpiSentence`
  case `kpiSentenceAboveBase`
  case `kpiSentenceCumulative`
  case `kpiSentenceIncomplete`
  case `kpiSentenceRunning`
  case `kpiSentenceWithout`
  case `kpiTableTitle`
  case `kpiUndecided`
  case `lastChange`
  case `lastChangeNote`
  case `lastQuarter`
  case `lastYearSameQuarter`
  case `leftOut`
  case `leftOutHeading`
  case `leftOutNote`
  case `leftOutSubtitle`
  case `leftOutTitle`
  case `levelRate`
  case `linesHeading`
  case `linesNote`
  case `linesTitle`
  case `listSeparator`
  case `lowerBoundNote`
  case `lowerEndText`
  case `madeBy`
  case `mapAgain`
  case `mapAnd`
  case `mapAskColumn`
  case `mapAskSpelling`
  case `mapCandidate`
  case `mapHeading`
  case `mapMissing`
  case `mapNoHeader`
  case `mapNoneOfThem`
  case `mapNotRead`
  case `mapNothingFits`
  case `mapNothingNew`
  case `mapOpen`
  case `mapOr`
  case `mapPersonal`
  case `mapPrompt`
  case `mapQuit`
  case `mapReasonBesideCode`
  case `mapReasonContent`
  case `mapReasonLabel`
  case `mapReasonName`
  case `mapReasonProfile`
  case `mapReasonSimilarity`
  case `mapReasonTitle`
  case `mapUncertain`
  case `mapWouldWrite`
  case `mapWrote`
  case `meaning`
  case `memberOrderNote`
  case `membersTitle`
  case `mendConsequence`
  case `minus`
  case `municipalities`
  case `municipality`
  case `municipalityQuarters`
  case `municipalitySlots`
  case `municipalityTitle`
  case `municipalityYears`
  case `mustBeMended`
  case `nameWithUnit`
  case `navigation`
  case `noComparison`
  case `noCrossChecks`
  case `noFindings`
  case `noFixedFile`
  case `noReturnedFile`
  case `noRevisions`
  case `noRows`
  case `noSuchForm`
  case `noTarget`
  case `noVerdict`
  case `nonMemberName`
  case `normalised`
  case `notAListCode`
  case `notAListEmpty`
  case `notAListHeader`
  case `notAListLine`
  case `notAListShort`
  case `notATableArchive`
  case `notATableBinary`
  case `notATableConflict`
  case `notATableDocument`
  case `notATableEmpty`
  case `notATableHTML`
  case `notATableImage`
  case `notATableJSON`
  case `notATablePDF`
  case `notATableTooLarge`
  case `notATableWorkbook`
  case `notATableXML`
  case `notATableZIP`
  case `notComputable`
  case `notComputableBecause`
  case `notReached`
  case `notRead`
  case `notWritten`
  case `nothingCounts`
  case `nothingInForce`
  case `nothingLeftOut`
  case `nothingNew`
  case `nothingOverdue`
  case `nothingOverdueOn`
  case `nothingToDraw`
  case `nothingToMend`
  case `nothingToReport`
  case `nothingToReportHeld`
  case `nowInForce`
  case `ofWhichThisYear`
  case `omitted`
  case `openNote`
  case `openStatus`
  case `originalSetAside`
  case `originalUnexplained`
  case `otherCounts`
  case `outcome`
  case `outcomeAccepted`
  case `outcomeDiscarded`
  case `outcomeHeld`
  case `outcomeQuarantined`
  case `outcomeRefused`
  case `outcomeWithdrawn`
  case `overdueHeading`
  case `overdueLine`
  case `overdueOn`
  case `overdueTitle`
  case `overlap`
  case `overlapQuarters`
  case `overview`
  case `overviewTitle`
  case `overviewTitleRunning`
  case `overviewTitleUndecided`
  case `pageOfOneFile`
  case `partDatabase`
  case `partFindings`
  case `partJournal`
  case `partOriginals`
  case `partReceipts`
  case `partRecords`
  case `partTallies`
  case `participations`
  case `placeOfCell`
  case `placeOfCellAndLine`
  case `placeOfColumn`
  case `placeOfRow`
  case `placeOfRowAndLine`
  case `placesOfCells`
  case `placesOfRows`
  case `plannedCost`
  case `plotDescription`
  case `plotOfBars`
  case `plotOfTrend`
  case `plotRange`
  case `points`
  case `policyHeading`
  case `populationDetail`
  case `populationNote`
  case `populationShare`
  case `populationSourceIs`
  case `programmesHeading`
  case `programmesNote`
  case `provisionalDetail`
  case `provisionalSign`
  case `quarantineConsequence`
  case `quarantined`
  case `quarter`
  case `quarterDifference`
  case `quarterNote`
  case `quarterOverlapDetail`
  case `quarterly`
  case `quartersTitle`
  case `range`
  case `rateNote`
  case `rateShort`
  case `ratioSigns`
  case `ratioToTarget`
  case `rawText`
  case `reached`
  case `readAs`
  case `readHeading`
  case `readabilityAtColumn`
  case `readabilityAtRecord`
  case `readabilityBroken`
  case `readabilityBrokenNow`
  case `readabilityFiles`
  case `readabilityFirst`
  case `readabilityHeading`
  case `readabilityLevel`
  case `readabilityLine`
  case `readabilityNone`
  case `readabilityNotJudged`
  case `readabilityNote`
  case `readabilityRecord`
  case `readabilityRule`
  case `readabilityRuleText`
  case `readabilitySubmitter`
  case `readabilitySummary`
  case `readabilityTitle`
  case `readabilityTrendNote`
  case `readabilityTrendSubtitle`
  case `readabilityTrendTitle`
  case `readabilityUnscored`
  case `reason`
  case `reasonBlank`
  case `reasonComment`
  case `reasonNegativePlan`
  case `reasonNegativeTarget`
  case `reasonNoData`
  case `reasonNoDirection`
  case `reasonNotAtThisPeriod`
  case `reasonNotAtThisScope`
  case `reasonNotSettled`
  case `reasonNote`
  case `reasonNothingToReport`
  case `reasonOverflow`
  case `reasonRepeatedHeader`
  case `reasonSubtotal`
  case `reasonTemplate`
  case `reasonTitle`
  case `reasonTotal`
  case `reasonUnfilled`
  case `reasonUnit`
  case `reasonUnknownIndicator`
  case `reasonZeroDenominator`
  case `reasonZeroPlan`
  case `reasonZeroTarget`
  case `receiptKind`
  case `receiptNumber`
  case `receiptsConcerned`
  case `receivedFile`
  case `receivedOn`
  case `recordNumber`
  case `records`
  case `recordsAfter`
  case `recordsBefore`
  case `recordsLine`
  case `recordsOfOneFile`
  case `referenceNote`
  case `referenceValue`
  case `refusalConsequence`
  case `refused`
  case `registryAdded`
  case `registryChanged`
  case `registryGone`
  case `registryLacksMembers`
  case `registryPassedOver`
  case `registryWritten`
  case `remedy`
  case `removeConsequence`
  case `restOfChanges`
  case `restOfFindings`
  case `restOfFindingsAlone`
  case `restOfPlaces`
  case `restricted`
  case `returnedFilled`
  case `returnedFormulas`
  case `returnedRemedy`
  case `returnedRest`
  case `returnedSuggestion`
  case `returnedUntold`
  case `reviewPoint`
  case `reviewShort`
  case `reviewTitle`
  case `revisedDetail`
  case `revisedSign`
  case `revisionChanged`
  case `revisionDays`
  case `revisionDifference`
  case `revisionGone`
  case `revisionHeading`
  case `revisionNew`
  case `revisionTitle`
  case `revisionTitleUnkeyed`
  case `revisionsHeading`
  case `revisionsOfMember`
  case `revisionsTitle`
  case `roundingRule`
  case `rule`
  case `runnerUpEscapeSequences`
  case `runnerUpFaults`
  case `runnerUpFaultsAtLeast`
  case `runnerUpLessPlausible`
  case `runnerUpLessUsual`
  case `runningHeading`
  case `scope`
  case `seeTable`
  case `setAsideHeading`
  case `setAsideTitle`
  case `settingsAreaCode`
  case `settingsContradiction`
  case `settingsDamaged`
  case `settingsFault`
  case `settingsImpossible`
  case `settingsItemCount`
  case `settingsKeyTwice`
  case `settingsLacking`
  case `settingsMergeKey`
  case `settingsMissing`
  case `settingsNeedless`
  case `settingsNotAnID`
  case `settingsNotJSON`
  case `settingsNotPositive`
  case `settingsNotUTF8`
  case `settingsNotWaivable`
  case `settingsNotWritable`
  case `settingsNotYAML`
  case `settingsOutside`
  case `settingsRepeated`
  case `settingsShape`
  case `settingsShapeBlank`
  case `settingsShapeList`
  case `settingsShapeMapping`
  case `settingsShapeNumber`
  case `settingsShapeText`
  case `settingsShapeTruth`
  case `settingsShapeWholeNumber`
  case `settingsUnfit`
  case `settingsUnknownKey`
  case `settingsUnknownKeyNear`
  case `settingsUnreadable`
  case `settingsValue`
  case `settingsValueAmong`
  case `severity`
  case `severityError`
  case `severityInfo`
  case `severityWarning`
  case `shape`
  case `signConcealed`
  case `signNotApplicable`
  case `signNothing`
  case `signUnknown`
  case `signsLegend`
  case `simpleSum`
  case `simpleSumNote`
  case `skipToContent`
  case `slotStub`
  case `slotSummaryTitle`
  case `slotTableSubtitle`
  case `slotTableTitle`
  case `slotUnit`
  case `slotWord`
  case `slotsDue`
  case `slotsInForce`
  case `slotsLate`
  case `slotsMissing`
  case `slotsRefused`
  case `sourceBudget`
  case `sourceFile`
  case `sourceForms`
  case `sourceRegister`
  case `sourceSubmissions`
  case `span`
  case `spellingsHeading`
  case `standingItem`
  case `standingTitle`
  case `state`
  case `statusHeading`
  case `statusOfColumn`
  case `statusPage`
  case `submitter`
  case `subtitleSeparator`
  case `suggestionWithMeaning`
  case `suggestions`
  case `takesPartIn`
  case `target`
  case `textBarLegend`
  case `textBounds`
  case `textDifference`
  case `textIncrement`
  case `textIndicators`
  case `textKPIs`
  case `textPoints`
  case `textReferenceNote`
  case `thisFile`
  case `thousandYen`
  case `tileComparison`
  case `totalsBefore`
  case `totalsChanged`
  case `totalsHeading`
  case `totalsLine`
  case `totalsTitle`
  case `trendHeading`
  case `trendNote`
  case `unchanged`
  case `undecided`
  case `unit`
  case `unitInHeader`
  case `unitIs`
  case `unlistedName`
  case `unlistedTitle`
  case `unpivotedLine`
  case `unplaced`
  case `unreadColumnsLine`
  case `usageDelimiter`
  case `usageEncoding`
  case `usageIndicator`
  case `usageNothingToWithdraw`
  case `usageOutsidePlan`
  case `usagePeriod`
  case `usageSameName`
  case `usageSamePlace`
  case `usageScope`
  case `usageSlot`
  case `usageSubmitter`
  case `usageTwoForms`
  case `usageTwoWords`
  case `usageWordWithFile`
  case `validationHeading`
  case `validationTitle`
  case `value`
  case `verdict`
  case `verdictAccepted`
  case `verdictAcceptedWithWarnings`
  case `verdictDiscarded`
  case `verdictHeld`
  case `verdictNote`
  case `verdictQuarantined`
  case `verdictRefused`
  case `verdictWouldBeQuarantined`
  case `verifyFault`
  case `verifyMendCopy`
  case `verifyMendOriginal`
  case `verifyMendRebuild`
  case `verifyRebuilt`
  case `verifySetAside`
  case `verifySound`
  case `verifyUnsound`
  case `versionInForce`
  case `waivedBy`
  case `waivedCount`
  case `waivedHeading`
  case `waiver`
  case `waiverLine`
  case `waiverPast`
  case `waiverUnused`
  case `waiverUsed`
  case `waiversHeading`
  case `warningsHeading`
  case `whatWasChecked`
  case `wholeFile`
  case `wideArea`
  case `withdrawn`
  case `wouldBeHeld`
  case `wouldBeQuarantined`
  case `wroteExport`
  case `wroteReports`
  case `wroteTemplate`
  case `yamlAlias`
  case `yamlCharacter`
  case `yamlColonTwice`
  case `yamlControl`
  case `yamlDash`
  case `yamlNoColon`
  case `yamlNoDash`
  case `yamlNoKey`
  case `yamlNothing`
  case `yamlOpenBrace`
  case `yamlOpenBracket`
  case `yamlOpenQuote`
  case `yamlTwoTexts`
  case `yearly`

  package var text: Exchange.LocalizedText {
    switch self {
    case .`aboveBase`: Exchange.LocalizedText(ja: "基準値 {base}＋計画開始から {sum}", en: "base {base} + {sum} since the plan began")
    case .`absent`: Exchange.LocalizedText(ja: "なし", en: "none")
    case .`acceptable`: Exchange.LocalizedText(ja: "受理できます。", en: "Would be accepted.")
    case .`acceptableConsequence`: Exchange.LocalizedText(ja: "このまま提出できます。ここではまだ何も受け付けていません。", en: "It can be sent as it is. Nothing has been received yet.")
    case .`acceptableWithWarnings`: Exchange.LocalizedText(ja: "受理できます（警告 {warnings} 件）。", en: "Would be accepted, with {warnings} warning(s).")
    case .`accepted`: Exchange.LocalizedText(ja: "受け付けました。", en: "Accepted.")
    case .`acceptedConsequence`: Exchange.LocalizedText(ja: "受け付けて、集計に入れました。", en: "It was received and counts.")
    case .`acceptedWithWarnings`: Exchange.LocalizedText(ja: "受け付けました（警告 {warnings} 件）。", en: "Accepted with {warnings} warning(s).")
    case .`actual`: Exchange.LocalizedText(ja: "実績値", en: "Actual")
    case .`allIndicatorsHeading`: Exchange.LocalizedText(ja: "すべての指標", en: "All indicators")
    case .`allIndicatorsTitle`: Exchange.LocalizedText(ja: "{year}は{all}指標のうち{up}指標が前年度より増え、{down}指標が減った", en: "In {year}, {up} of {all} indicators rose and {down} fell")
    case .`allIndicatorsTitleAlone`: Exchange.LocalizedText(ja: "{year}の{all}指標（前年度なし）", en: "{all} indicators in {year} (no earlier year)")
    case .`apartHeading`: Exchange.LocalizedText(ja: "集計の外に置くレコード", en: "Records that stand apart")
    case .`apartNote`: Exchange.LocalizedText(ja: "構成団体でない市町村と、参加していない取組のレコード。受け付けるが、KPIと広域計には入れない。", en: "Records of non-members and of programmes in which a member takes no part; they enter neither KPIs nor the wide-area value.")
    case .`asWritten`: Exchange.LocalizedText(ja: "書かれていた内容:", en: "As written:")
    case .`atLeast`: Exchange.LocalizedText(ja: "{lower}〜", en: "{lower}-")
    case .`atLine`: Exchange.LocalizedText(ja: "{line} 行目", en: "line {line}")
    case .`atMost`: Exchange.LocalizedText(ja: "〜{upper}", en: "-{upper}")
    case .`basePoint`: Exchange.LocalizedText(ja: "策定時", en: "Base")
    case .`baseText`: Exchange.LocalizedText(ja: "{value}{unit}（{year}）", en: "{value} {unit} ({year})")
    case .`baseValue`: Exchange.LocalizedText(ja: "基準値", en: "Base value")
    case .`basis`: Exchange.LocalizedText(ja: "達成率の基礎", en: "Basis of attainment")
    case .`basisAnnual`: Exchange.LocalizedText(ja: "単年度の値", en: "value of the year")
    case .`basisCumulative`: Exchange.LocalizedText(ja: "計画開始からの累計", en: "cumulative since the plan began")
    case .`besideName`: Exchange.LocalizedText(ja: "（値に含まない）{name}", en: "(not in the value) {name}")
    case .`blank`: Exchange.LocalizedText(ja: "空欄", en: "blank")
    case .`blankCell`: Exchange.LocalizedText(ja: "（空欄）", en: "(blank)")
    case .`boundsNote`: Exchange.LocalizedText(ja: "「1,234〜1,300」は、同じ人・同じ催しかどうかを番号で確かめられないときの下限と上限。", en: #""1,234-1,300" are bounds where keys cannot tell whether two people or events are one."#)
    case .`boundsStatus`: Exchange.LocalizedText(ja: "範囲 下限{lower} 上限{upper}", en: "bounds {lower} to {upper}")
    case .`budgetLine`: Exchange.LocalizedText(ja: "経費区分", en: "Budget line")
    case .`bulletNote`: Exchange.LocalizedText(ja: "目標比の棒は実績値÷目標値。太い縦線が目標（100%）、細い縦線が前年度、右端は130%。白抜きの棒は年度の途中か提出がそろっていない値。", en: "Bars show actual ÷ target; the thick rule is the target (100%), the thin rule last year, the right end 130%. Hollow bars are incomplete.")
    case .`byMunicipality`: Exchange.LocalizedText(ja: "市町村別", en: "By municipality")
    case .`candidates`: Exchange.LocalizedText(ja: "修正案:", en: "Candidates:")
    case .`causesHeading`: Exchange.LocalizedText(ja: "要因分析", en: "Causes")
    case .`cellAsWritten`: Exchange.LocalizedText(ja: "書かれていた内容", en: "As written")
    case .`cellBytes`: Exchange.LocalizedText(ja: "バイト（{count}）: {hex}", en: "bytes ({count}): {hex}")
    case .`cellBytesTranscoded`: Exchange.LocalizedText(ja: "バイト（UTF-8 に直した {count}）: {hex}", en: "bytes ({count}, brought to UTF-8): {hex}")
    case .`cellCodes`: Exchange.LocalizedText(ja: "選択肢", en: "Choices")
    case .`cellColumn`: Exchange.LocalizedText(ja: "列", en: "Column")
    case .`cellDefinition`: Exchange.LocalizedText(ja: "項目の定義", en: "The field")
    case .`cellFindings`: Exchange.LocalizedText(ja: "検出事項", en: "Findings")
    case .`cellFlagProvisional`: Exchange.LocalizedText(ja: "速報値", en: "provisional")
    case .`cellFlagRevised`: Exchange.LocalizedText(ja: "訂正値", en: "revised")
    case .`cellHeading`: Exchange.LocalizedText(ja: "{file}  セル {cell}", en: "{file}  cell {cell}")
    case .`cellLabels`: Exchange.LocalizedText(ja: "認めている見出し: {labels}", en: "accepted labels: {labels}")
    case .`cellMapped`: Exchange.LocalizedText(ja: "「{label}」→ {field}（{reason}）", en: "{label} → {field} ({reason})")
    case .`cellMasked`: Exchange.LocalizedText(ja: "個人情報のおそれがあるため、伏せ字にしています。", en: "Masked, as it may be personal data.")
    case .`cellMaximum`: Exchange.LocalizedText(ja: "{number} 以下", en: "at most {number}")
    case .`cellMinimum`: Exchange.LocalizedText(ja: "{number} 以上", en: "at least {number}")
    case .`cellNoValue`: Exchange.LocalizedText(ja: "なし（直すところがあるため、値にしていません）", en: "none, until it is mended")
    case .`cellNotACell`: Exchange.LocalizedText(ja: "「{cell}」はセル番地ではありません（例：C12）", en: "{cell} is no cell (such as C12)")
    case .`cellNotMapped`: Exchange.LocalizedText(ja: "「{label}」（{reason}）", en: "{label} ({reason})")
    case .`cellOptional`: Exchange.LocalizedText(ja: "空欄でもよい項目", en: "may be blank")
    case .`cellPlace`: Exchange.LocalizedText(ja: "（{line} 行目、{record} 件目のレコード）", en: " (line {line}, record {record})")
    case .`cellQuoted`: Exchange.LocalizedText(ja: "引用符で囲むと: {text}", en: "as a quoted field: {text}")
    case .`cellRequired`: Exchange.LocalizedText(ja: "必ず書く項目", en: "required")
    case .`cellStandingBeyondTable`: Exchange.LocalizedText(ja: "表の外です。この場所にはセルがありません。", en: "Beyond the table; there is no such cell.")
    case .`cellStandingBlankLine`: Exchange.LocalizedText(ja: "空の行です。何も書かれていません。", en: "A blank line; nothing is written there.")
    case .`cellStandingDamagedRecord`: Exchange.LocalizedText(ja: "こわれた行のため、セルに分けられません。下に示すのは行の全体です。", en: "The record is damaged and has no cells; below is its whole text.")
    case .`cellStandingData`: Exchange.LocalizedText(ja: "データの行のセル", en: "a cell of a data record")
    case .`cellStandingHeader`: Exchange.LocalizedText(ja: "見出しのセル", en: "a cell of the header")
    case .`cellStandingMissing`: Exchange.LocalizedText(ja: "行がこのセルより前で終わっています。空欄として読みます。", en: "The record ends before this cell; it reads as a blank.")
    case .`cellStandingMutedColumn`: Exchange.LocalizedText(ja: "見出しに直すところがあるため、この列は読んでいません。", en: "Its header must be mended first, so the column was not read.")
    case .`cellStandingQuarantined`: Exchange.LocalizedText(ja: "個人情報の列があるファイルなので、中身は示しません。列を消してから調べてください。", en: "A column of this file holds personal data, so nothing of its content is shown. Remove the column first.")
    case .`cellStandingSetAside`: Exchange.LocalizedText(ja: "集計に使わない行（{reason}）のセルなので、値として読みません。", en: "In a row that is set aside ({reason}); it is not read as a value.")
    case .`cellStandingUnreadColumn`: Exchange.LocalizedText(ja: "この列は読まないので、値として読みません。", en: "No field reads this column.")
    case .`cellStandingUnreadFile`: Exchange.LocalizedText(ja: "ファイルの全体に直すところがあるため、この行は読んでいません。kankei check で確かめてください。", en: "Something is wrong with the file as a whole, so its records were not read; see kankei check.")
    case .`cellStandingUnreadRecord`: Exchange.LocalizedText(ja: "この行はセルの数が見出しと合わないため、どのセルも読んでいません。", en: "The record has too many or too few cells, so none of them was read.")
    case .`cellStatusConcealed`: Exchange.LocalizedText(ja: "秘匿", en: "concealed")
    case .`cellStatusNil`: Exchange.LocalizedText(ja: "皆無（なかった）", en: "nil")
    case .`cellStatusNotApplicable`: Exchange.LocalizedText(ja: "該当しない", en: "not applicable")
    case .`cellStatusUnknown`: Exchange.LocalizedText(ja: "不詳", en: "unknown")
    case .`cellStatusValue`: Exchange.LocalizedText(ja: "値", en: "a value")
    case .`cellStep`: Exchange.LocalizedText(ja: "{number}. {title}（{rule}）→ {text}", en: "{number}. {title} ({rule}) → {text}")
    case .`cellSteps`: Exchange.LocalizedText(ja: "当てた規則", en: "Rules applied")
    case .`cellText`: Exchange.LocalizedText(ja: "文字: {text}（文字コード {encoding}）", en: "text: {text} ({encoding})")
    case .`cellUndecodable`: Exchange.LocalizedText(ja: "文字として読めないバイトがあります。", en: "There are bytes that are no characters.")
    case .`cellUnit`: Exchange.LocalizedText(ja: "単位: {unit}", en: "unit: {unit}")
    case .`cellWritten`: Exchange.LocalizedText(ja: "書かれたもの", en: "What is written")
    case .`changesHeading`: Exchange.LocalizedText(ja: "正規化記録", en: "What was normalised")
    case .`changesOfAll`: Exchange.LocalizedText(ja: "集計に入っているファイルで表記をそろえた値の一覧（CSV、{n}種類）", en: "Every spelling that was brought to one form in the files that count (CSV, {n} kinds)")
    case .`changesTitle`: Exchange.LocalizedText(ja: "表記をそろえた値", en: "Values brought to one form")
    case .`checkHeading`: Exchange.LocalizedText(ja: "確認してほしいこと", en: "Please check")
    case .`checkedFileLine`: Exchange.LocalizedText(ja: "{file}  提出枠 {slot}  SHA-256 {hash}", en: "{file}  slot {slot}  SHA-256 {hash}")
    case .`columnHelps`: Exchange.LocalizedText(ja: "照合・補完に使う", en: "helps to read another column")
    case .`columnLabel`: Exchange.LocalizedText(ja: "列の見出し", en: "Header")
    case .`columnReasonBesideCode`: Exchange.LocalizedText(ja: "コードの隣の名前（照合に使う）", en: "the name beside a code")
    case .`columnReasonBlank`: Exchange.LocalizedText(ja: "見出しがない", en: "it has no label")
    case .`columnReasonDuplicate`: Exchange.LocalizedText(ja: "同じ項目の二つ目の列なので読まない", en: "not read: a second column for one field")
    case .`columnReasonLabel`: Exchange.LocalizedText(ja: "様式で認めている見出し", en: "one of the form's accepted labels")
    case .`columnReasonName`: Exchange.LocalizedText(ja: "見出しが項目の名前", en: "the label is the field's name")
    case .`columnReasonOnlyName`: Exchange.LocalizedText(ja: "市町村を示すただ一つの列", en: "the only column that tells the municipality")
    case .`columnReasonPersonal`: Exchange.LocalizedText(ja: "個人情報の見出しなので読まない", en: "not read: its label announces personal data")
    case .`columnReasonProfile`: Exchange.LocalizedText(ja: "提出者の読替表による", en: "the submitter's profile says so")
    case .`columnReasonTitle`: Exchange.LocalizedText(ja: "見出しが様式のとおり", en: "the label is the field's title")
    case .`columnReasonUnknown`: Exchange.LocalizedText(ja: "様式のどの項目とも合わない", en: "no field has such a label")
    case .`columnReasonUnpivot`: Exchange.LocalizedText(ja: "提出者の読替表により、横長の表として読む列", en: "a wide column by the submitter's profile")
    case .`columnUnread`: Exchange.LocalizedText(ja: "読まない", en: "not read")
    case .`columnsLine`: Exchange.LocalizedText(ja: "読んだ列: {columns}", en: "Columns read: {columns}")
    case .`columnsTitle`: Exchange.LocalizedText(ja: "列の読み取り", en: "How columns were read")
    case .`compareApart`: Exchange.LocalizedText(ja: "構成団体外・参加外の取組のレコード", en: "Records of non-members and of programmes not taken part in")
    case .`compareProgrammes`: Exchange.LocalizedText(ja: "取組別の年度比較", en: "Programmes by fiscal year")
    case .`compareQuarters`: Exchange.LocalizedText(ja: "広域計の四半期推移", en: "Wide-area by quarter")
    case .`compareWide`: Exchange.LocalizedText(ja: "広域計の年度比較", en: "Wide-area by fiscal year")
    case .`comparedQuarters`: Exchange.LocalizedText(ja: "（{quarters}どうし）", en: "({quarters} only)")
    case .`comparison`: Exchange.LocalizedText(ja: "年度比較", en: "Comparison of years")
    case .`comparisonHeading`: Exchange.LocalizedText(ja: "すべての年度を並べて比べる", en: "All fiscal years side by side")
    case .`comparisonPoint`: Exchange.LocalizedText(ja: "各年度の値の下に、集計に入った提出枠の数を示す。定義の版が違う値は比べない。", en: "Under every value stands its coverage. Values of different definition versions are not compared.")
    case .`count`: Exchange.LocalizedText(ja: "件数", en: "Count")
    case .`countsInstead`: Exchange.LocalizedText(ja: "代わりに集計しているもの", en: "Counted instead")
    case .`countsTitle`: Exchange.LocalizedText(ja: "検出事項の種類と件数", en: "Findings by kind")
    case .`coverage`: Exchange.LocalizedText(ja: "提出枠", en: "Coverage")
    case .`coverageDetail`: Exchange.LocalizedText(ja: "提出 {coverage}枠", en: "coverage {coverage}")
    case .`coverageWithPopulation`: Exchange.LocalizedText(ja: "提出 {coverage}枠、人口比 {share}%", en: "coverage {coverage}, {share}% of residents")
    case .`crossCheckHeading`: Exchange.LocalizedText(ja: "提出のあいだの確認事項", en: "Checks between submissions")
    case .`crossCheckSubtitle`: Exchange.LocalizedText(ja: "受付済みの提出どうしを比べた結果。修正依頼にはしない", en: "Accepted submissions compared; never a refusal")
    case .`crossCheckTitle`: Exchange.LocalizedText(ja: "{n}件の食い違いがある", en: "{n} differences between submissions")
    case .`csvLink`: Exchange.LocalizedText(ja: "CSV", en: "CSV")
    case .`dataDate`: Exchange.LocalizedText(ja: "データ時点 {day}", en: "Data as of {day}")
    case .`dataset`: Exchange.LocalizedText(ja: "データセット", en: "Dataset")
    case .`dayUnit`: Exchange.LocalizedText(ja: "日", en: "days")
    case .`daysLate`: Exchange.LocalizedText(ja: "超過日数", en: "Days late")
    case .`decreasingNote`: Exchange.LocalizedText(ja: "減らすことが目標の指標では、実績値が目標値以下なら到達。水準達成率は100%以下、棒は太い縦線より左が到達にあたる。", en: "Where less is better, a target is reached at or below it: level attainment at or below 100%, the bar left of the thick rule.")
    case .`definition`: Exchange.LocalizedText(ja: "定義", en: "Definition")
    case .`definitionVersion`: Exchange.LocalizedText(ja: "定義の版", en: "Definition version")
    case .`dialectOfNamedFiles`: Exchange.LocalizedText(ja: "--encoding と --delimiter は、ファイルを指定したときだけ使えます。", en: "--encoding and --delimiter need files that are named.")
    case .`difference`: Exchange.LocalizedText(ja: "前年度差", en: "Change from last year")
    case .`discarded`: Exchange.LocalizedText(ja: "取り違えとして受け付けました。集計には入りません。", en: "Taken as sent by mistake; it does not count.")
    case .`discardedConsequence`: Exchange.LocalizedText(ja: "このファイルは集計に入りません。直すところはありません。", en: "The file does not count. Nothing is to be mended.")
    case .`dueDay`: Exchange.LocalizedText(ja: "提出期限", en: "Due")
    case .`endsText`: Exchange.LocalizedText(ja: "下限どうし{lower}・上限どうし{upper}", en: "{lower} at the lower ends, {upper} at the upper")
    case .`errors`: Exchange.LocalizedText(ja: "エラー", en: "Errors")
    case .`errorsHeading`: Exchange.LocalizedText(ja: "直す必要があること（{count} 件）", en: "Must be mended ({count})")
    case .`excelCell`: Exchange.LocalizedText(ja: "Excelのセル", en: "Excel cell")
    case .`excelColumn`: Exchange.LocalizedText(ja: "Excelの列", en: "Excel column")
    case .`excelRow`: Exchange.LocalizedText(ja: "Excelの行", en: "Excel row")
    case .`explainAfter`: Exchange.LocalizedText(ja: "直した後", en: "after")
    case .`explainBefore`: Exchange.LocalizedText(ja: "直す前", en: "before")
    case .`explainError`: Exchange.LocalizedText(ja: "修正が必要（直すまで集計に入りません）", en: "must be mended (counts for nothing until then)")
    case .`explainMore`: Exchange.LocalizedText(ja: "くわしくは kankei explain コード", en: "More: kankei explain CODE")
    case .`explainNeedsCell`: Exchange.LocalizedText(ja: "{file} のどのセルかを書いてください（例：kankei explain {file} C12）", en: "say which cell of {file} is meant (such as: kankei explain {file} C12)")
    case .`explainPageHead`: Exchange.LocalizedText(ja: "このページは Schemas/findings.yml から make docs で作ります。同じことは kankei explain コード でも見られます。", en: "This page is made from Schemas/findings.yml by make docs; kankei explain CODE says the same.")
    case .`explainRemedy`: Exchange.LocalizedText(ja: "直し方", en: "How to mend it")
    case .`explainRule`: Exchange.LocalizedText(ja: "機械可読性ルール {rule}", en: "machine-readability rule {rule}")
    case .`explainScopeBetween`: Exchange.LocalizedText(ja: "提出どうしの突き合わせ", en: "Between submissions")
    case .`explainScopeCell`: Exchange.LocalizedText(ja: "セル", en: "Cells")
    case .`explainScopeRecord`: Exchange.LocalizedText(ja: "行", en: "Records")
    case .`explainUnknown`: Exchange.LocalizedText(ja: "「{code}」という検出事項はありません。近いもの: {near}", en: "there is no finding {code}; perhaps {near}")
    case .`explainUnknownFar`: Exchange.LocalizedText(ja: "「{code}」という検出事項はありません。一覧は kankei explain で見られます。", en: "there is no finding {code}; kankei explain lists them")
    case .`explainWarning`: Exchange.LocalizedText(ja: "確認してほしいこと（このままでも集計に入ります）", en: "please check (counts all the same)")
    case .`explainWhat`: Exchange.LocalizedText(ja: "何が起きたか", en: "What it means")
    case .`failureBusy`: Exchange.LocalizedText(ja: "ほかの処理が台帳を使っています。少し待ってからもう一度実行してください。", en: "Another process is using the ledger. Please try again in a moment.")
    case .`failureCreate`: Exchange.LocalizedText(ja: "書き込めません: {detail}", en: "Cannot write: {detail}")
    case .`failureIO`: Exchange.LocalizedText(ja: "読み書きに失敗しました: {detail}", en: "Reading or writing failed: {detail}")
    case .`failureInternal`: Exchange.LocalizedText(ja: "Kankei の不具合です。この文を添えて知らせてください: {detail}", en: "This is a bug in Kankei. Please report it with this text: {detail}")
    case .`failureLedgerYounger`: Exchange.LocalizedText(ja: "台帳 {folder}/ledger.sqlite が、そばに保管されている原本 {count} 件を知りません。台帳が失われたか、古いものに置き換わっています。最新の控えから ledger.sqlite（と -wal があればそれも）を戻してください。本当に最初からやり直すときは {folder} ごと別の場所に移してください。何も変えていません。", en: "The ledger {folder}/ledger.sqlite does not know {count} originals that are kept beside it: it was lost or replaced by an older one. Put back ledger.sqlite (with its -wal, if any) from the latest copy; to begin anew on purpose, move {folder} away. Nothing was changed.")
    case .`failureMissing`: Exchange.LocalizedText(ja: "見つかりません: {detail}", en: "Not found: {detail}")
    case .`failureName`: Exchange.LocalizedText(ja: "{folder} に、この環境の文字（UTF-8）でない名前のファイルがあります: {name}。名前を付け直してから、もう一度実行してください。何も受け付けていません。", en: "{folder} holds a file whose name is not UTF-8: {name}. Rename it and run again; nothing was received.")
    case .`failureNotAList`: Exchange.LocalizedText(ja: "{file} は市区町村コードの一覧として読めません。{detail}", en: "{file} cannot be read as a list of municipality codes. {detail}")
    case .`failureNotATable`: Exchange.LocalizedText(ja: "{file} は表として読めません。{detail}", en: "{file} cannot be read as a table. {detail}")
    case .`failureNotAllowed`: Exchange.LocalizedText(ja: "権限がなく、読み書きできません: {detail}", en: "Not permitted: {detail}")
    case .`failureNothingToRead`: Exchange.LocalizedText(ja: "{folder} の中に .csv・.tsv・.txt のファイルがありません。", en: "There is no .csv, .tsv or .txt file in {folder}.")
    case .`failureNowhere`: Exchange.LocalizedText(ja: "{path} はリンクですが、その先がありません。リンク先を戻すか、リンクを取り除いてください。", en: "{path} is a link that leads nowhere. Put back what it leads to, or remove it.")
    case .`failureOverInput`: Exchange.LocalizedText(ja: "{path} は読み込むファイルです。上書きしないよう、別の名前を指定してください。", en: "{path} is one of the files that are read. Name another file; an input is never written over.")
    case .`failureOverProject`: Exchange.LocalizedText(ja: "{path} は事業の台帳・設定・受け付けたファイルの場所です。別の場所を指定してください。何も書いていません。", en: "{path} is where a project keeps its ledger, its settings or what was sent. Name another place; nothing was written.")
    case .`failureSettings`: Exchange.LocalizedText(ja: "設定ファイル {file} を直してください: {detail}", en: "Please mend the settings file {file}: {detail}")
    case .`failureUnsound`: Exchange.LocalizedText(ja: "台帳が書いたときのままではないため、数値を出しません。`kankei verify` で詳しく確かめられます。", en: "The ledger is not as it was written, so no figures are given. `kankei verify` says more.")
    case .`failureUsage`: Exchange.LocalizedText(ja: "指定が足りないか合っていません: {detail}", en: "The options are incomplete or contradict: {detail}")
    case .`faultCut`: Exchange.LocalizedText(ja: "行が失われています", en: "rows are gone")
    case .`faultEdited`: Exchange.LocalizedText(ja: "受け付けたあとに書き換えられています", en: "it was changed after receipt")
    case .`faultKey`: Exchange.LocalizedText(ja: "台帳の鍵が、記録したときのものではありません", en: "the key is not the one with which the ledger was sealed")
    case .`faultMissing`: Exchange.LocalizedText(ja: "ありません", en: "it is missing")
    case .`faultRotted`: Exchange.LocalizedText(ja: "データベースのファイルが壊れています", en: "the database file is damaged")
    case .`faultSwapped`: Exchange.LocalizedText(ja: "ほかの受付のものと入れ替わっています", en: "it was swapped with another receipt's")
    case .`faultUnguarded`: Exchange.LocalizedText(ja: "書き換えを禁じる仕掛けが外されています", en: "the guard against changes was taken away")
    case .`field`: Exchange.LocalizedText(ja: "項目名", en: "Field")
    case .`fileHeading`: Exchange.LocalizedText(ja: "調べたファイル", en: "The file")
    case .`fileLine`: Exchange.LocalizedText(ja: "行番号", en: "Line")
    case .`fileName`: Exchange.LocalizedText(ja: "ファイル名", en: "File")
    case .`fileShape`: Exchange.LocalizedText(ja: "ファイルの形", en: "File")
    case .`fileShapeText`: Exchange.LocalizedText(ja: "{bytes}バイト、文字コード {encoding}、データのレコード {data}件", en: "{bytes} bytes, {encoding}, {data} records of data")
    case .`findingCandidates`: Exchange.LocalizedText(ja: "修正案", en: "Candidates")
    case .`findingCode`: Exchange.LocalizedText(ja: "コード", en: "Code")
    case .`findingCount`: Exchange.LocalizedText(ja: "{n}件", en: "{n} times")
    case .`findingExample`: Exchange.LocalizedText(ja: "例:", en: "Example:")
    case .`findingKind`: Exchange.LocalizedText(ja: "  {title}（{count} 件） {code}", en: "  {title} ({count}) {code}")
    case .`findingMessage`: Exchange.LocalizedText(ja: "内容", en: "Message")
    case .`findingRemedy`: Exchange.LocalizedText(ja: "直し方", en: "Remedy")
    case .`findingTitle`: Exchange.LocalizedText(ja: "検出事項", en: "Finding")
    case .`firstRecord`: Exchange.LocalizedText(ja: "最初のレコード", en: "First record")
    case .`fiscalYear`: Exchange.LocalizedText(ja: "年度", en: "Fiscal year")
    case .`fixedIsRestricted`: Exchange.LocalizedText(ja: "{file} を正規化して書きました。庁内限り（秘匿処理前）です。", en: "{file} was written normalised. For internal use only (before disclosure control).")
    case .`formEncoding`: Exchange.LocalizedText(ja: "--encoding {encoding}: 様式は utf-8 か cp932 で書きます。", en: "--encoding {encoding}: forms are written in utf-8 or cp932.")
    case .`formExists`: Exchange.LocalizedText(ja: "{file}（書き込みのあるファイルがもうあります。別のフォルダーを --output で指定してください）", en: "{file} (a file with other content is there already; give another folder with --output)")
    case .`gaps`: Exchange.LocalizedText(ja: "不明（不詳・秘匿・空欄）のセル", en: "Cells not known (unknown, concealed or blank)")
    case .`gapsDetail`: Exchange.LocalizedText(ja: "{n}件不明（不詳・秘匿・空欄）", en: "{n} not known (unknown, concealed or blank)")
    case .`guardedCells`: Exchange.LocalizedText(ja: "式として動くおそれのあるセル {count} 個の先頭に ' を付けました。", en: "{count} cells that a spreadsheet would run as formulas got a leading '.")
    case .`guideAlso`: Exchange.LocalizedText(ja: "ほかに読める書き方", en: "Also read")
    case .`guideAtLeast`: Exchange.LocalizedText(ja: "{n}以上。", en: " At least {n}.")
    case .`guideAvoid`: Exchange.LocalizedText(ja: "氏名・住所・電話番号・メールアドレス・生年月日・個人番号は、どの列にも書かず、列も足さないでください。氏名などの列があるファイルは、内容を保存せずに隔離します。", en: "No names, addresses, telephone numbers, e-mail addresses, dates of birth or 個人番号 in any column, and no further columns for them. A file with such columns is quarantined and not stored.")
    case .`guideAvoidHeading`: Exchange.LocalizedText(ja: "書かないもの", en: "What not to write")
    case .`guideBodyCode`: Exchange.LocalizedText(ja: "団体コード", en: "Code")
    case .`guideCode`: Exchange.LocalizedText(ja: "下の表の言葉のどれかを書きます。", en: "One of the words in the tables below.")
    case .`guideCodesHeading`: Exchange.LocalizedText(ja: "決まった言葉で書く列", en: "Columns with fixed words")
    case .`guideColumn`: Exchange.LocalizedText(ja: "見出し", en: "Label")
    case .`guideColumnsHeading`: Exchange.LocalizedText(ja: "列の書き方", en: "The columns")
    case .`guideCorporateNumber`: Exchange.LocalizedText(ja: "13桁の数字を書きます。", en: "Thirteen digits.")
    case .`guideCount`: Exchange.LocalizedText(ja: "数字だけを書きます。「約」や「10〜20」は書けません。", en: "A number alone, no estimate and no range.")
    case .`guideDate`: Exchange.LocalizedText(ja: "年から書きます。次のどの書き方でも読めます: {examples}", en: "With its year; each of these is read: {examples}")
    case .`guideDeadline`: Exchange.LocalizedText(ja: "期限は四半期の末日から{days}日です。書いたら「CSV（コンマ区切り）」で保存して送ってください。", en: "Files are due {days} days after the quarter. Save as CSV and send it.")
    case .`guideDeadlinesHeading`: Exchange.LocalizedText(ja: "提出の期限", en: "When files are due")
    case .`guideExample`: Exchange.LocalizedText(ja: "例", en: "Example")
    case .`guideExampleRow`: Exchange.LocalizedText(ja: "「{mark}」で始まる例の行は、消しても残しても構いません。集計には入りません。", en: "The example row that begins with {mark} may stay or go; it is never counted.")
    case .`guideFile`: Exchange.LocalizedText(ja: "様式のファイル「{file}」（文字コード {encoding}）に、一行に一件ずつ書きます。列の見出しは変えないでください。", en: "Write one record a row into {file} ({encoding}). Do not change the labels of the columns.")
    case .`guideKeyOfOwn`: Exchange.LocalizedText(ja: "貴団体で決めた番号を書きます。同じものには同じ番号、別のものには別の番号です。", en: "Your own number; the same thing has the same number, another thing another one.")
    case .`guideKeyOfProject`: Exchange.LocalizedText(ja: "事業で決めた番号を書きます。どの市町村でも同じものには同じ番号です。", en: "The number that the project issued; the same everywhere.")
    case .`guideMembersHeading`: Exchange.LocalizedText(ja: "市町村と団体コード", en: "Municipalities and their codes")
    case .`guideMonths`: Exchange.LocalizedText(ja: "期間", en: "Days")
    case .`guideMunicipality`: Exchange.LocalizedText(ja: "団体コード6桁か、市町村の名前を書きます（下の表）。", en: "The six-digit code or the name of the municipality (table below).")
    case .`guideNeed`: Exchange.LocalizedText(ja: "必須・任意", en: "Required")
    case .`guideNothing`: Exchange.LocalizedText(ja: "実績がなかった四半期は、見出しの下に「該当なし」と一行だけ書いて送ってください。空のままの様式は受理できません。", en: "If there was nothing to report, write 該当なし (nothing to report) in one row below the header. An empty form is not accepted.")
    case .`guideOptional`: Exchange.LocalizedText(ja: "任意", en: "optional")
    case .`guidePeriod`: Exchange.LocalizedText(ja: "日付を書いた行では空けておきます。日付がないときは年度と四半期を書きます: {examples}", en: "Blank where the row has a date, else fiscal year and quarter: {examples}")
    case .`guideProgramme`: Exchange.LocalizedText(ja: "下の「取組」の表の言葉を書きます。", en: "One of the programmes in the table below.")
    case .`guideProgrammeOrBlank`: Exchange.LocalizedText(ja: "下の「取組」の表の言葉を書きます。どの取組でもないものは空けておきます。", en: "One of the programmes in the table below; blank if it belongs to none.")
    case .`guideProgrammesHeading`: Exchange.LocalizedText(ja: "取組", en: "Programmes")
    case .`guideReplacement`: Exchange.LocalizedText(ja: "出したあとで直すときは、直した行だけでなく、その四半期のすべての行を入れたファイルを送ってください（差替は前のファイルをまるごと置き換えます）。番号のあるデータなら、追加分や訂正分だけを、そう添えて送ることもできます。", en: "To correct what was sent, send all records of the quarter again, not only those that change: a later file takes the place of the whole. Where records have numbers, additions or corrections alone may be sent if you say so.")
    case .`guideRequired`: Exchange.LocalizedText(ja: "必須", en: "required")
    case .`guideResidence`: Exchange.LocalizedText(ja: "市町村か都道府県の名前またはコード、「県外」「海外」「不明」のどれかを書きます。町名や番地は書きません。", en: "Name or code of a municipality or prefecture, 県外 (outside the prefecture), 海外 (abroad) or 不明 (not known). No street or number.")
    case .`guideSign`: Exchange.LocalizedText(ja: "記号", en: "Sign")
    case .`guideSignsHeading`: Exchange.LocalizedText(ja: "記号", en: "Signs")
    case .`guideSignsNote`: Exchange.LocalizedText(ja: "空欄は0とはみなしません。0のときは0、または次の記号を書きます。", en: "A blank is no zero. Write 0, or one of these signs.")
    case .`guideText`: Exchange.LocalizedText(ja: "言葉で書きます。個人の氏名や連絡先は書きません。", en: "Words; no names of persons and no addresses.")
    case .`guideTitle`: Exchange.LocalizedText(ja: "{name} {dataset}の記入の手引き", en: "How to fill in {dataset} ({name})")
    case .`guideUnit`: Exchange.LocalizedText(ja: "単位は{unit}。", en: " Unit: {unit}.")
    case .`guideWhat`: Exchange.LocalizedText(ja: "書くこと", en: "What to write")
    case .`guideWord`: Exchange.LocalizedText(ja: "書く言葉", en: "Word")
    case .`held`: Exchange.LocalizedText(ja: "確認待ちです。ファイルは預かりましたが、返事があるまで集計に入りません（いまの版のままです）。", en: "Waiting for a word: the file is kept and does not count until somebody says how it is meant.")
    case .`heldConsequence`: Exchange.LocalizedText(ja: "このファイルは集計に入っていません。全件の差替・追加分・訂正分・取り違えのどれかを、このファイルといっしょに知らせてください（収受簿の扱い欄、または import --as）。", en: "The file does not count yet. Say with it whether it is the whole, additions, corrections or a mistake (column as of the register, or import --as).")
    case .`howToMend`: Exchange.LocalizedText(ja: "直し方:", en: "How to mend:")
    case .`inProgress`: Exchange.LocalizedText(ja: "途中経過", en: "in progress")
    case .`inboxLink`: Exchange.LocalizedText(ja: "{path} はリンクです。受付フォルダーとその中のフォルダーは、リンクではなく実際のフォルダーにしてください。何も受け付けていません。", en: "{path} is a link. The inbox and the folders in it must be real folders, not links; nothing was received.")
    case .`inboxMissing`: Exchange.LocalizedText(ja: "受付フォルダー {path} がありません。フォルダーを作るか戻してから、もう一度実行してください。何も受け付けていません。", en: "There is no inbox at {path}. Make it or put it back and run again; nothing was received.")
    case .`inboxNoFolder`: Exchange.LocalizedText(ja: "{path} はフォルダーではありません。何も受け付けていません。", en: "{path} is no folder; nothing was received.")
    case .`inboxSpecial`: Exchange.LocalizedText(ja: "{path} は普通のファイルではありません（パイプ・装置・ソケット）。受付フォルダーから取り除いてください。何も受け付けていません。", en: "{path} is no ordinary file (a pipe, device or socket). Take it out of the inbox; nothing was received.")
    case .`incrementRate`: Exchange.LocalizedText(ja: "増加分達成率", en: "Increment attainment")
    case .`indicator`: Exchange.LocalizedText(ja: "指標", en: "Indicator")
    case .`infosHeading`: Exchange.LocalizedText(ja: "お知らせ（{count} 件）", en: "For your information ({count})")
    case .`inputChanging`: Exchange.LocalizedText(ja: "{path} は読んでいる間に書き換えられました。書き終えてから、もう一度実行してください。", en: "{path} changed while it was read. Run again once it is written.")
    case .`inputNoFile`: Exchange.LocalizedText(ja: "{path} は普通のファイルではありません（フォルダー・パイプ・装置・ソケット）。CSV ファイルを指定してください。パイプからは - で読めます。", en: "{path} is no ordinary file (a folder, pipe, device or socket). Name a CSV file; use - to read a pipe.")
    case .`inspectFile`: Exchange.LocalizedText(ja: "{file}  {encoding}{bom}  改行 {lineEnding}  区切り {delimiter}  レコード {records} 件（データ {data} 件）", en: "{file}  {encoding}{bom}  line ends {lineEnding}  delimiter {delimiter}  {records} record(s), {data} of data")
    case .`inspectHeader`: Exchange.LocalizedText(ja: "見出しは {record} 件目のレコード", en: "header in record {record}")
    case .`inspectLeftOut`: Exchange.LocalizedText(ja: "フォルダーの中のほかのファイル {count} 件（隠しファイルと、名前が .csv・.tsv・.txt でないもの）は読んでいません。", en: "{count} other file(s) in the folders were left out: hidden, or not named .csv, .tsv or .txt.")
    case .`inspectNoHeader`: Exchange.LocalizedText(ja: "見出しが見つかりません", en: "no header found")
    case .`inspectRunnerUp`: Exchange.LocalizedText(ja: "次に合う文字コードは {encoding}: {why}", en: "The next best encoding was {encoding}: {why}")
    case .`inspectTableDamaged`: Exchange.LocalizedText(ja: "傷あり", en: "damaged")
    case .`inspectTableData`: Exchange.LocalizedText(ja: "データ", en: "data")
    case .`inspectTableDelimiter`: Exchange.LocalizedText(ja: "区切り", en: "delimiter")
    case .`inspectTableEncoding`: Exchange.LocalizedText(ja: "文字コード", en: "encoding")
    case .`inspectTableFile`: Exchange.LocalizedText(ja: "ファイル", en: "file")
    case .`inspectTableHeader`: Exchange.LocalizedText(ja: "見出し", en: "header")
    case .`inspectTableLineEnd`: Exchange.LocalizedText(ja: "改行", en: "line end")
    case .`inspectTableRead`: Exchange.LocalizedText(ja: "読めた", en: "read")
    case .`inspectTableRecords`: Exchange.LocalizedText(ja: "レコード", en: "records")
    case .`inspectTableRefused`: Exchange.LocalizedText(ja: "読めない", en: "refused")
    case .`inspectTableSum`: Exchange.LocalizedText(ja: "{files} 件のうち 読めた {read} 件、傷あり {damaged} 件、読めない {refused} 件", en: "{files} file(s): {read} read, {damaged} damaged, {refused} refused")
    case .`inspectTableVerdict`: Exchange.LocalizedText(ja: "結果", en: "result")
    case .`inspectTableWarnings`: Exchange.LocalizedText(ja: "注意", en: "warnings")
    case .`item`: Exchange.LocalizedText(ja: "項目", en: "Item")
    case .`joined`: Exchange.LocalizedText(ja: "{first}{second}", en: "{first} {second}")
    case .`kindNothingToReport`: Exchange.LocalizedText(ja: "該当なし", en: "nothing to report")
    case .`kindReplacement`: Exchange.LocalizedText(ja: "差替", en: "replacement")
    case .`kindSubmission`: Exchange.LocalizedText(ja: "提出", en: "submission")
    case .`kindWithdrawal`: Exchange.LocalizedText(ja: "取下げ", en: "withdrawal")
    case .`kpi`: Exchange.LocalizedText(ja: "KPI", en: "KPI")
    case .`kpiHeaderDetail`: Exchange.LocalizedText(ja: "{id}｜{unit}｜{basis}", en: "{id} | {unit} | {basis}")
    case .`kpiHeading`: Exchange.LocalizedText(ja: "重要業績評価指標（KPI）", en: "Key performance indicators")
    case .`kpiSentence`: Exchange.LocalizedText(ja: "{kpi}は{year}に{value}{unit}で、目標{target}{unit}の{rate}。", en: "{kpi} was {value} {unit} in {year}, {rate} of the target of {target} {unit}.")
    case .`kpiSentenceAboveBase`: Exchange.LocalizedText(ja: "{kpi}は{year}末で{value}{unit}（基準値{base}＋計画開始から{sum}）、目標{target}{unit}の{rate}。", en: "{kpi} stood at {value} {unit} at the end of {year} (base {base} + {sum} since the plan began), {rate} of the target of {target} {unit}.")
    case .`kpiSentenceCumulative`: Exchange.LocalizedText(ja: "{kpi}は計画開始から{year}までに{value}{unit}で、目標{target}{unit}の{rate}。", en: "{kpi} came to {value} {unit} from the start of the plan through {year}, {rate} of the target of {target} {unit}.")
    case .`kpiSentenceIncomplete`: Exchange.LocalizedText(ja: "{kpi}は{year}末で{value}{unit}（参考値、提出{coverage}枠）。目標{target}{unit}の{rate}。", en: "{kpi} came to {value} {unit} by the end of {year} (reference, coverage {coverage}), {rate} of the target of {target} {unit}.")
    case .`kpiSentenceRunning`: Exchange.LocalizedText(ja: "{kpi}は{year}の現時点で{value}{unit}（参考値）。年度の目標は{target}{unit}、進みは{rate}。", en: "{kpi} stands at {value} {unit} in {year} so far (reference); the target of the year is {target} {unit}, progress {rate}.")
    case .`kpiSentenceWithout`: Exchange.LocalizedText(ja: "{kpi}の{year}の値は{reason}。", en: "{kpi} in {year}: {reason}.")
    case .`kpiTableTitle`: Exchange.LocalizedText(ja: "{year}のKPIの目標と実績", en: "Targets and actuals of {year}")
    case .`kpiUndecided`: Exchange.LocalizedText(ja: "範囲が目標をまたぐため、到達したか判定できない。", en: "The bounds lie on both sides of the target; whether it was reached cannot be told.")
    case .`lastChange`: Exchange.LocalizedText(ja: "直近の前年度差", en: "Latest change")
    case .`lastChangeNote`: Exchange.LocalizedText(ja: "直近の前年度差は、終わった最後の年度とその前の年度の差。", en: "The latest change compares the last ended year with the one before.")
    case .`lastQuarter`: Exchange.LocalizedText(ja: "前四半期", en: "Last quarter")
    case .`lastYearSameQuarter`: Exchange.LocalizedText(ja: "前年同期", en: "Same quarter last year")
    case .`leftOut`: Exchange.LocalizedText(ja: "直っていないため集計に入っていないファイル {count} 件:", en: "{count} file(s) left out and not mended yet:")
    case .`leftOutHeading`: Exchange.LocalizedText(ja: "集計から外したファイル", en: "Files left out")
    case .`leftOutNote`: Exchange.LocalizedText(ja: "ここにあるファイルの内容は、どの数値にも入っていない。", en: "Nothing in these files enters any figure.")
    case .`leftOutSubtitle`: Exchange.LocalizedText(ja: "修正依頼または隔離としたファイル", en: "Refused or quarantined files")
    case .`leftOutTitle`: Exchange.LocalizedText(ja: "{n}件のファイルを集計から外した", en: "{n} files were left out")
    case .`levelRate`: Exchange.LocalizedText(ja: "水準達成率", en: "Level attainment")
    case .`linesHeading`: Exchange.LocalizedText(ja: "経費", en: "Cost")
    case .`linesNote`: Exchange.LocalizedText(ja: "区分は複数の取組を含むことがあり、取組や市町村に割り振らない。成立1件当たり経費は区分と年度でだけ計算する。", en: "A line may serve several programmes and is never split.")
    case .`linesTitle`: Exchange.LocalizedText(ja: "経費区分ごとの計画額・執行額・成立1件当たり経費", en: "Plan, executed cost and cost per match by budget line")
    case .`listSeparator`: Exchange.LocalizedText(ja: "、", en: ", ")
    case .`lowerBoundNote`: Exchange.LocalizedText(ja: "番号が事業共通でない提出者や番号のない人数があるとき、値と達成率は「下限〜上限」で示す。到達・未達は、両端が目標の同じ側にあるときだけ言う。", en: "Where keys are not comparable, values and rates are shown as bounds. Reached or not is said only where both ends are on one side of the target.")
    case .`lowerEndText`: Exchange.LocalizedText(ja: "下限どうし{lower}", en: "{lower} at the lower ends")
    case .`madeBy`: Exchange.LocalizedText(ja: "作成 kankei {version}", en: "Made by kankei {version}")
    case .`mapAgain`: Exchange.LocalizedText(ja: "0 から {count} までの番号か、s か q を入れてください。", en: "Enter a number from 0 to {count}, or s or q.")
    case .`mapAnd`: Exchange.LocalizedText(ja: "・", en: ", ")
    case .`mapAskColumn`: Exchange.LocalizedText(ja: "{column} 列「{label}」（例: {examples}）は、どの項目ですか。", en: "Which field is column {column}, {label} (such as {examples})?")
    case .`mapAskSpelling`: Exchange.LocalizedText(ja: "「{title}」の列の「{text}」（{count} 件）は、どれですか。", en: "What does {text} mean in {title} ({count} times)?")
    case .`mapCandidate`: Exchange.LocalizedText(ja: "{title}（{name}）{score} {reason}", en: "{title} ({name}) {score} {reason}")
    case .`mapHeading`: Exchange.LocalizedText(ja: "{file} を {dataset}（提出者 {submitter}）として読むと", en: "{file} read as {dataset} of {submitter}:")
    case .`mapMissing`: Exchange.LocalizedText(ja: "  必要な「{title}」の列が見つかりません。", en: "  There is no column for {title}, which is required.")
    case .`mapNoHeader`: Exchange.LocalizedText(ja: "{file} に見出しの行が見つかりません。", en: "There is no header in {file}.")
    case .`mapNoneOfThem`: Exchange.LocalizedText(ja: "どれでもない（覚えない）", en: "none of them (nothing is remembered)")
    case .`mapNotRead`: Exchange.LocalizedText(ja: "読まない列として覚える", en: "remember it as a column that is not read")
    case .`mapNothingFits`: Exchange.LocalizedText(ja: "合う項目がない（読まない）", en: "fits no field (not read)")
    case .`mapNothingNew`: Exchange.LocalizedText(ja: "{file} に新しく書くことはありません。", en: "There is nothing new to write to {file}.")
    case .`mapOpen`: Exchange.LocalizedText(ja: "決まっていないものが {count} 件あります。端末で kankei map を実行して答えるか、{file} に書いてください。", en: "{count} left to be decided. Run kankei map at a terminal and answer, or write {file} by hand.")
    case .`mapOr`: Exchange.LocalizedText(ja: "、または ", en: ", or ")
    case .`mapPersonal`: Exchange.LocalizedText(ja: "「{labels}」の列は個人情報を含むおそれがあるので、対応づけをしません。その列を消したファイルで実行してください。", en: "The columns {labels} may hold personal data, so the file is not mapped. Remove them and run again.")
    case .`mapPrompt`: Exchange.LocalizedText(ja: "番号を入れてください（Enter だけなら 1、s は後で決める、q は何も書かずにやめる）:", en: "A number (Enter alone: 1, s: decide later, q: quit and write nothing):")
    case .`mapQuit`: Exchange.LocalizedText(ja: "やめました。何も書いていません。", en: "Quit. Nothing was written.")
    case .`mapReasonBesideCode`: Exchange.LocalizedText(ja: "コードの隣の名前", en: "the name beside a code")
    case .`mapReasonContent`: Exchange.LocalizedText(ja: "中身が合う", en: "cells that fit")
    case .`mapReasonLabel`: Exchange.LocalizedText(ja: "様式にある見出し", en: "an accepted label")
    case .`mapReasonName`: Exchange.LocalizedText(ja: "見出しが項目の名前", en: "the label is its name")
    case .`mapReasonProfile`: Exchange.LocalizedText(ja: "読替表にある", en: "the profile says so")
    case .`mapReasonSimilarity`: Exchange.LocalizedText(ja: "見出しが似ている", en: "a similar label")
    case .`mapReasonTitle`: Exchange.LocalizedText(ja: "見出しが項目名", en: "the label is its title")
    case .`mapUncertain`: Exchange.LocalizedText(ja: "【要確認】", en: "[to be decided] ")
    case .`mapWouldWrite`: Exchange.LocalizedText(ja: "{file} にはまだ書いていません。", en: "Nothing was written to {file} yet.")
    case .`mapWrote`: Exchange.LocalizedText(ja: "{file} に書きました。", en: "Wrote {file}.")
    case .`meaning`: Exchange.LocalizedText(ja: "意味", en: "Meaning")
    case .`memberOrderNote`: Exchange.LocalizedText(ja: "市町村は団体コードの順に並べる。順位ではない。", en: "Municipalities stand in the order of their codes; this is no ranking.")
    case .`membersTitle`: Exchange.LocalizedText(ja: "{year}の{kpi}の市町村別", en: "{kpi} by municipality in {year}")
    case .`mendConsequence`: Exchange.LocalizedText(ja: "エラーが一つでもある間は受理できません。下の「直すところ」を直して、もう一度提出してください。警告は、正しければそのままで構いません。", en: "No file with an error is accepted. Mend what is listed below and send the file again. Warnings may stay if the data are right.")
    case .`minus`: Exchange.LocalizedText(ja: "マイナス", en: "minus")
    case .`municipalities`: Exchange.LocalizedText(ja: "市町村", en: "Municipalities")
    case .`municipality`: Exchange.LocalizedText(ja: "市町村", en: "Municipality")
    case .`municipalityQuarters`: Exchange.LocalizedText(ja: "{name}の指標の四半期推移", en: "{name}: indicators by quarter")
    case .`municipalitySlots`: Exchange.LocalizedText(ja: "{name}の提出枠", en: "{name}: slots")
    case .`municipalityTitle`: Exchange.LocalizedText(ja: "{name}の指標と提出", en: "{name}: indicators and submissions")
    case .`municipalityYears`: Exchange.LocalizedText(ja: "{name}の指標の年度推移", en: "{name}: indicators by fiscal year")
    case .`mustBeMended`: Exchange.LocalizedText(ja: "直すところ", en: "What must be mended")
    case .`nameWithUnit`: Exchange.LocalizedText(ja: "{name}（{unit}）", en: "{name} ({unit})")
    case .`navigation`: Exchange.LocalizedText(ja: "ページ一覧", en: "Pages")
    case .`noComparison`: Exchange.LocalizedText(ja: "比較なし", en: "no comparison")
    case .`noCrossChecks`: Exchange.LocalizedText(ja: "提出のあいだに食い違いはない", en: "Submissions agree with one another")
    case .`noFindings`: Exchange.LocalizedText(ja: "問題はありません。", en: "There are no findings.")
    case .`noFixedFile`: Exchange.LocalizedText(ja: "{file} は正規化したファイルを作れません（行や列の形の誤り、または個人情報らしい記載があり、すべての行を安全に書き出せないため）。先に検査結果の指摘を直してください。", en: "{file} cannot be written normalised: rows or columns are broken, or a cell seems to hold personal data. Mend what the check tells first.")
    case .`noReturnedFile`: Exchange.LocalizedText(ja: "{file} には個人情報の列があるため、返戻ファイルも正規化したファイルも作りません。列を消してから出し直してもらってください。", en: "{file} holds personal data, so that nothing of it is written back. Have the column removed first.")
    case .`noRevisions`: Exchange.LocalizedText(ja: "差替え・取下げはない", en: "No replacement or withdrawal")
    case .`noRows`: Exchange.LocalizedText(ja: "該当なし", en: "None")
    case .`noSuchForm`: Exchange.LocalizedText(ja: "提出者 {submitter} が {dataset} を出す定めは project.yml にありません。", en: "project.yml does not say that {submitter} sends {dataset}.")
    case .`noTarget`: Exchange.LocalizedText(ja: "目標設定なし", en: "no target")
    case .`noVerdict`: Exchange.LocalizedText(ja: "未確定", en: "open")
    case .`nonMemberName`: Exchange.LocalizedText(ja: "{name}（構成団体外）", en: "{name} (not a member)")
    case .`normalised`: Exchange.LocalizedText(ja: "そろえた値", en: "Value")
    case .`notAListCode`: Exchange.LocalizedText(ja: "{line} 行目の「{code}」は団体コードではありません。公表された一覧をもう一度保存してください。", en: "Line {line}: {code} is no municipality code. Save the published list again.")
    case .`notAListEmpty`: Exchange.LocalizedText(ja: "市区町村の行が一つもありません。", en: "It names no municipality.")
    case .`notAListHeader`: Exchange.LocalizedText(ja: "団体コードの列と市区町村名の列が見つかりません。見出しの行を確かめてください。", en: "No row names a column of codes and one of municipalities. Check the header.")
    case .`notAListLine`: Exchange.LocalizedText(ja: "{line} 行目が壊れています（引用符か文字コード）。公表された一覧をもう一度保存してください。", en: "Line {line} is damaged (a quote or the encoding). Save the published list again.")
    case .`notAListShort`: Exchange.LocalizedText(ja: "市区町村が {expected} あるはずのところ {found} しかありません（{prefecture} から足りません）。途中で切れていないか確かめてください。いまの areas.csv はそのままです。一部だけの一覧だと分かっているときは --partial を付けます。", en: "It has {found} municipalities of {expected} (some are lacking from {prefecture} on). See whether it was cut off. The present areas.csv stays. Add --partial where the list is meant to hold only some.")
    case .`notATableArchive`: Exchange.LocalizedText(ja: "圧縮ファイルです。中のCSVを取り出して送ってください。", en: "It is an archive or compressed. Extract the CSV and send that.")
    case .`notATableBinary`: Exchange.LocalizedText(ja: "文字でないバイトがあります（先頭から {offset} バイト目）。元の表をCSVで保存し直してください。", en: "It has bytes that are no text (at offset {offset}). Save the original table as CSV again.")
    case .`notATableConflict`: Exchange.LocalizedText(ja: "{line} 行目から、git の競合の印（<<<<<<<、=======、>>>>>>>）が残っています。どちらの内容を採るか決めて印を消し、保存し直してください。", en: "From line {line} on it holds the marks of a merge conflict (<<<<<<<, =======, >>>>>>>). Decide which version is right, delete the marks and save it again.")
    case .`notATableDocument`: Exchange.LocalizedText(ja: "文書またはスライドです。中の表を表計算ソフトに貼り付け、CSVで保存してください。", en: "It is a text document or slides. Paste the table into a spreadsheet program and save it as CSV.")
    case .`notATableEmpty`: Exchange.LocalizedText(ja: "中身がありません。", en: "It is empty.")
    case .`notATableHTML`: Exchange.LocalizedText(ja: "ウェブページ（HTML）です。ダウンロードをやり直すか、表計算ソフトで開いてCSVで保存してください。", en: "It is a web page. Download the file itself, or open the page in a spreadsheet program and save it as CSV.")
    case .`notATableImage`: Exchange.LocalizedText(ja: "画像です。元の表をCSVで保存してください。", en: "It is an image. Save the original table as CSV.")
    case .`notATableJSON`: Exchange.LocalizedText(ja: "JSON です。元の表をCSVで保存してください。", en: "It is JSON. Save the table as CSV.")
    case .`notATablePDF`: Exchange.LocalizedText(ja: "PDF です。元の表を表計算ソフトで開き、CSVで保存してください。", en: "It is a PDF. Open the original table in a spreadsheet program and save it as CSV.")
    case .`notATableTooLarge`: Exchange.LocalizedText(ja: "大きすぎます（{bytes} バイト、上限 {limit}）。--max-file-bytes で上限を上げるか、ファイルを分けてください。", en: "It is too large ({bytes} bytes; the limit is {limit}). Raise the limit with --max-file-bytes or split the file.")
    case .`notATableWorkbook`: Exchange.LocalizedText(ja: "Excel などのブックです。表計算ソフトで開き、「名前を付けて保存」→「CSV UTF-8（コンマ区切り）」で保存してください。", en: "It is a workbook. Open it in the spreadsheet program and save the sheet with “Save As”, type “CSV UTF-8”.")
    case .`notATableXML`: Exchange.LocalizedText(ja: "XML です。元の表をCSVで保存してください。", en: "It is XML. Save the table as CSV.")
    case .`notATableZIP`: Exchange.LocalizedText(ja: "圧縮ファイル（ZIP）です。中のCSVを取り出して送ってください。Excel ブックであれば、表計算ソフトで開いてCSVで保存してください。", en: "It is a ZIP archive. Extract the CSV and send that; if it is a workbook, open it in the spreadsheet program and save it as CSV.")
    case .`notComputable`: Exchange.LocalizedText(ja: "算定不能", en: "not computable")
    case .`notComputableBecause`: Exchange.LocalizedText(ja: "算定不能（{reason}）", en: "not computable ({reason})")
    case .`notReached`: Exchange.LocalizedText(ja: "目標に未達", en: "not reached")
    case .`notRead`: Exchange.LocalizedText(ja: "読み取らない列", en: "not read")
    case .`notWritten`: Exchange.LocalizedText(ja: "未記入", en: "Not written yet")
    case .`nothingCounts`: Exchange.LocalizedText(ja: "この提出枠は集計に入っていない", en: "Nothing is counted for this slot")
    case .`nothingInForce`: Exchange.LocalizedText(ja: "いま有効な提出はありません。", en: "Nothing is in force now.")
    case .`nothingLeftOut`: Exchange.LocalizedText(ja: "集計から外したファイルはない", en: "No file was left out")
    case .`nothingNew`: Exchange.LocalizedText(ja: "新しく受け付けたものはありません。", en: "Nothing new to receive.")
    case .`nothingOverdue`: Exchange.LocalizedText(ja: "期限を過ぎた提出枠はない", en: "No slot is overdue")
    case .`nothingOverdueOn`: Exchange.LocalizedText(ja: "期限を過ぎた提出枠はありません（{day} 現在）。", en: "Nothing is overdue on {day}.")
    case .`nothingToDraw`: Exchange.LocalizedText(ja: "図なし", en: "no bar")
    case .`nothingToMend`: Exchange.LocalizedText(ja: "直すところはありません。", en: "Nothing to mend.")
    case .`nothingToReport`: Exchange.LocalizedText(ja: "該当なしとして受け付けました。", en: "Accepted: nothing to report.")
    case .`nothingToReportHeld`: Exchange.LocalizedText(ja: "該当なしですが、記録のある版（{receipt}）がいま集計に入っています。取りやめて 0 件にするなら、--as whole（収受簿の扱い欄なら「全件」）を添えてもう一度出してください。それまでは前の版のままです。", en: "Nothing to report, but {receipt} with records is in force. Send it again with --as whole if all of them are to go; until then they count.")
    case .`nowInForce`: Exchange.LocalizedText(ja: "いま有効なもの: {receipt}", en: "Now in force: {receipt}")
    case .`ofWhichThisYear`: Exchange.LocalizedText(ja: "うち当年度 {value}", en: "this year {value}")
    case .`omitted`: Exchange.LocalizedText(ja: "ほかに {count} 件", en: "{count} more")
    case .`openNote`: Exchange.LocalizedText(ja: "「320〜」は、不詳・秘匿・空欄のセルがあり、実際にはそれ以上でありうる値。", en: #""320-": some cells are unknown, concealed or blank, so the true number may be larger."#)
    case .`openStatus`: Exchange.LocalizedText(ja: "範囲 下限{lower} 上限なし", en: "{lower} or more")
    case .`originalSetAside`: Exchange.LocalizedText(ja: "台帳のどの受付にも結び付かない原本を .kankei/set-aside/ に移しました（中断した処理の残り）: {name}", en: "An original that no receipt names was moved to .kankei/set-aside/ (left by a run that was broken off): {name}")
    case .`originalUnexplained`: Exchange.LocalizedText(ja: "{receipt} の原本が失われているか壊れているため、読み直せませんでした。数値は受け付けたときに読んだとおりです。同じファイルをもう一度 import すると原本が戻ります。", en: "The original of {receipt} is lost or damaged and could not be read again; figures stand as they were read on receipt. Importing the same file again puts it back.")
    case .`otherCounts`: Exchange.LocalizedText(ja: "{receipt} を集計に使い続けている", en: "{receipt} stays in force")
    case .`outcome`: Exchange.LocalizedText(ja: "結果", en: "Outcome")
    case .`outcomeAccepted`: Exchange.LocalizedText(ja: "受付", en: "accepted")
    case .`outcomeDiscarded`: Exchange.LocalizedText(ja: "取り違え", en: "sent by mistake")
    case .`outcomeHeld`: Exchange.LocalizedText(ja: "確認待ち", en: "waiting for a word")
    case .`outcomeQuarantined`: Exchange.LocalizedText(ja: "隔離", en: "quarantined")
    case .`outcomeRefused`: Exchange.LocalizedText(ja: "修正依頼", en: "refused")
    case .`outcomeWithdrawn`: Exchange.LocalizedText(ja: "取下げ", en: "withdrawn")
    case .`overdueHeading`: Exchange.LocalizedText(ja: "期限を過ぎた提出枠", en: "Overdue slots")
    case .`overdueLine`: Exchange.LocalizedText(ja: "{submitter} {name}  {dataset}  {quarter}  期限 {due}  {days} 日超過", en: "{submitter} {name}  {dataset}  {quarter}  due {due}  {days} day(s) late")
    case .`overdueOn`: Exchange.LocalizedText(ja: "期限を過ぎて集計に入っていない提出枠（{day} 現在）", en: "Overdue on {day}")
    case .`overdueTitle`: Exchange.LocalizedText(ja: "{n}枠が期限を過ぎても集計に入っていない", en: "{n} slots are overdue")
    case .`overlap`: Exchange.LocalizedText(ja: "重複", en: "Overlap")
    case .`overlapQuarters`: Exchange.LocalizedText(ja: "四半期をまたぐ重複", en: "Overlap between quarters")
    case .`overview`: Exchange.LocalizedText(ja: "概要", en: "Overview")
    case .`overviewTitle`: Exchange.LocalizedText(ja: "{year}のKPI {all}件は、目標に到達{reached}件・未達{not}件・未確定{open}件", en: "{year}: {reached} of {all} KPIs reached their target, {not} did not, {open} are open")
    case .`overviewTitleRunning`: Exchange.LocalizedText(ja: "{year}のKPI {all}件の途中経過", en: "{year}: progress of {all} KPIs")
    case .`overviewTitleUndecided`: Exchange.LocalizedText(ja: "{year}のKPI {all}件は、目標に到達{reached}件・未達{not}件・判定できない{undecided}件・未確定{open}件", en: "{year}: {reached} of {all} KPIs reached their target, {not} did not, {undecided} cannot be told, {open} are open")
    case .`pageOfOneFile`: Exchange.LocalizedText(ja: "HTML は1ファイルに1ページです。複数のファイルを調べるときは --output にフォルダーを指定してください。", en: "A page is of one file. With several files name a folder by --output.")
    case .`partDatabase`: Exchange.LocalizedText(ja: "データベース", en: "Database")
    case .`partFindings`: Exchange.LocalizedText(ja: "指摘・正規化の記録", en: "Findings")
    case .`partJournal`: Exchange.LocalizedText(ja: "処理記録", en: "Journal")
    case .`partOriginals`: Exchange.LocalizedText(ja: "原本", en: "Original")
    case .`partReceipts`: Exchange.LocalizedText(ja: "受付", en: "Receipt")
    case .`partRecords`: Exchange.LocalizedText(ja: "レコード", en: "Records")
    case .`partTallies`: Exchange.LocalizedText(ja: "集計", en: "Tally")
    case .`participations`: Exchange.LocalizedText(ja: "延べ", en: "Participations")
    case .`placeOfCell`: Exchange.LocalizedText(ja: "セル {cell}（列「{label}」）", en: "Cell {cell} (column {label})")
    case .`placeOfCellAndLine`: Exchange.LocalizedText(ja: "セル {cell}（列「{label}」、ファイルの{line}行目）", en: "Cell {cell} (column {label}, line {line} of the file)")
    case .`placeOfColumn`: Exchange.LocalizedText(ja: "列「{label}」", en: "Column {label}")
    case .`placeOfRow`: Exchange.LocalizedText(ja: "Excelの{row}行", en: "Excel row {row}")
    case .`placeOfRowAndLine`: Exchange.LocalizedText(ja: "Excelの{row}行（ファイルの{line}行目）", en: "Excel row {row} (line {line} of the file)")
    case .`placesOfCells`: Exchange.LocalizedText(ja: "セル {places}（列「{label}」、{n}か所）", en: "Cells {places} (column {label}, {n} places)")
    case .`placesOfRows`: Exchange.LocalizedText(ja: "Excelの {places} 行（{n}か所）", en: "Excel rows {places} ({n} places)")
    case .`plannedCost`: Exchange.LocalizedText(ja: "計画額", en: "Planned cost")
    case .`plotDescription`: Exchange.LocalizedText(ja: "{kind}。{subtitle}。{range}同じ値は表 {id} にあります。", en: "{kind}. {subtitle}. {range} The same values stand in table {id}.")
    case .`plotOfBars`: Exchange.LocalizedText(ja: "横棒", en: "Bar chart")
    case .`plotOfTrend`: Exchange.LocalizedText(ja: "折れ線", en: "Line chart")
    case .`plotRange`: Exchange.LocalizedText(ja: "最小{least}、最大{greatest}。", en: "From {least} to {greatest}.")
    case .`points`: Exchange.LocalizedText(ja: "ポイント", en: " points")
    case .`policyHeading`: Exchange.LocalizedText(ja: "今後の方針", en: "Policy from here")
    case .`populationDetail`: Exchange.LocalizedText(ja: "人口比 {share}%", en: "{share}% of residents")
    case .`populationNote`: Exchange.LocalizedText(ja: "人口比は、期限の来た提出枠のある市町村の人口のうち、そのすべてが集計に入った市町村の人口の割合{source}。", en: "Residents covered: those of members all of whose due slots are in force, of those of members with any{source}.")
    case .`populationShare`: Exchange.LocalizedText(ja: "人口比", en: "Residents covered")
    case .`populationSourceIs`: Exchange.LocalizedText(ja: "（人口は{source}）", en: " (residents: {source})")
    case .`programmesHeading`: Exchange.LocalizedText(ja: "取組別", en: "By programme")
    case .`programmesNote`: Exchange.LocalizedText(ja: "取組の値は広域計の内数。取組外（空欄）のレコードはどの取組にも入らない。0だけの指標は省く。", en: "Programmes are parts of the wide-area value; indicators that are zero throughout are left out.")
    case .`provisionalDetail`: Exchange.LocalizedText(ja: "速報 {n}件を含む", en: "{n} provisional")
    case .`provisionalSign`: Exchange.LocalizedText(ja: "p", en: "p")
    case .`quarantineConsequence`: Exchange.LocalizedText(ja: "内容は保存していません。個人情報の列を消して提出し直してください。それまでの扱い: {instead}。", en: "The content was stored nowhere. Remove the personal data and send the file again. Until then: {instead}.")
    case .`quarantined`: Exchange.LocalizedText(ja: "個人情報の列があるため隔離しました。内容は保存していません。列を消して出し直してください。", en: "Quarantined: a column holds personal data. The content was not stored. Remove the column and send again.")
    case .`quarter`: Exchange.LocalizedText(ja: "四半期", en: "Quarter")
    case .`quarterDifference`: Exchange.LocalizedText(ja: "前四半期との差", en: "Change from last quarter")
    case .`quarterNote`: Exchange.LocalizedText(ja: "終わった四半期だけを示す。実人数は四半期の値を足しても年度の値にならない。", en: "Only quarters that have ended. Quarterly people do not add up to the year.")
    case .`quarterOverlapDetail`: Exchange.LocalizedText(ja: "四半期の合計より {n} 少ない（四半期をまたぐ重複）", en: "{n} less than its quarters together (overlap between quarters)")
    case .`quarterly`: Exchange.LocalizedText(ja: "四半期推移", en: "by quarter")
    case .`quartersTitle`: Exchange.LocalizedText(ja: "{kpi}の四半期ごとの動き", en: "{kpi} by quarter")
    case .`range`: Exchange.LocalizedText(ja: "{lower}〜{upper}", en: "{lower}-{upper}")
    case .`rateNote`: Exchange.LocalizedText(ja: "水準達成率=実績値÷目標値。増加分達成率=（実績値−基準値）÷（目標値−基準値）。累計のKPIの前年度差は、当年度分どうしの差。", en: "Level attainment = actual ÷ target. Increment attainment = (actual − base) ÷ (target − base). The difference of a cumulative KPI is that of the two years' own values.")
    case .`rateShort`: Exchange.LocalizedText(ja: "達成率", en: "Rate")
    case .`ratioSigns`: Exchange.LocalizedText(ja: "太線=目標、細線=前年度", en: "thick rule: target, thin: last year")
    case .`ratioToTarget`: Exchange.LocalizedText(ja: "目標比", en: "Ratio to target")
    case .`rawText`: Exchange.LocalizedText(ja: "書かれていた表記", en: "Raw text")
    case .`reached`: Exchange.LocalizedText(ja: "目標に到達", en: "reached")
    case .`readAs`: Exchange.LocalizedText(ja: "読み取り", en: "Read as")
    case .`readHeading`: Exchange.LocalizedText(ja: "読み取った内容", en: "What was read")
    case .`readabilityAtColumn`: Exchange.LocalizedText(ja: "{column} 列", en: "column {column}")
    case .`readabilityAtRecord`: Exchange.LocalizedText(ja: "{record} 件目のレコードの {column} 列", en: "column {column} of record {record}")
    case .`readabilityBroken`: Exchange.LocalizedText(ja: "{rule} {title}（{count} か所、最初は {place}）", en: "{rule} {title} ({count} place(s), the first at {place})")
    case .`readabilityBrokenNow`: Exchange.LocalizedText(ja: "最新の四半期で満たさない規則", en: "Rules broken in the last quarter")
    case .`readabilityFiles`: Exchange.LocalizedText(ja: "{n}件", en: "{n} files")
    case .`readabilityFirst`: Exchange.LocalizedText(ja: "最初の場所", en: "First place")
    case .`readabilityHeading`: Exchange.LocalizedText(ja: "機械可読性", en: "Machine readability")
    case .`readabilityLevel`: Exchange.LocalizedText(ja: "段階{level} {score}", en: "level {level}: {score}")
    case .`readabilityLine`: Exchange.LocalizedText(ja: "{line}行目", en: "line {line}")
    case .`readabilityNone`: Exchange.LocalizedText(ja: "採点したファイルがない", en: "No file has a score")
    case .`readabilityNotJudged`: Exchange.LocalizedText(ja: "判定せず", en: "not judged")
    case .`readabilityNote`: Exchange.LocalizedText(ja: "各段階は100点からの減点で、全体は段階の平均。配点は公開のサンプル実装 Harunobu によるもので、受理するかどうかには関わらない。", en: "Each level loses points from 100; the whole is their mean. The points are those of the published sample implementation Harunobu and decide nothing about acceptance.")
    case .`readabilityRecord`: Exchange.LocalizedText(ja: "{record}件目のレコード（列「{label}」）", en: "record {record} (column {label})")
    case .`readabilityRule`: Exchange.LocalizedText(ja: "満たさない規則", en: "Rule broken")
    case .`readabilityRuleText`: Exchange.LocalizedText(ja: "規則の題", en: "Title of the rule")
    case .`readabilitySubmitter`: Exchange.LocalizedText(ja: "{name}（規則 {version}）", en: "{name} (rules of {version})")
    case .`readabilitySummary`: Exchange.LocalizedText(ja: "機械可読性 {score}/100（段階別 {levels}、規則 {version}、満たす {met}・満たさない {broken}・対象外 {notApplicable}・判定せず {notJudged}）", en: "Machine readability {score}/100 (by level {levels}; rules of {version}: {met} met, {broken} broken, {notApplicable} not applicable, {notJudged} not judged)")
    case .`readabilityTitle`: Exchange.LocalizedText(ja: "機械可読性 {score}/100（規則 {version}、満たす {met}・満たさない {broken}・対象外 {notApplicable}・判定せず {notJudged}）", en: "Machine readability {score}/100 (rules of {version}: {met} met, {broken} broken, {notApplicable} not applicable, {notJudged} not judged)")
    case .`readabilityTrendNote`: Exchange.LocalizedText(ja: "空欄は集計に使っているファイルがない四半期、「採点なし」は採点を始める前に受け付けたファイルだけの四半期。どちらも0点ではない。規則の版が違う得点はつながない。折れ線の縦は0点から100点。", en: "A blank has no file in force; “not scored” has only files received before scoring began. Neither is a zero. Scores by different versions of the rules are not joined. Lines run from 0 to 100.")
    case .`readabilityTrendSubtitle`: Exchange.LocalizedText(ja: "集計に使っているファイルの得点（100点満点）の平均。行政データにおける機械可読性に関するルール {version} 版", en: "Mean score (of 100) of the files in force, by the rules of {version}")
    case .`readabilityTrendTitle`: Exchange.LocalizedText(ja: "{quarter}のファイル{n}件の得点は{least}点から{greatest}点", en: "The {n} files of {quarter} score from {least} to {greatest}")
    case .`readabilityUnscored`: Exchange.LocalizedText(ja: "採点なし", en: "not scored")
    case .`reason`: Exchange.LocalizedText(ja: "理由", en: "Reason")
    case .`reasonBlank`: Exchange.LocalizedText(ja: "空の行", en: "blank")
    case .`reasonComment`: Exchange.LocalizedText(ja: "コメント行", en: "comment")
    case .`reasonNegativePlan`: Exchange.LocalizedText(ja: "計画の増減が指標の向きと逆", en: "plan against the direction")
    case .`reasonNegativeTarget`: Exchange.LocalizedText(ja: "目標値が負", en: "target is negative")
    case .`reasonNoData`: Exchange.LocalizedText(ja: "提出がない", en: "no submission")
    case .`reasonNoDirection`: Exchange.LocalizedText(ja: "増減の向きを定めない指標", en: "indicator without direction")
    case .`reasonNotAtThisPeriod`: Exchange.LocalizedText(ja: "この期間では計算しない", en: "not defined for this period")
    case .`reasonNotAtThisScope`: Exchange.LocalizedText(ja: "この区分では計算しない", en: "not defined for this scope")
    case .`reasonNotSettled`: Exchange.LocalizedText(ja: "未決算", en: "not settled")
    case .`reasonNote`: Exchange.LocalizedText(ja: "注記", en: "note")
    case .`reasonNothingToReport`: Exchange.LocalizedText(ja: "該当なし", en: "nothing to report")
    case .`reasonOverflow`: Exchange.LocalizedText(ja: "数が大きすぎる", en: "number too large")
    case .`reasonRepeatedHeader`: Exchange.LocalizedText(ja: "見出しの繰り返し", en: "repeated header")
    case .`reasonSubtotal`: Exchange.LocalizedText(ja: "小計", en: "subtotal")
    case .`reasonTemplate`: Exchange.LocalizedText(ja: "記入例", en: "sample row")
    case .`reasonTitle`: Exchange.LocalizedText(ja: "表題", en: "title")
    case .`reasonTotal`: Exchange.LocalizedText(ja: "合計", en: "total")
    case .`reasonUnfilled`: Exchange.LocalizedText(ja: "未記入の行", en: "row not filled in")
    case .`reasonUnit`: Exchange.LocalizedText(ja: "単位の行", en: "units")
    case .`reasonUnknownIndicator`: Exchange.LocalizedText(ja: "指標の定義がない", en: "no such indicator")
    case .`reasonZeroDenominator`: Exchange.LocalizedText(ja: "分母が0", en: "denominator is zero")
    case .`reasonZeroPlan`: Exchange.LocalizedText(ja: "計画の増加分が0", en: "no planned change")
    case .`reasonZeroTarget`: Exchange.LocalizedText(ja: "目標値が0", en: "target is zero")
    case .`receiptKind`: Exchange.LocalizedText(ja: "種別", en: "Kind")
    case .`receiptNumber`: Exchange.LocalizedText(ja: "受付番号", en: "Receipt")
    case .`receiptsConcerned`: Exchange.LocalizedText(ja: "関係する受付番号", en: "Receipts concerned")
    case .`receivedFile`: Exchange.LocalizedText(ja: "{file}  受付番号 {receipt}  受付日 {day}  SHA-256 {hash}", en: "{file}  receipt {receipt}  received {day}  SHA-256 {hash}")
    case .`receivedOn`: Exchange.LocalizedText(ja: "受付日", en: "Received")
    case .`recordNumber`: Exchange.LocalizedText(ja: "レコード", en: "Record")
    case .`records`: Exchange.LocalizedText(ja: "レコード", en: "Records")
    case .`recordsAfter`: Exchange.LocalizedText(ja: "後のレコード", en: "Records after")
    case .`recordsBefore`: Exchange.LocalizedText(ja: "前のレコード", en: "Records before")
    case .`recordsLine`: Exchange.LocalizedText(ja: "読んだレコード {data} 件（集計に使わない行 {aside} 件を除く）", en: "{data} record(s) read ({aside} row(s) set aside)")
    case .`recordsOfOneFile`: Exchange.LocalizedText(ja: "--records は一つのファイルにだけ使えます。", en: "--records takes one file.")
    case .`referenceNote`: Exchange.LocalizedText(ja: "参考値の n/m枠 は、期限の来た提出枠 m のうち集計に入った枠 n。期間が終わっていない値も参考値。", en: "Reference values are given with n of m due slots in force; so are values of periods that have not ended.")
    case .`referenceValue`: Exchange.LocalizedText(ja: "参考値 {coverage}枠", en: "reference {coverage}")
    case .`refusalConsequence`: Exchange.LocalizedText(ja: "エラーを直して、同じ提出枠に差替えとして提出してください。それまでの扱い: {instead}。", en: "Mend the errors and send the file again as a replacement. Until then: {instead}.")
    case .`refused`: Exchange.LocalizedText(ja: "修正が必要です（エラー {errors} 件、警告 {warnings} 件）。この提出は集計に入りません。", en: "Must be mended ({errors} error(s), {warnings} warning(s)). This submission counts for nothing.")
    case .`registryAdded`: Exchange.LocalizedText(ja: "加わったもの {count} 件: {names}", en: "Added ({count}): {names}")
    case .`registryChanged`: Exchange.LocalizedText(ja: "変わったもの {count} 件: {names}", en: "Changed ({count}): {names}")
    case .`registryGone`: Exchange.LocalizedText(ja: "なくなったもの {count} 件: {names}", en: "Gone ({count}): {names}")
    case .`registryLacksMembers`: Exchange.LocalizedText(ja: "注意: 事業の構成団体 {count} 件が一覧にありません。このままではその提出を読めません: {names}", en: "Note: {count} member(s) of the project are not in the list, so their files could not be read: {names}")
    case .`registryPassedOver`: Exchange.LocalizedText(ja: "いまの市区町村でないので読まなかった行 {count} 件: {names} 行目", en: "Line(s) that name no area of today ({count}): {names}")
    case .`registryWritten`: Exchange.LocalizedText(ja: "{output} を書きました（都道府県 {prefectures}、市区町村 {municipalities}、政令市の区 {wards}、旧市町村 {former}）。", en: "Wrote {output}: {prefectures} prefecture(s), {municipalities} municipalities, {wards} ward(s), {former} former town(s).")
    case .`remedy`: Exchange.LocalizedText(ja: "直し方: {text}", en: "How to mend: {text}")
    case .`removeConsequence`: Exchange.LocalizedText(ja: "個人情報の列を消してから提出してください。ここではまだ何も受け付けておらず、内容は保存していません。", en: "Remove the column before you send the file. Nothing has been received and nothing of its content was kept.")
    case .`restOfChanges`: Exchange.LocalizedText(ja: "ほかに{n}種類。", en: "{n} more kinds.")
    case .`restOfFindings`: Exchange.LocalizedText(ja: "ほかに{n}件あります。CSVには記録したものをすべて載せています。", en: "{n} more; the CSV has all that were kept.")
    case .`restOfFindingsAlone`: Exchange.LocalizedText(ja: "ほかに{n}件あります。返戻ファイル（check --return）では、その行に書いてあります。", en: "{n} more; the returned file (check --return) tells them in their rows.")
    case .`restOfPlaces`: Exchange.LocalizedText(ja: "、ほか{n}か所", en: " and {n} more")
    case .`restricted`: Exchange.LocalizedText(ja: "庁内限り（秘匿処理前）", en: "For internal use only (before disclosure control)")
    case .`returnedFilled`: Exchange.LocalizedText(ja: "［この行はセルが{n}個足りないので空欄を補いました］", en: "[{n} empty cells were added to this short row]")
    case .`returnedFormulas`: Exchange.LocalizedText(ja: "{file} には = + - @ で始まるセルが {count} 個あります。返戻の写しにもそのまま入っているので、Excel で開くときは注意してください。", en: "{file} has {count} cells that begin with = + - @. They stand in the returned copy as they are; take care when opening it in Excel.")
    case .`returnedRemedy`: Exchange.LocalizedText(ja: "直し方：{text}", en: "How to mend: {text}")
    case .`returnedRest`: Exchange.LocalizedText(ja: "この行にほか{n}件", en: "{n} more in this row")
    case .`returnedSuggestion`: Exchange.LocalizedText(ja: "候補：{text}", en: "Candidates: {text}")
    case .`returnedUntold`: Exchange.LocalizedText(ja: "件数が多いため、ほか{n}件は行に書いていません", en: "too many findings; {n} more are not written in their rows")
    case .`reviewPoint`: Exchange.LocalizedText(ja: "要因分析と今後の方針は担当者が書く。公式の様式ではない。", en: "Causes and policy are written by officers. This is no official form.")
    case .`reviewShort`: Exchange.LocalizedText(ja: "効果検証", en: "Review")
    case .`reviewTitle`: Exchange.LocalizedText(ja: "{year} 効果検証", en: "Review of {year}")
    case .`revisedDetail`: Exchange.LocalizedText(ja: "訂正 {n}件を含む", en: "{n} revised")
    case .`revisedSign`: Exchange.LocalizedText(ja: "r", en: "r")
    case .`revisionChanged`: Exchange.LocalizedText(ja: "変わるもの: {items}", en: "Changed: {items}")
    case .`revisionDays`: Exchange.LocalizedText(ja: "減る日: {items}", en: "Days with fewer: {items}")
    case .`revisionDifference`: Exchange.LocalizedText(ja: "増減", en: "Difference")
    case .`revisionGone`: Exchange.LocalizedText(ja: "なくなる番号: {items}", en: "Gone: {items}")
    case .`revisionHeading`: Exchange.LocalizedText(ja: "前の版との比較", en: "Beside the version in force")
    case .`revisionNew`: Exchange.LocalizedText(ja: "新しい番号: {items}", en: "New: {items}")
    case .`revisionTitle`: Exchange.LocalizedText(ja: "いまの版（{receipt}、{day} 受付）と比べて、なくなる {gone} 件・新しい {new} 件・変わる {changed} 件", en: "Beside {receipt} (received {day}): {gone} gone, {new} new, {changed} changed")
    case .`revisionTitleUnkeyed`: Exchange.LocalizedText(ja: "いまの版（{receipt}、{day} 受付）と比べて、同じ行がなくなる {gone} 件・新しい {new} 件（番号がないので、行全体で比べています）", en: "Beside {receipt} (received {day}): {gone} records gone, {new} new (without keys whole records are compared)")
    case .`revisionsHeading`: Exchange.LocalizedText(ja: "{year}分の改訂", en: "Revisions of {year}")
    case .`revisionsOfMember`: Exchange.LocalizedText(ja: "差替え・取下げ", en: "Replacements and withdrawals")
    case .`revisionsTitle`: Exchange.LocalizedText(ja: "差替え・取下げ {n}件", en: "{n} replacements and withdrawals")
    case .`roundingRule`: Exchange.LocalizedText(ja: "端数は四捨五入し、基準の値をまたぐ丸めはしない。", en: "Rounded half away from zero, never across a threshold.")
    case .`rule`: Exchange.LocalizedText(ja: "規則", en: "Rule")
    case .`runnerUpEscapeSequences`: Exchange.LocalizedText(ja: "採った文字コードでだけ意味のあるエスケープシーケンスが {count} か所", en: "{count} escape sequence(s) mean something in the encoding taken alone")
    case .`runnerUpFaults`: Exchange.LocalizedText(ja: "合わないバイトが {faults} か所（採った文字コードでは {winner} か所）", en: "its bytes fit nothing in {faults} place(s), against {winner}")
    case .`runnerUpFaultsAtLeast`: Exchange.LocalizedText(ja: "合わないバイトが {faults} か所以上（採った文字コードでは {winner} か所）", en: "its bytes fit nothing in {faults} place(s) or more, against {winner}")
    case .`runnerUpLessPlausible`: Exchange.LocalizedText(ja: "日本語の文として不自然（自然さ {share}、採った文字コードでは {winner}）", en: "its characters are less like Japanese text ({share} against {winner})")
    case .`runnerUpLessUsual`: Exchange.LocalizedText(ja: "同じくらい合うが、ふつうは使われない方", en: "it fits as well, but is less usual")
    case .`runningHeading`: Exchange.LocalizedText(ja: "{year}の途中経過", en: "{year} so far")
    case .`scope`: Exchange.LocalizedText(ja: "区分", en: "Scope")
    case .`seeTable`: Exchange.LocalizedText(ja: "表で見る", en: "See as table")
    case .`setAsideHeading`: Exchange.LocalizedText(ja: "集計に使わなかった行", en: "Rows set aside")
    case .`setAsideTitle`: Exchange.LocalizedText(ja: "データとして数えなかった行 {n}件", en: "{n} rows not counted as data")
    case .`settingsAreaCode`: Exchange.LocalizedText(ja: "「{found}」は検査数字の合う6桁の団体コードではありません。", en: "{found} is no six-digit code with its check digit.")
    case .`settingsContradiction`: Exchange.LocalizedText(ja: "「{first}」と「{second}」は、全角・半角や空白の違いを除くと同じ字ですが、意味が違います。", en: "{first} and {second} are the same but for widths and blanks, and mean different things.")
    case .`settingsDamaged`: Exchange.LocalizedText(ja: "引用符か文字が壊れていて読めません。", en: "cannot be read; a quote or a character is damaged.")
    case .`settingsFault`: Exchange.LocalizedText(ja: "{place}: {text}", en: "{place}: {text}")
    case .`settingsImpossible`: Exchange.LocalizedText(ja: "最小と最大が逆で、満たせる値がありません。", en: "no value is at least the minimum and at most the maximum.")
    case .`settingsItemCount`: Exchange.LocalizedText(ja: "{found} 個ありますが、{expected} 個でなければなりません。", en: "{found} stand here, where {expected} must.")
    case .`settingsKeyTwice`: Exchange.LocalizedText(ja: "「{key}」が二度書かれています。", en: "{key} is written twice.")
    case .`settingsLacking`: Exchange.LocalizedText(ja: "書かれていないものがあります: {names}", en: "lacks {names}")
    case .`settingsMergeKey`: Exchange.LocalizedText(ja: "「<<」でほかの組を取り込むことはできません。取り込みたい項目をここにそのまま書いてください（& と * による参照は使えます）。", en: "<< cannot take over the keys of another mapping; write them here (& and * may be used).")
    case .`settingsMissing`: Exchange.LocalizedText(ja: "書かれていません。必ず要る項目です。", en: "is missing, and is required.")
    case .`settingsNeedless`: Exchange.LocalizedText(ja: "「{found}」とありますが、「{beside}」のときは書けません。", en: "{found} cannot stand here beside {beside}.")
    case .`settingsNotAnID`: Exchange.LocalizedText(ja: "「{found}」は id や code に使えません。半角の英数字と - _ . で、英数字から始め、40 字までにしてください（ファイル名になります）。", en: "{found} cannot be an id or code: letters a–z, digits and - _ ., beginning with a letter or digit, 40 characters at most (it becomes a file name).")
    case .`settingsNotJSON`: Exchange.LocalizedText(ja: "JSON として読めません。コンマやかっこの過不足を確かめてください。", en: "not readable as JSON. Check commas and brackets.")
    case .`settingsNotPositive`: Exchange.LocalizedText(ja: "「{found}」とありますが、0 より大きい数を書いてください。", en: "{found} stands here, where a number above 0 must.")
    case .`settingsNotUTF8`: Exchange.LocalizedText(ja: "UTF-8 の文字として読めません。メモ帳などで文字コードを UTF-8 にして保存し直してください。", en: "not readable as UTF-8. Save the file again with the encoding UTF-8.")
    case .`settingsNotWaivable`: Exchange.LocalizedText(ja: "{code} は受け入れられない検出事項です。ファイルを直してもらってください。", en: "a finding of the code {code} cannot be waived; the file must be mended.")
    case .`settingsNotWritable`: Exchange.LocalizedText(ja: "書き方が特殊なため、新しい項目を書き足せません。手で書き足してください。", en: "its layout is unusual, so the new entries must be written into it by hand.")
    case .`settingsNotYAML`: Exchange.LocalizedText(ja: "YAML として読めません（{problem}）。字下げ、「:」の後の空白、引用符の閉じ忘れを確かめてください。", en: "not readable as YAML ({problem}). Check the indentation, the blank after a colon, and the quotes.")
    case .`settingsOutside`: Exchange.LocalizedText(ja: "「{found}」は範囲の外です（{least} から {most} まで）。", en: "{found} is out of range ({least} to {most}).")
    case .`settingsRepeated`: Exchange.LocalizedText(ja: "「{found}」は前にもあります。同じものは一度だけ書けます。", en: "{found} stands here a second time.")
    case .`settingsShape`: Exchange.LocalizedText(ja: "「{found}」とありますが、{expected}を書いてください。", en: "{found} stands here, where {expected} must.")
    case .`settingsShapeBlank`: Exchange.LocalizedText(ja: "空欄", en: "nothing")
    case .`settingsShapeList`: Exchange.LocalizedText(ja: "並び（- で始まる行、または [ ]）", en: "a list (lines that begin with -, or [ ])")
    case .`settingsShapeMapping`: Exchange.LocalizedText(ja: "項目と値の組（「項目: 値」の行、または { }）", en: "keys with values (lines such as key: value, or { })")
    case .`settingsShapeNumber`: Exchange.LocalizedText(ja: "数", en: "a number")
    case .`settingsShapeText`: Exchange.LocalizedText(ja: "文字", en: "text")
    case .`settingsShapeTruth`: Exchange.LocalizedText(ja: "true か false", en: "true or false")
    case .`settingsShapeWholeNumber`: Exchange.LocalizedText(ja: "整数", en: "a whole number")
    case .`settingsUnfit`: Exchange.LocalizedText(ja: "「{found}」は項目 {field} の値として読めません。", en: "{found} cannot be read as a value of {field}.")
    case .`settingsUnknownKey`: Exchange.LocalizedText(ja: "ここでは使えない項目です。使えるもの: {allowed}", en: "means nothing here; what may stand here: {allowed}")
    case .`settingsUnknownKeyNear`: Exchange.LocalizedText(ja: "ここでは使えない項目です。「{meant}」の書き間違いではありませんか。使えるもの: {allowed}", en: "means nothing here; perhaps {meant} was meant. What may stand here: {allowed}")
    case .`settingsUnreadable`: Exchange.LocalizedText(ja: "「{found}」は読めません。{example} のように書いてください。", en: "{found} cannot be read; write it as {example}.")
    case .`settingsValue`: Exchange.LocalizedText(ja: "「{found}」は使えません。", en: "{found} cannot stand here.")
    case .`settingsValueAmong`: Exchange.LocalizedText(ja: "「{found}」は使えません。使えるもの: {allowed}", en: "{found} cannot stand here; what can: {allowed}")
    case .`severity`: Exchange.LocalizedText(ja: "重要度", en: "Severity")
    case .`severityError`: Exchange.LocalizedText(ja: "エラー", en: "error")
    case .`severityInfo`: Exchange.LocalizedText(ja: "お知らせ", en: "note")
    case .`severityWarning`: Exchange.LocalizedText(ja: "警告", en: "warning")
    case .`shape`: Exchange.LocalizedText(ja: "推移", en: "Trend")
    case .`signConcealed`: Exchange.LocalizedText(ja: "秘匿（数を出せない）", en: "concealed")
    case .`signNotApplicable`: Exchange.LocalizedText(ja: "該当しない項目", en: "not applicable")
    case .`signNothing`: Exchange.LocalizedText(ja: "皆無（0とみなします）", en: "none (counts as 0)")
    case .`signUnknown`: Exchange.LocalizedText(ja: "不詳（わからない）", en: "not known")
    case .`signsLegend`: Exchange.LocalizedText(ja: "年度は4月から翌年3月まで。▲は減少。pは速報、rは訂正した値を含む数。参考値は提出がそろっていないか期間が終わっていない値。", en: "Fiscal years run from April to March. ▲ is a decrease; p marks provisional and r revised figures. Reference values are incomplete.")
    case .`simpleSum`: Exchange.LocalizedText(ja: "単純合計", en: "Simple sum")
    case .`simpleSumNote`: Exchange.LocalizedText(ja: "単純合計は市町村の値を足したもの。同じ人・同じ催しが複数の市町村にあると広域計より大きくなり、その差が重複（範囲のときは、下限どうし・上限どうしの差）。", en: "The simple sum adds the municipalities' values; the overlap is what it exceeds the wide-area value by (of bounds: of the lower ends and of the upper ends).")
    case .`skipToContent`: Exchange.LocalizedText(ja: "本文へ移動", en: "Skip to content")
    case .`slotStub`: Exchange.LocalizedText(ja: "提出者・データセット", en: "Submitter and dataset")
    case .`slotSummaryTitle`: Exchange.LocalizedText(ja: "期限の来た{due}枠のうち{inForce}枠が集計に入っている", en: "{inForce} of {due} due slots are in force")
    case .`slotTableSubtitle`: Exchange.LocalizedText(ja: "提出枠=提出者×データセット×四半期｜{day}時点", en: "Slot = submitter × dataset × quarter, as of {day}")
    case .`slotTableTitle`: Exchange.LocalizedText(ja: "提出者・データセット・四半期ごとの状態", en: "State by submitter, dataset and quarter")
    case .`slotUnit`: Exchange.LocalizedText(ja: "枠", en: "slots")
    case .`slotWord`: Exchange.LocalizedText(ja: "提出枠", en: "Slot")
    case .`slotsDue`: Exchange.LocalizedText(ja: "期限到来", en: "Due")
    case .`slotsInForce`: Exchange.LocalizedText(ja: "集計に入る", en: "In force")
    case .`slotsLate`: Exchange.LocalizedText(ja: "うち遅れ", en: "Late")
    case .`slotsMissing`: Exchange.LocalizedText(ja: "未提出", en: "Not received")
    case .`slotsRefused`: Exchange.LocalizedText(ja: "修正依頼・隔離", en: "Refused or quarantined")
    case .`sourceBudget`: Exchange.LocalizedText(ja: "出典 事業の予算区分と各提出者の提出ファイル", en: "Source: budget lines and submitted files")
    case .`sourceFile`: Exchange.LocalizedText(ja: "出典 提出ファイル", en: "Source: the submitted file")
    case .`sourceForms`: Exchange.LocalizedText(ja: "読むデータセット", en: "Datasets read")
    case .`sourceRegister`: Exchange.LocalizedText(ja: "出典 収受簿", en: "Source: receipt register")
    case .`sourceSubmissions`: Exchange.LocalizedText(ja: "出典 各提出者の提出ファイル｜{day}時点", en: "Source: submitted files, as of {day}")
    case .`span`: Exchange.LocalizedText(ja: "{first}〜{last}", en: "{first} to {last}")
    case .`spellingsHeading`: Exchange.LocalizedText(ja: "読み替えた書き方（{kinds} 種類）", en: "Spellings normalised ({kinds})")
    case .`standingItem`: Exchange.LocalizedText(ja: "{slot}: {latest} は{outcome}中、{inForce} で集計", en: "{slot}: {latest} is {outcome}; {inForce} is counted")
    case .`standingTitle`: Exchange.LocalizedText(ja: "新しい版を集計できないため、前の版で集計している提出枠", en: "Slots counted by an earlier revision, for the latest could not be counted")
    case .`state`: Exchange.LocalizedText(ja: "状態", en: "State")
    case .`statusHeading`: Exchange.LocalizedText(ja: "提出状況（{day} 現在）", en: "Submissions on {day}")
    case .`statusOfColumn`: Exchange.LocalizedText(ja: "{column}の状態", en: "status of {column}")
    case .`statusPage`: Exchange.LocalizedText(ja: "提出状況", en: "Submissions")
    case .`submitter`: Exchange.LocalizedText(ja: "提出者", en: "Submitter")
    case .`subtitleSeparator`: Exchange.LocalizedText(ja: "｜", en: " | ")
    case .`suggestionWithMeaning`: Exchange.LocalizedText(ja: "{text}（{meaning}）", en: "{text} ({meaning})")
    case .`suggestions`: Exchange.LocalizedText(ja: "候補: {text}", en: "Perhaps: {text}")
    case .`takesPartIn`: Exchange.LocalizedText(ja: "参加している取組 {programmes}", en: "Takes part in {programmes}")
    case .`target`: Exchange.LocalizedText(ja: "目標値", en: "Target")
    case .`textBarLegend`: Exchange.LocalizedText(ja: "#=実績 |=目標(100%) !=目標に到達 >=130%超 1字=5%", en: "#=actual |=target (100%) !=reached >=over 130% one sign=5%")
    case .`textBounds`: Exchange.LocalizedText(ja: "範囲 {range}", en: "bounds {range}")
    case .`textDifference`: Exchange.LocalizedText(ja: "前年度差 {difference}", en: "change {difference}")
    case .`textIncrement`: Exchange.LocalizedText(ja: "増加分達成率 {rate}", en: "increment {rate}")
    case .`textIndicators`: Exchange.LocalizedText(ja: "指標（広域計）", en: "Indicators (wide-area)")
    case .`textKPIs`: Exchange.LocalizedText(ja: "KPI {year}", en: "KPIs {year}")
    case .`textPoints`: Exchange.LocalizedText(ja: "要点", en: "In short")
    case .`textReferenceNote`: Exchange.LocalizedText(ja: "*=参考値（提出がそろっていないか、期間が終わっていない）", en: "*=reference value (incomplete)")
    case .`thisFile`: Exchange.LocalizedText(ja: "このファイル", en: "This file")
    case .`thousandYen`: Exchange.LocalizedText(ja: "千円", en: "thousand yen")
    case .`tileComparison`: Exchange.LocalizedText(ja: "目標 {target}{unit} の {rate}", en: "{rate} of the target of {target} {unit}")
    case .`totalsBefore`: Exchange.LocalizedText(ja: "（前の四半期 {before}{unit}）", en: " (last quarter {before} {unit})")
    case .`totalsChanged`: Exchange.LocalizedText(ja: "合計の変化", en: "Totals")
    case .`totalsHeading`: Exchange.LocalizedText(ja: "このファイルの合計", en: "Totals of this file")
    case .`totalsLine`: Exchange.LocalizedText(ja: "  {label}の合計 {total}{unit}", en: "  total of {label}: {total} {unit}")
    case .`totalsTitle`: Exchange.LocalizedText(ja: "このファイルの合計と前四半期", en: "Totals of this file beside last quarter")
    case .`trendHeading`: Exchange.LocalizedText(ja: "{kpi}の推移", en: "{kpi} over time")
    case .`trendNote`: Exchange.LocalizedText(ja: "白抜きの点は参考値。点から上に伸びる線は上限まで。", en: "Hollow points are reference values; a line above a point reaches to the upper bound.")
    case .`unchanged`: Exchange.LocalizedText(ja: "前回と同じ内容です。新しい受付番号は付けません。", en: "Unchanged since the revision in force; no new receipt.")
    case .`undecided`: Exchange.LocalizedText(ja: "判定できない（範囲が目標をまたぐ）", en: "cannot be told (bounds on both sides of the target)")
    case .`unit`: Exchange.LocalizedText(ja: "単位", en: "Unit")
    case .`unitInHeader`: Exchange.LocalizedText(ja: "（{unit}）", en: " ({unit})")
    case .`unitIs`: Exchange.LocalizedText(ja: "単位 {unit}", en: "unit: {unit}")
    case .`unlistedName`: Exchange.LocalizedText(ja: "{name}（参加外の取組 {programme}）", en: "{name} (not taking part in {programme})")
    case .`unlistedTitle`: Exchange.LocalizedText(ja: "参加していない取組のレコード", en: "Records of programmes not taken part in")
    case .`unpivotedLine`: Exchange.LocalizedText(ja: "横長の表として、{records} 件のレコードにしました（空欄のセル {blank} 個はレコードにしていません）", en: "Wide table: {records} record(s) came out of its columns ({blank} blank cell(s) are none)")
    case .`unplaced`: Exchange.LocalizedText(ja: "{file} は収受簿にも置き場所にも提出枠が書かれていないので、取り込んでいません。", en: "{file} was not taken: neither the register nor its path names a slot.")
    case .`unreadColumnsLine`: Exchange.LocalizedText(ja: "読まない列: {columns}", en: "Columns not read: {columns}")
    case .`usageDelimiter`: Exchange.LocalizedText(ja: "--delimiter {value}: 区切りは comma（,）・tab・semicolon（;）のどれかで書きます。", en: "--delimiter {value}: a delimiter is comma, tab or semicolon.")
    case .`usageEncoding`: Exchange.LocalizedText(ja: "--encoding {value}: 文字コードは {known} のどれかで書きます。", en: "--encoding {value}: an encoding is one of {known}.")
    case .`usageIndicator`: Exchange.LocalizedText(ja: "--indicator {value}: そのような指標はありません。", en: "--indicator {value}: there is no such indicator.")
    case .`usageNothingToWithdraw`: Exchange.LocalizedText(ja: "--withdraw: {slot} には、いま有効な提出がありません。", en: "--withdraw: nothing is in force for {slot}.")
    case .`usageOutsidePlan`: Exchange.LocalizedText(ja: "{quarter} は計画の期間（{first} から {last} まで）にありません。", en: "{quarter} lies outside the plan ({first} to {last}).")
    case .`usagePeriod`: Exchange.LocalizedText(ja: "--period {value}: そのような期間はありません（FY2024Q1・FY2024・FY2024-FY2025 の形で書きます）。", en: "--period {value}: there is no such period (such as FY2024Q1, FY2024, FY2024-FY2025).")
    case .`usageSameName`: Exchange.LocalizedText(ja: "{name} という名前のファイルが二つあるので、同じフォルダーには書けません。", en: "Two input files are called {name}, so they cannot be written into one folder.")
    case .`usageSamePlace`: Exchange.LocalizedText(ja: "--output・--return・--fix には別々の場所を指定してください。", en: "--output, --return and --fix need places of their own.")
    case .`usageScope`: Exchange.LocalizedText(ja: "--scope {value}: そのような範囲はありません（wide・member:062031・programme:training・line:L1 の形で書きます）。", en: "--scope {value}: there is no such scope (such as wide, member:062031, programme:training, line:L1).")
    case .`usageSlot`: Exchange.LocalizedText(ja: "{file}: どの提出枠のファイルか分かりません。--submitter・--dataset・--quarter で指定してください。", en: "{file}: nothing says which slot it fills; name it by --submitter, --dataset and --quarter.")
    case .`usageSubmitter`: Exchange.LocalizedText(ja: "提出者 {submitter} は project.yml にありません。", en: "project.yml has no submitter {submitter}.")
    case .`usageTwoForms`: Exchange.LocalizedText(ja: "--json と --format {format} は一緒に使えません。", en: "--json and --format {format} exclude one another.")
    case .`usageTwoWords`: Exchange.LocalizedText(ja: "--nothing-to-report と --withdraw は一緒に使えません。", en: "--nothing-to-report and --withdraw exclude one another.")
    case .`usageWordWithFile`: Exchange.LocalizedText(ja: "--nothing-to-report と --withdraw にファイルは要りません。", en: "--nothing-to-report and --withdraw take no file.")
    case .`validationHeading`: Exchange.LocalizedText(ja: "{slot} の検査結果", en: "Check of {slot}")
    case .`validationTitle`: Exchange.LocalizedText(ja: "検査結果 {receipt}", en: "Check of {receipt}")
    case .`value`: Exchange.LocalizedText(ja: "値", en: "Value")
    case .`verdict`: Exchange.LocalizedText(ja: "達成", en: "Attainment")
    case .`verdictAccepted`: Exchange.LocalizedText(ja: "受理できます", en: "This file can be accepted")
    case .`verdictAcceptedWithWarnings`: Exchange.LocalizedText(ja: "受理できます（警告{warnings}件）", en: "This file can be accepted ({warnings} warnings)")
    case .`verdictDiscarded`: Exchange.LocalizedText(ja: "取り違えとして受け付けました", en: "Taken as sent by mistake")
    case .`verdictHeld`: Exchange.LocalizedText(ja: "前の版との確認が必要です（確認待ち）", en: "Waiting for a word on how it is meant")
    case .`verdictNote`: Exchange.LocalizedText(ja: "達成は実績値と目標値の大小だけを示す。評価は担当者と外部有識者が行う。", en: "Attainment only compares actual and target; the evaluation is made by officers and experts.")
    case .`verdictQuarantined`: Exchange.LocalizedText(ja: "個人情報の列があるため隔離しました", en: "Quarantined because it holds personal data")
    case .`verdictRefused`: Exchange.LocalizedText(ja: "修正が必要です（エラー{errors}件・警告{warnings}件）", en: "Needs mending ({errors} errors, {warnings} warnings)")
    case .`verdictWouldBeQuarantined`: Exchange.LocalizedText(ja: "個人情報の列があります。このままでは受理できません", en: "A column holds personal data; the file cannot be accepted so")
    case .`verifyFault`: Exchange.LocalizedText(ja: "{part} {place}: {what}。{mend}", en: "{part} {place}: {what}. {mend}")
    case .`verifyMendCopy`: Exchange.LocalizedText(ja: "控え（バックアップ）から .kankei/ を戻してください。", en: "Put back .kankei/ from a copy.")
    case .`verifyMendOriginal`: Exchange.LocalizedText(ja: "同じファイルをもう一度 import すると戻ります。", en: "Import the same file again to put it back.")
    case .`verifyMendRebuild`: Exchange.LocalizedText(ja: "`kankei verify --rebuild` で原本から作り直せます。", en: "`kankei verify --rebuild` makes it again from the original.")
    case .`verifyRebuilt`: Exchange.LocalizedText(ja: "{receipt} を原本から作り直しました。", en: "{receipt} was made again from its original.")
    case .`verifySetAside`: Exchange.LocalizedText(ja: ".kankei/set-aside/ に、どの受付にも結び付かない原本が {count} 件あります。要らなければ --remove-set-aside で消せます。", en: ".kankei/set-aside/ holds {count} originals that no receipt names; --remove-set-aside deletes them.")
    case .`verifySound`: Exchange.LocalizedText(ja: "受付 {receipts} 件と原本を確かめました。すべて書いたときのままです。", en: "{receipts} receipts and their originals were verified: all is as it was written.")
    case .`verifyUnsound`: Exchange.LocalizedText(ja: "受付 {receipts} 件と原本を確かめました。書いたときのままでないところが {faults} 件あります。", en: "{receipts} receipts and their originals were verified: {faults} things are not as they were written.")
    case .`versionInForce`: Exchange.LocalizedText(ja: "いまの版", en: "In force")
    case .`waivedBy`: Exchange.LocalizedText(ja: "{name} が {day} まで認めています: {reason}", en: "Accepted by {name} until {day}: {reason}")
    case .`waivedCount`: Exchange.LocalizedText(ja: "認められているもの（{count} 件、直さなくて構いません）", en: "Accepted as they are ({count}, nothing to mend)")
    case .`waivedHeading`: Exchange.LocalizedText(ja: "認められているもの（直さなくて構いません）", en: "Accepted as they are")
    case .`waiver`: Exchange.LocalizedText(ja: "受入れ", en: "Accepted by")
    case .`waiverLine`: Exchange.LocalizedText(ja: "  {code} {scope}　{reason}（{name}、{expires} まで）　{state}", en: "  {code} {scope}  {reason} ({name}, until {expires})  {state}")
    case .`waiverPast`: Exchange.LocalizedText(ja: "期限切れ", en: "expired")
    case .`waiverUnused`: Exchange.LocalizedText(ja: "当てはまる検出事項がまだありません", en: "nothing found so far that it fits")
    case .`waiverUsed`: Exchange.LocalizedText(ja: "{count} 件に適用", en: "applied to {count}")
    case .`waiversHeading`: Exchange.LocalizedText(ja: "受け入れている検出事項（waivers.yml）", en: "Findings that are accepted (waivers.yml)")
    case .`warningsHeading`: Exchange.LocalizedText(ja: "確認してほしいこと（{count} 件）", en: "Please check ({count})")
    case .`whatWasChecked`: Exchange.LocalizedText(ja: "文字コードと表の形、見出しと列、必要な列と空欄、市町村・取組・区分の名前とコード、日付と四半期、人数などの数と合計、番号や行の重なり、前の四半期との違い、個人情報の有無を調べました。", en: "Checked were the encoding and the shape of the table, header and columns, required cells, names and codes, dates and the quarter, numbers and totals, repeated keys and rows, the difference from last quarter, and personal data.")
    case .`wholeFile`: Exchange.LocalizedText(ja: "ファイル全体", en: "The file as a whole")
    case .`wideArea`: Exchange.LocalizedText(ja: "広域計", en: "Wide-area")
    case .`withdrawn`: Exchange.LocalizedText(ja: "取下げを受け付けました。", en: "Withdrawal recorded.")
    case .`wouldBeHeld`: Exchange.LocalizedText(ja: "このまま出すと確認待ちになります（返事があるまで、いまの版のままです）。", en: "It would wait for a word on how it is meant; until then the version in force counts.")
    case .`wouldBeQuarantined`: Exchange.LocalizedText(ja: "個人情報の列があるため、出すと隔離されます。列を消してから出してください。", en: "Would be quarantined: a column holds personal data. Remove the column before sending.")
    case .`wroteExport`: Exchange.LocalizedText(ja: "データパッケージを {folder} に書きました（{count} レコード）。", en: "Wrote the data package to {folder} ({count} records).")
    case .`wroteReports`: Exchange.LocalizedText(ja: "{count} 個のファイルを {folder} に書きました。", en: "Wrote {count} file(s) to {folder}.")
    case .`wroteTemplate`: Exchange.LocalizedText(ja: "{folder} に {files} を書きました。", en: "Wrote {files} to {folder}.")
    case .`yamlAlias`: Exchange.LocalizedText(ja: "「*」で参照した名前が前にありません", en: "an alias of a name that does not stand before")
    case .`yamlCharacter`: Exchange.LocalizedText(ja: "値を始められない文字（タブ、@、` など）があります", en: "a character that cannot begin a value (a tab, @, ` and the like)")
    case .`yamlColonTwice`: Exchange.LocalizedText(ja: "「: 」が余分にあるか字下げがずれています", en: "a colon too many, or a wrong indentation")
    case .`yamlControl`: Exchange.LocalizedText(ja: "制御文字があります", en: "a control character")
    case .`yamlDash`: Exchange.LocalizedText(ja: "「- 」で始まる行はここに置けません", en: "a line that begins with - cannot stand here")
    case .`yamlNoColon`: Exchange.LocalizedText(ja: "項目の後に「:」がありません", en: "a key has no colon")
    case .`yamlNoDash`: Exchange.LocalizedText(ja: "「- 」で始まる行の並びの字下げがずれています", en: "a wrong indentation among lines that begin with -")
    case .`yamlNoKey`: Exchange.LocalizedText(ja: "字下げがずれているか項目の名前がありません", en: "a wrong indentation, or no key")
    case .`yamlNothing`: Exchange.LocalizedText(ja: "値がありません", en: "no value")
    case .`yamlOpenBrace`: Exchange.LocalizedText(ja: "「{ }」の中の「,」か閉じの「}」がありません", en: "no comma or } in a mapping")
    case .`yamlOpenBracket`: Exchange.LocalizedText(ja: "「[ ]」の中の「,」か閉じの「]」がありません", en: "no comma or ] in a list")
    case .`yamlOpenQuote`: Exchange.LocalizedText(ja: "引用符が閉じられていません", en: "a quote that nothing closes")
    case .`yamlTwoTexts`: Exchange.LocalizedText(ja: "文書の後に余分な文字があります", en: "something stands behind the end")
    case .`yearly`: Exchange.LocalizedText(ja: "年度推移", en: "by fiscal year")
    }
  }
}
