#include "report/html_style.h"

namespace unres::report {
namespace {

// Each colour of words has a contrast of at least 4.5 on the ground it stands on.
constexpr auto light = R"(--paper: #fffefb; --ink: #1d2024; --quiet: #5a5d62; --line: #d8d3c7; --wash: #f5f2ea;
  --link: #0b5788; --bad: #98201b; --warn: #7a4b00; --good: #1f6335; --hint: #3f5468; --mark: #ffe9a3; --rule: #1d2024;
)";
constexpr auto dark = R"(--paper: #17191c; --ink: #e4e1da; --quiet: #a5a6a3; --line: #383b40; --wash: #1f2226;
  --link: #86c4ee; --bad: #ff9f94; --warn: #efc266; --good: #8fd3a3; --hint: #a7c1d6; --mark: #54430f; --rule: #8b8c8a;
)";

constexpr auto screen = R"(* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 5rem; max-width: 52rem; font: 1.0625rem/1.55 "Iowan Old Style",
  "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, "Liberation Serif", serif;
  font-variant-numeric: lining-nums; overflow-wrap: break-word; hyphens: manual; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
p, ul, ol, dl, blockquote { margin: 0; }
small { font-size: .85em; font-weight: normal; color: var(--quiet); }
code { font: .85em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.sign { font-family: "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", sans-serif; font-size: .85em; }

header.page h1 { margin: 0 0 2rem; font-size: .9375rem; font-weight: normal; letter-spacing: .08em; color: var(--quiet);
  text-transform: uppercase; }
.contents { margin: 0 0 3.5rem; }
.contents ol { padding-left: 1.5rem; }
.contents li { margin-bottom: .6rem; }
.draft + .draft { margin-top: 5rem; }

.identity .line { display: flex; justify-content: space-between; align-items: baseline; gap: 1.5rem; flex-wrap: wrap;
  padding-bottom: .45rem; border-bottom: 2px solid var(--rule); }
.identity .organ { font-size: 1.3rem; font-weight: bold; }
.identity .symbol { font-variant-numeric: lining-nums tabular-nums; }
h2 { margin: 1.6rem 0 1.4rem; font-size: 1.85rem; line-height: 1.22; text-wrap: balance; }
.identity dl { display: grid; grid-template-columns: 1fr 1fr; grid-auto-flow: dense; column-gap: 2.5rem; font-size: .94rem; }
.identity dl div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .75rem; padding: .28rem 0;
  border-top: 1px solid var(--line); }
.identity dl .wide { grid-column: 1 / -1; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
.absent { color: var(--quiet); font-style: italic; }

.verdict { margin: 2.2rem 0 0; padding: 1.3rem 1.5rem 1.4rem; background: var(--wash); border-left: 5px solid var(--tone); }
.verdict .word { font-size: 1.55rem; font-weight: bold; line-height: 1.25; color: var(--tone); }
.ready { --tone: var(--good); } .ready-with-warnings { --tone: var(--warn); } .not-ready { --tone: var(--bad); }
.not-judged { --tone: var(--hint); }
.contents .ready, .contents .ready-with-warnings, .contents .not-ready, .contents .not-judged { color: var(--tone);
  white-space: nowrap; margin-left: .4em; }
.figures { display: flex; flex-wrap: wrap; gap: .15rem 1.6rem; margin: .8rem 0 0; padding: 0; list-style: none; }
.figures b { font-size: 1.15rem; font-variant-numeric: lining-nums tabular-nums; }
.figures .none, .figures .none b { color: var(--quiet); font-weight: normal; }
.verdict h3 { margin: 1.1rem 0 .35rem; padding: 0; border: 0; font-size: 1.0625rem; }
.verdict ol { padding-left: 1.4rem; }
.verdict li { margin-bottom: .2rem; }
.sections { margin: 1.4rem 0 0; font-size: .94rem; }
.sections ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 0; list-style: none; color: var(--quiet); }

h3 { margin: 3.2rem 0 1.1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); font-size: 1.35rem;
  line-height: 1.25; }
