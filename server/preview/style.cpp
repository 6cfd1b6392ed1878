#include "preview/style.h"

#include <string>

namespace unres::preview {
namespace {

// Paper stays paper in a dark editor; only the desk below it darkens. Sizes of type are those of issued texts: 10 on 12
// points, the text 12.4 centimetres wide with a broad margin on its left.
constexpr std::string_view sheet = R"(:root { --desk: #e7e5e0; --paper: #fff; --ink: #111; --quiet: #555; --rule: #111; --error: #b3261e; --warning: #9a6700;
  --hint: #4a6785; --wash-error: #fbe3e0; --wash-warning: #fff1cc; --wash-hint: #e4edf5; color-scheme: light; }
* { box-sizing: border-box; }
html { background: var(--desk); }
html.dark { --desk: #26282b; }
html.dark .sheet, html.dark .page { --paper: #f4f2ee; }
body { margin: 0; padding: 18pt 0 36pt; background: var(--desk); color: var(--ink); }
.sheet, .page { position: relative; width: 210mm; max-width: 100%; margin: 0 auto; background: var(--paper);
  padding: 16mm 20mm 18mm; box-shadow: 0 1px 2px rgba(0, 0, 0, .18), 0 4px 14px rgba(0, 0, 0, .12);
  font: 10pt/12pt "Times New Roman", Times, "Liberation Serif", "Nimbus Roman", "TeX Gyre Termes", serif;
  font-variant-numeric: lining-nums; overflow-wrap: break-word; hyphens: manual; }
p, h1, h2, h3 { margin: 0 22mm 6pt; text-align: justify; }
sup, .call { font-size: 6.5pt; line-height: 0; vertical-align: baseline; position: relative; top: -3.4pt; }
.call { padding-left: .4pt; }

.letterhead { display: grid; grid-template-columns: 1fr 58mm; margin: 0 0 10pt; border-bottom: 2.25pt solid var(--rule); }
.letterhead p { margin: 0; text-align: left; }
.united-nations, .letterhead > .symbol { padding-bottom: 3pt; border-bottom: .6pt solid var(--rule); }
.united-nations p { font-size: 14pt; line-height: 17pt; }
.letterhead > .symbol { align-self: stretch; display: flex; align-items: flex-end; justify-content: flex-end; font-size: 12pt; }
.letterhead > .symbol p { line-height: 17pt; }
.letterhead > .symbol p::first-letter { font-size: 18pt; }
.letterhead > .organ { padding: 9pt 0 12pt; }
.organ p { font-size: 19pt; line-height: 22pt; font-weight: bold; }
.distribution { padding: 12pt 0 14pt; }

.session { margin: 0; font-weight: bold; text-align: left; }
.item, .item-title, .line { margin: 0; text-align: left; }
.item-title { font-weight: bold; }
.sponsors { margin-top: 16pt; margin-bottom: 8pt; font-weight: bold; text-align: left; font-size: 11pt; line-height: 13pt; }
.adoption { margin-top: 18pt; margin-bottom: 8pt; font-weight: bold; text-align: left; font-size: 11.5pt; line-height: 13.5pt;
  text-wrap: balance; }
.route { margin-bottom: 10pt; text-align: left; font-style: italic; }
.title { margin-top: 14pt; margin-bottom: 10pt; font-size: 11.5pt; line-height: 13.5pt; font-weight: bold; text-align: left;
  text-wrap: balance; }
.numbered { padding-left: 21mm; text-indent: -21mm; text-wrap: wrap; }
.title .number { display: inline-block; min-width: calc(21mm - .3em); padding-right: 3mm; text-indent: 0; }
.title b { font-weight: inherit; }

.organ-line, .preambular, .wrap-up, .operative, .subparagraph { text-indent: 11mm; }
.organ-line { font-style: italic; }
.operative .number, .preambular .number, .subparagraph .number { display: inline-block; min-width: calc(10mm - .25em);
  padding-right: 1mm; text-indent: 0; }
.level-2 { margin-left: 33mm; text-indent: -11mm; }
.level-2 .number, .level-3 .number, .level-4 .number { min-width: calc(11mm - .25em); }
.level-3, .level-4 { margin-left: 44mm; text-indent: -11mm; }
.level-4 { margin-left: 55mm; }
.heading, .part, .annex { margin-top: 12pt; text-align: left; font-size: 10pt; line-height: 12pt; break-after: avoid; }
.heading + .heading { margin-top: 2pt; }
.part { text-align: center; }
.annex { font-size: 11.5pt; line-height: 13.5pt; }
.closing { margin-left: 118mm; margin-top: 0; margin-bottom: 0; font-style: italic; text-align: left; }
.operative + .closing, .subparagraph + .closing, .wrap-up + .closing { margin-top: 12pt; }
.vote { font-style: italic; margin-top: 8pt; }
.foot { width: 30mm; height: 0; margin: 14pt 22mm 4pt; border: 0; border-top: .6pt solid var(--rule); }
.note { position: relative; margin-bottom: 2pt; padding-left: 5mm; font-size: 8.5pt; line-height: 10pt; text-align: left; }
.note .number { position: absolute; left: 0; top: 0; width: 4mm; text-align: right; font-size: 6pt; line-height: 8pt; }
)";

// Marks of a draft that is still open, and what the checker has to say.
constexpr std::string_view marks = R"(ins { text-decoration: underline; text-decoration-thickness: .6pt; text-underline-offset: 1.5pt; }
del { color: var(--quiet); text-decoration: line-through; }
.proposer { font-weight: bold; font-size: .85em; line-height: 0; }
mark { color: inherit; cursor: help; }
mark.error { background: var(--wash-error); box-shadow: 0 1.5pt 0 var(--error); }
mark.warning { background: var(--wash-warning); box-shadow: 0 1.5pt 0 var(--warning); }
mark.hint { background: var(--wash-hint); box-shadow: 0 1pt 0 var(--hint); }
mark.gap { padding: 0 2.2pt; margin: 0 .6pt; border-radius: 1pt; }
mark.gap.error { background: var(--error); box-shadow: none; }
mark.gap.warning { background: var(--warning); box-shadow: none; }
mark.gap.hint { background: var(--hint); box-shadow: none; }
.clean mark { background: none; box-shadow: none; cursor: auto; }
.clean mark.gap { display: none; }
)";

// Sheets that a script has cut: a running head, the text, its notes at the foot, the number of the page.
constexpr std::string_view pages = R"(.pages { margin: 0 auto; }
.page { width: 210mm; max-width: none; height: 297mm; margin: 0 auto 14pt; padding: 14mm 20mm 0; overflow: hidden; }
.page .running { display: flex; justify-content: space-between; align-items: flex-end; gap: 10mm; margin: 0 0 14pt;
  padding-bottom: 2pt; border-bottom: .6pt solid var(--rule); font-size: 8.5pt; line-height: 10pt; }
.page .running b { font-size: 9.5pt; white-space: nowrap; }
.page .running span { max-width: 110mm; text-align: right; }
.page:nth-of-type(even) .running { flex-direction: row-reverse; }
.page:nth-of-type(even) .running span { text-align: left; }
.page .feet { position: absolute; left: 20mm; right: 20mm; bottom: 20mm; }
.page .feet .foot { margin-top: 0; }
.page .folio { position: absolute; left: 20mm; right: 20mm; bottom: 10mm; text-align: right; font-weight: bold; font-size: 8.5pt;
  line-height: 10pt; }
.page:nth-of-type(even) .folio { text-align: left; }
.cut { overflow: hidden; }
.cut > * { margin-bottom: 0; }
.here { position: relative; }
.here::before { content: ""; position: absolute; left: -4mm; top: 1pt; bottom: 1pt; width: 1.5pt; background: var(--hint); }
@page { size: A4; margin: 0; }
@media print {
  :root, html.dark { --desk: #fff; }
  body { padding: 0; }
  .sheet { width: auto; box-shadow: none; padding: 20mm; }
  .page { margin: 0; box-shadow: none; break-after: page; }
  .here::before { content: none; }
  .page:last-of-type { break-after: auto; }
  mark { background: none !important; box-shadow: none !important; }
  mark.gap { display: none; }
}
@media screen and (max-width: 150mm) {
  .sheet { padding: 8mm 6mm; }
  .sheet p, .sheet h1, .sheet h2, .sheet h3 { margin-left: 0; margin-right: 0; }
  .sheet .letterhead { grid-template-columns: 1fr auto; }
}
)";

} // namespace

std::string_view style_sheet() {
  static const std::string all = std::string{sheet}.append(marks).append(pages);
  return all;
}

} // namespace unres::preview
