// swift-format-ignore-file
// Written by scripts/embed.sh; edit the files themselves.

/// The files of `Templates/`, by path below it.
package enum TemplateFiles {
  package static let files: [String: String] = [
"blank.mustache": ####"""
<p class="blank">{{blankText}}</p>

"""####,
"cell.mustache": ####"""
{{#hasChip}}<span class="chip {{chip}}">{{/hasChip}}{{#hasLink}}<a href="{{root}}{{link}}">{{/hasLink}}{{#isNegative}}<span aria-hidden="true">▲</span><span class="vh">{{say.minus}}</span>{{/isNegative}}{{text}}{{#hasLink}}</a>{{/hasLink}}{{#hasChip}}</span>{{/hasChip}}{{#hasDetail}}<span class="detail">{{detail}}</span>{{/hasDetail}}{{{graphic}}}
"""####,
"definitions.mustache": ####"""
<dl class="card">
{{#definitions}}
<dt>{{term}}</dt><dd>{{definition}}</dd>
{{/definitions}}
</dl>

"""####,
"figure.mustache": ####"""
<figure id="{{figureID}}">
<figcaption class="claim"><h{{level}}>{{figureTitle}}</h{{level}}> <span class="no">{{figureID}}</span><span class="sub">{{figureSubtitle}}</span></figcaption>
{{#hasPlot}}
<div class="plot wide">{{{wide}}}</div>
<div class="plot narrow">{{{narrow}}}</div>
<details open><summary>{{say.seeTable}}</summary>
{{/hasPlot}}
<div class="scroll" tabindex="0" role="region" aria-labelledby="{{figureID}}-c">
<table class="{{tableClass}}">
<caption id="{{figureID}}-c"><span class="vh">{{figureID}} {{figureTitle}} {{figureSubtitle}}</span></caption>
<thead><tr><th scope="col">{{stub}}</th>{{#columns}}<th scope="col" class="{{columnClass}}">{{label}}{{unit}}</th>{{/columns}}</tr></thead>
<tbody>
{{#rows}}
<tr class="{{rowClass}}">{{#header}}<th scope="row">{{> cell}}</th>{{/header}}{{#cells}}<td class="{{cellClass}}">{{> cell}}</td>{{/cells}}</tr>
{{/rows}}
{{#isEmpty}}
<tr><td colspan="{{columnCount}}">{{say.noRows}}</td></tr>
{{/isEmpty}}
</tbody>
</table>
</div>
{{#hasPlot}}
</details>
{{/hasPlot}}
{{#hasNotes}}
<ul class="notes">
{{#notes}}
<li>{{.}}</li>
{{/notes}}
</ul>
{{/hasNotes}}
<p class="src">{{source}}{{#hasFile}} <a href="{{root}}{{csvPath}}">{{say.csvLink}}<span class="vh"> {{figureID}}</span></a>{{/hasFile}}</p>
</figure>

"""####,
"guide.mustache": ####"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{pageTitle}} - {{projectTitle}}</title>
<style>
{{{style}}}
.form td:nth-of-type(2) { min-width: 16em; }
.form .only { display: none; }
.form .how { display: block; color: var(--note); }
.form code, .signs code { font-family: var(--table); background: var(--wash); border: 1px solid var(--hair); padding: 0 .3em; white-space: nowrap; }
.form .field { display: block; font-weight: 400; font-size: .75rem; color: var(--note); }
.avoid { border-left: 6px solid var(--warn); background: var(--sand); padding: .75rem 1.25rem; max-width: 52rem; }
@media screen and (max-width: 46.99rem) {
  .form, .form thead, .form tbody, .form tr, .form th, .form td { display: block; min-width: 0; border: 0; padding: 0; }
  .form thead { display: none; }
  .form tr { border-top: 1px solid var(--rule); padding: .75rem 0; }
  .form .field { display: inline; margin-left: .5em; }
  .form .only { display: inline; }
}
@media print { .form code, .signs code { white-space: normal; } .avoid { break-inside: avoid; } }
</style>
</head>
<body>
<a class="skip" href="#main">{{say.skipToContent}}</a>
<header>
<div class="site">
<p class="name">{{projectTitle}}</p>
<p>{{notice}}</p>
</div>
</header>
<main id="main">
<h1>{{heading}}</h1>
<ul class="lead">
{{#points}}
<li>{{.}}</li>
{{/points}}
</ul>
<p class="avoid"><b>{{say.guideAvoidHeading}}</b> {{say.guideAvoid}}</p>
<h2 id="columns">{{say.guideColumnsHeading}}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="columns">
<table class="full form">
<thead><tr><th scope="col">{{say.guideColumn}}</th><th scope="col">{{say.guideNeed}}</th><th scope="col">{{say.guideWhat}}</th><th scope="col">{{say.guideExample}}</th></tr></thead>
<tbody>
{{#columns}}
<tr><th scope="row">{{label}}<span class="field">{{fieldName}}</span></th><td><span class="chip{{#isRequired}} warning{{/isRequired}}">{{need}}</span></td><td>{{description}}<span class="how">{{form}}</span></td><td>{{#hasExample}}<span class="only">{{say.guideExample}} </span><code>{{example}}</code>{{/hasExample}}</td></tr>
{{/columns}}
</tbody>
</table>
</div>
{{#hasCodes}}
<h2>{{say.guideCodesHeading}}</h2>
{{#codes}}
<h3>{{label}}</h3>
<div class="scroll" tabindex="0" role="region" aria-label="{{label}}">
<table class="small">
<thead><tr><th scope="col">{{say.guideWord}}</th><th scope="col">{{say.guideAlso}}</th></tr></thead>
<tbody>
{{#choices}}
<tr><th scope="row">{{word}}<span class="detail">{{meaning}}</span></th><td>{{also}}</td></tr>
{{/choices}}
</tbody>
</table>
</div>
{{/codes}}
{{/hasCodes}}
{{#hasProgrammes}}
<h2 id="programmes">{{say.guideProgrammesHeading}}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="programmes">
<table class="small">
<thead><tr><th scope="col">{{say.guideWord}}</th><th scope="col">{{say.guideAlso}}</th></tr></thead>
<tbody>
{{#programmes}}
<tr><th scope="row">{{word}}<span class="detail">{{meaning}}</span></th><td>{{also}}</td></tr>
{{/programmes}}
</tbody>
</table>
</div>
{{/hasProgrammes}}
{{#hasMembers}}
<h2 id="members">{{say.guideMembersHeading}}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="members">
<table class="small">
<thead><tr><th scope="col">{{say.municipality}}</th><th scope="col">{{say.guideBodyCode}}</th></tr></thead>
<tbody>
{{#members}}
<tr><th scope="row">{{bodyName}}</th><td>{{code}}</td></tr>
{{/members}}
</tbody>
</table>
</div>
{{/hasMembers}}
<h2 id="signs">{{say.guideSignsHeading}}</h2>
<p>{{say.guideSignsNote}}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="signs">
<table class="small signs">
<thead><tr><th scope="col">{{say.guideSign}}</th><th scope="col">{{say.meaning}}</th></tr></thead>
<tbody>
{{#signs}}
<tr><th scope="row"><code>{{sign}}</code></th><td>{{meaning}}</td></tr>
{{/signs}}
</tbody>
</table>
</div>
<h2 id="deadlines">{{say.guideDeadlinesHeading}}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="deadlines">
<table class="small">
<thead><tr><th scope="col">{{say.quarter}}</th><th scope="col">{{say.guideMonths}}</th><th scope="col">{{say.dueDay}}</th></tr></thead>
<tbody>
{{#deadlines}}
<tr><th scope="row">{{quarterName}}</th><td>{{months}}</td><td>{{due}}</td></tr>
{{/deadlines}}
</tbody>
</table>
</div>
</main>
<footer class="foot">
<p>{{notice}}</p>
<p>{{maker}}</p>
</footer>
</body>
</html>

"""####,
"heading.mustache": ####"""
<h2>{{headingText}}</h2>

"""####,
"legend.mustache": ####"""
<ul class="legend">
{{#entries}}
<li>{{.}}</li>
{{/entries}}
</ul>

"""####,
"link.mustache": ####"""
<p><a href="{{root}}{{address}}">{{linkText}}</a></p>

"""####,
"mendings.mustache": ####"""
<ol class="findings">
{{#mendings}}
<li>
<h3><span class="chip {{chip}}">{{severity}}</span> {{title}} <span class="count">{{count}}</span></h3>
{{#hasRemedy}}
<p class="remedy"><b>{{say.howToMend}}</b> {{remedy}}</p>
{{/hasRemedy}}
<ul class="causes">
{{#causes}}
<li>
<p class="where">{{places}}</p>
<p>{{message}}</p>
{{#hasRaw}}
<p>{{say.asWritten}} <code>{{raw}}</code></p>
{{/hasRaw}}
{{#hasOwnRemedy}}
<p class="remedy"><b>{{say.howToMend}}</b> {{ownRemedy}}</p>
{{/hasOwnRemedy}}
{{#hasSuggestions}}
<p class="try"><b>{{say.candidates}}</b> {{suggestions}}</p>
{{/hasSuggestions}}
{{#isWaived}}
<p>{{waiver}}</p>
{{/isWaived}}
</li>
{{/causes}}
</ul>
{{#hasRest}}
<p>{{rest}}</p>
{{/hasRest}}
{{#hasExplanation}}
<p class="why">{{explanation}}</p>
{{/hasExplanation}}
{{#hasExample}}
<p class="example"><b>{{say.findingExample}}</b> <code>{{before}}</code> → <code>{{after}}</code></p>
{{/hasExample}}
<p class="code">{{say.findingCode}} {{code}}</p>
</li>
{{/mendings}}
</ol>

"""####,
"page.mustache": ####"""
<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{pageTitle}} - {{projectTitle}}</title>
<style>
{{{style}}}</style>
</head>
<body>
<a class="skip" href="#main">{{say.skipToContent}}</a>
<header>
<div class="band"><p><strong>{{say.restricted}}</strong> {{notice}}</p></div>
<div class="site">
<p class="name">{{projectTitle}}</p>
<p>{{dataDate}}</p>
{{#hasGroups}}
<nav aria-label="{{say.navigation}}">
<ul>
{{#groups}}
<li>{{#hasGroupName}}<span class="group">{{groupName}}</span>{{/hasGroupName}}{{#links}}<a href="{{root}}{{address}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{linkName}}</a>{{/links}}</li>
{{/groups}}
</ul>
</nav>
{{/hasGroups}}
</div>
</header>
<main id="main">
<h1>{{heading}}</h1>
{{#hasPoints}}
<ul class="lead">
{{#points}}
<li>{{.}}</li>
{{/points}}
</ul>
{{/hasPoints}}
{{#hasStanding}}
<div class="standing">
<p>{{say.standingTitle}}</p>
<ul>
{{#standing}}
<li>{{standingText}}{{#hasStandingLink}} <a href="{{root}}{{standingLink}}">{{say.mustBeMended}}</a>{{/hasStandingLink}}</li>
{{/standing}}
</ul>
</div>
{{/hasStanding}}
{{{body}}}</main>
<footer class="foot">
<p>{{say.restricted}} {{notice}}</p>
<p>{{dataDate}}</p>
<p>{{say.roundingRule}} {{say.signsLegend}}</p>
<p>{{maker}}</p>
</footer>
</body>
</html>

"""####,
"paragraph.mustache": ####"""
<p>{{paragraphText}}</p>

"""####,
"style.css": ####"""
:root {
  --ink: #1a1a1a; --note: #4d4d4d; --rule: #949494; --hair: #d9d9d9; --wash: #f7f7f8; --head: #eef0f4;
  --actual: #0017c1; --link: #00118f; --visited: #8b008b; --warn: #8b3200; --pale: #e8f1fe; --sand: #fff4e5;
  --prose: "BIZ UDPGothic", "BIZ UDPゴシック", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif;
  --table: "BIZ UDGothic", "BIZ UDゴシック", "MS Gothic", "Noto Sans Mono CJK JP", monospace;
}
html:lang(en) { --prose: "Segoe UI", Arial, "Noto Sans", sans-serif; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.7 var(--prose); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:visited { color: var(--visited); }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: #ffd43d; color: #000; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }

.band { border-bottom: 1px solid var(--hair); background: var(--sand); font-size: .875rem; }
.band p { margin: 0 auto; padding: .4rem 1.5rem; max-width: 72rem; }
.band strong { margin-right: 1em; }
.site, main, .foot { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
.site { padding-top: 1.25rem; }
.site p { margin: 0; font-size: .875rem; color: var(--note); }
.site .name { font-weight: 700; font-size: 1rem; color: var(--ink); }
nav { border-bottom: 2px solid var(--ink); margin-top: 1rem; padding-bottom: .75rem; font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; padding: 0; list-style: none; }
nav .group { color: var(--note); margin-right: .5em; }
nav a { display: inline-block; padding: .15rem 0; margin-right: .6em; }
nav a[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; border-bottom: 3px solid var(--actual); }

h1, h2, h3 { line-height: 1.45; text-wrap: balance; word-break: auto-phrase; }
h1 { font-size: 1.75rem; margin: 2.5rem 0 .5rem; }
h2 { font-size: 1.375rem; margin: 3.5rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.125rem; margin: 2.5rem 0 .5rem; }
p { max-width: 44rem; }
.lead { margin: 0 0 2rem; padding: 0; list-style: none; max-width: 46rem; }
.lead li { padding-left: 1.1em; margin: .25rem 0; position: relative; }
.lead li::before { content: ""; position: absolute; left: 0; top: .75em; width: .5em; height: 2px; background: var(--actual); }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin: 1.5rem 0 1rem; padding: 0; list-style: none; }
.cards li { display: flex; flex-direction: column; align-items: flex-start; border: 1px solid var(--hair); border-top: 4px solid var(--actual); padding: 1rem 1.25rem; }
.cards .label { display: block; font-weight: 700; line-height: 1.45; margin-bottom: auto; }
.cards .big { display: block; font: 700 2.25rem/1.2 var(--table); letter-spacing: -.02em; margin: .5rem 0 .25rem; }
.cards .big small { font-size: 1rem; font-weight: 400; margin-left: .25em; letter-spacing: 0; }
.cards .small { display: block; font-size: .875rem; color: var(--note); }
.cards .chip { margin-top: .5rem; }

figure { margin: 2rem 0 3rem; }
figcaption, .claim { margin-bottom: .75rem; }
.claim h2, .claim h3 { border: 0; margin: 0; padding: 0; font-size: 1.125rem; line-height: 1.5; }
.claim .sub, .claim .no { font-size: .875rem; color: var(--note); }
.claim .no { font-family: var(--table); margin-right: 1em; }
.plot svg { display: block; max-width: none; font-family: var(--table); }
.plot.narrow { display: none; }
summary { cursor: pointer; font-size: .875rem; padding: .5rem 0; }
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font: .875rem/1.5 var(--table); overflow-wrap: normal; min-width: min(100%, 42.5rem); }
table.small { min-width: min(100%, 28rem); }
table.full { min-width: 100%; }
caption { text-align: left; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--hair); vertical-align: baseline; text-align: left; font-weight: 400; }
thead th { background: var(--head); border-bottom: 1px solid var(--rule); vertical-align: bottom; line-height: 1.35; }
tbody th { min-width: 7em; font-weight: 700; }
@media (min-width: 47rem) { tbody th { min-width: 13em; } }
tbody th a { font-weight: 700; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
td.words { min-width: 6em; }
td.graphic { padding-block: .4rem; vertical-align: top; }
td.graphic svg { display: block; }
tr.again > th { color: var(--note); font-weight: 400; }
table.dense th, table.dense td { padding-left: .35rem; padding-right: .35rem; }
tr.total > * { border-bottom: 2px solid var(--ink); font-weight: 700; }
td.number .detail { white-space: pre; }
table.dense td.number .detail { white-space: pre-line; word-break: keep-all; }
.detail { display: block; font-size: .75rem; line-height: 1.4; color: var(--note); font-weight: 400; }
.chip { display: inline-block; padding: 0 .6em; border: 1px solid var(--rule); border-radius: 3px; white-space: nowrap; font-size: .8125rem; line-height: 1.7; }
.chip.good { background: var(--actual); border-color: var(--actual); color: #fff; }
.chip.open { border-style: dashed; }
.chip.warning { background: #ffdfca; border-color: #8b3200; }
.notes, .src { font-size: .8125rem; line-height: 1.6; color: var(--note); max-width: 52rem; }
.notes { margin: .75rem 0 0; padding-left: 1.4em; }
.src { margin: .5rem 0 0; }

dl.card { border: 1px solid var(--hair); background: var(--wash); padding: 1rem 1.25rem; margin: 1.5rem 0 2rem; max-width: 52rem; display: grid; grid-template-columns: minmax(7em, auto) 1fr; gap: .35rem 1.5rem; }
dl.card dt { color: var(--note); font-size: .875rem; line-height: 1.9; }
dl.card dd { margin: 0; overflow-wrap: anywhere; }
.blank { border: 1px dashed var(--rule); padding: 1.25rem; min-height: 6rem; color: var(--note); max-width: 52rem; }
.standing { margin: 1.5rem 0; border-left: 6px solid var(--rule); background: var(--wash); padding: .75rem 1.25rem; font-size: .875rem; }
.standing p, .standing ul { margin: 0; max-width: none; }
.standing a { white-space: nowrap; }
.standing ul { padding-left: 1.4em; overflow-wrap: anywhere; }
.verdict { margin-top: 1.5rem; border-left: 6px solid var(--warn); background: var(--sand); padding: 1rem 1.25rem; max-width: 52rem; }
.verdict p { margin: 0; }
.verdict b { font-size: 1.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; margin: .75rem 0 0; list-style: none; font: .8125rem/1.7 var(--table); }
.verdict.good { border-left-color: var(--actual); background: var(--pale); }
.findings, .causes { padding: 0; margin: 0; list-style: none; max-width: 52rem; }
.findings > li { border-top: 1px solid var(--rule); padding: 1.25rem 0; }
.findings h3 { margin: 0 0 .5rem; }
.findings .count { font-size: .875rem; font-weight: 400; color: var(--note); }
.findings p { margin: .25rem 0; max-width: none; overflow-wrap: anywhere; }
.findings .code { font: .8125rem/1.6 var(--table); color: var(--note); }
.findings .why, .findings .example { font-size: .875rem; }
.findings .example code { font-family: var(--table); background: var(--wash); padding: 0 .3em; white-space: pre-wrap; }
.causes > li { border-left: 3px solid var(--hair); padding: .25rem 0 .25rem 1rem; margin: .75rem 0; }
.causes .where { font-family: var(--table); font-size: .875rem; font-weight: 700; }
.causes code { font-family: var(--table); background: var(--wash); border: 1px solid var(--hair); padding: 0 .3em; }
.foot { border-top: 2px solid var(--ink); margin-top: 4rem; padding-top: 1rem; padding-bottom: 3rem; font-size: .8125rem; color: var(--note); }
.foot p { margin: .25rem 0; max-width: none; }

@media (max-width: 46.99rem) {
  .site, main, .foot, .band p { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.5rem; margin-top: 2rem; }
  .plot.wide { display: none; }
  .plot.narrow { display: block; }
  dl.card { grid-template-columns: 1fr; gap: 0; }
  dl.card dd { margin-bottom: .5rem; }
  th, td { padding: .5rem; }
}
@media (forced-colors: active) {
  svg .a { fill: CanvasText; }
  svg .l { stroke: CanvasText; }
  svg text { fill: CanvasText; }
  .chip { border: 1px solid CanvasText; }
}
@media print {
  @page { size: A4 portrait; margin: 18mm 15mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
  body { font-size: 10pt; line-height: 1.5; }
  .site, main, .foot, .band p { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .scroll { overflow: visible; }
  table, .chip, .claim .sub, .claim .no, .notes, .src, .legend, .foot { font-size: 8pt; }
  .detail { font-size: 7pt; }
  th, td { padding: 1.2mm 1.6mm; }
  tbody th { min-width: 7em; }
  td.words { min-width: 4em; }
  h1 { font-size: 16pt; margin-top: 6mm; }
  h2 { font-size: 13pt; margin-top: 8mm; }
  .claim h2, .claim h3 { font-size: 11pt; }
  figure { margin: 4mm 0 8mm; }
  summary { display: none; }
  dl.card { grid-template-columns: minmax(7em, auto) 1fr; gap: 0 1.5rem; padding: 3mm; margin: 4mm 0; max-width: none; }
  .foot { margin-top: 8mm; padding-bottom: 0; break-inside: avoid; }
  .plot.wide { display: block; }
  .plot.narrow { display: none; }
  .plot, tr, .cards li, .causes > li { break-inside: avoid; }
  thead { display: table-header-group; }
  tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
  h2, h3, .claim, caption { break-after: avoid; }
  * { print-color-adjust: exact; }
  a { color: inherit; }
}

"""####,
"subheading.mustache": ####"""
<h3>{{headingText}}</h3>

"""####,
"tiles.mustache": ####"""
<ul class="cards">
{{#tiles}}
<li><a class="label" href="{{root}}{{tileLink}}">{{tileLabel}}</a>
<span class="big">{{tileValue}}<small>{{tileUnit}}</small></span>
<span class="small">{{comparison}}</span>
<span class="chip {{chip}}">{{chipText}}</span></li>
{{/tiles}}
</ul>

"""####,
"verdict.mustache": ####"""
<div class="verdict {{kind}}"><p><b>{{verdictText}}</b></p>
<p>{{verdictDetail}}</p></div>

"""####,
  ]
}