h4 { margin: 1.9rem 0 .7rem; font-size: 1.0625rem; }
h4 small { margin-left: .35em; }
.nothing, .more { color: var(--quiet); font-style: italic; }
.more { margin-top: 1rem; }
.finding { margin: 0 0 1.35rem; padding-left: 1rem; border-left: 3px solid var(--tone); }
.error { --tone: var(--bad); } .warning { --tone: var(--warn); } .hint { --tone: var(--hint); }
.severity { color: var(--tone); margin-right: .3em; }
.excerpt { margin: .35rem 0; padding: .35rem .75rem; background: var(--wash); font-size: 1rem; }
mark { background: var(--mark); color: inherit; padding: .05em .12em; margin: 0 -.05em; border-bottom: 2px solid var(--tone); }
mark.gap { position: relative; padding: 0 .15em; margin: 0; font-weight: bold; }
.issue { --tone: var(--hint); margin-bottom: 1rem; }
.fix em { color: var(--quiet); }
.why { font-size: .94rem; color: var(--quiet); }
.source { display: block; }
.source a { color: inherit; text-decoration-color: var(--line); }
.source a:hover { color: var(--link); }
.rows { padding: 0; list-style: none; }
.rows li { margin-bottom: .8rem; }

table { width: 100%; border-collapse: collapse; font-size: .94rem; line-height: 1.42; }
caption { padding-bottom: .7rem; text-align: left; color: var(--quiet); font-style: italic; }
th, td { padding: .5rem .9rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1.5px solid var(--rule); font-weight: bold; vertical-align: bottom; }
tbody th { font-weight: normal; }
.citations tbody th { width: 37%; }
.citations td:nth-of-type(3) { width: 24%; }
.date, td span[data-line] { white-space: nowrap; }
.title, .evidence, .as { color: var(--quiet); }
.notes tbody th { width: 3rem; font-weight: bold; }
.notes td:nth-of-type(1) { width: 28%; }
.notes td p { margin-top: .3rem; }
.good { color: var(--good); } .bad { color: var(--bad); } .open { color: var(--hint); }
.figure { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
.longest { padding-left: 1.4rem; }
.paragraphs { margin-top: 1rem; padding: 0; list-style: none; }
.paragraphs li { margin-bottom: .9rem; }
.paragraphs .unchanged { color: var(--quiet); }
.versions { margin-top: .15rem; padding-left: 1.25rem; }
ins { color: var(--good); text-decoration: underline; text-underline-offset: .15em; }
del { color: var(--bad); }
.new ins { color: inherit; text-decoration: none; }
.dropped del { color: var(--quiet); text-decoration: none; }
.authorities { padding-left: 1.2rem; }
.authorities .address { display: none; }
)";

// A table in a narrow window is a list of its rows, each cell with its head before it.
constexpr auto narrow = R"(@media screen and (max-width: 42rem) {
  body { padding: 1.5rem 1rem 3rem; font-size: 1rem; }
  h2 { font-size: 1.5rem; }
  .identity dl { grid-template-columns: 1fr; }
  .verdict { padding: 1rem 1.1rem; }
  table, tbody, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: .7rem 0; border-bottom: 1px solid var(--line); }
  table tbody th, table td, table .figure, .citations tbody th, .notes tbody th, .notes td:nth-of-type(1), .citations td:nth-of-type(3) {
    display: block; width: auto; padding: .1rem 0; border: 0; text-align: left; }
  td::before { content: attr(data-head) ": "; color: var(--quiet); }
  .notes tbody th::before { content: "Note "; }
  .length tbody th { font-weight: bold; }
}
)";

constexpr auto paper = R"(@page { margin: 20mm 18mm; }
@media print {
  :root, :root.light, :root.dark { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --wash: #fff;
    --link: #000; --bad: #000; --warn: #000; --good: #000; --hint: #000; --mark: #fff; --rule: #000; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  .sections { display: none; }
  a { text-decoration: none; }
  .authorities .address { display: inline; }
  .verdict { border: 1px solid #000; border-left-width: 5px; }
  .finding, .issue, .verdict, tr, .paragraphs li, .identity, .rows li { break-inside: avoid; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  h4 + .finding { break-before: avoid; }
  thead { display: table-header-group; }
  .excerpt { padding: .2rem 0; }
  mark { font-weight: bold; }
  .draft + .draft { break-before: page; margin-top: 0; }
  h3 { margin-top: 1.8rem; }
}
)";

} // namespace

std::string style_sheet() {
  std::string out;
  out.append(":root { color-scheme: light dark; ").append(light).append("}\n");
  out.append("@media (prefers-color-scheme: dark) { :root:not(.light) { ").append(dark).append("} }\n");
  out.append(":root.dark { color-scheme: dark; ").append(dark).append("}\n:root.light { color-scheme: light; }\n");
  return out.append(screen).append(narrow).append(paper);
}

} // namespace unres::report
