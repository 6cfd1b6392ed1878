#include "rules/italics/leads.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

// The organ's name: the line without marks.
text::Range name_in(const workspace::Document& document, text::Range line) {
  const std::string& text = document.text();
  const auto outside = [&](char c) { return !is_word_byte(c); };
  while (line.begin < line.end && outside(text[line.begin]))
    ++line.begin;
  while (line.begin < line.end && outside(text[line.end - 1]))
    --line.end;
  return line;
}

void check_line(const workspace::Document& document, const model::Block& block, const std::string& mark,
                Reporter& reporter) {
  const text::Range name = name_in(document, block.range());
  const std::vector<text::Range> runs = runs_of(*block.facts);
  const bool exact = std::any_of(runs.begin(), runs.end(), [&](text::Range run) {
    run = block.absolute(run);
    const text::Offset size = mark_size(document.slice(run));
    return run.begin + size == name.begin && run.end - size == name.end;
  });
  // "*Recalling* the General Assembly," may read like an organ line while it is typed.
  if (exact || !document.slice(name).starts_with("The "))
    return;
  reporter
      .report(name, runs.empty() ? "The organ's name belongs in italics: “" + std::string{document.slice(name)} + "”"
                                 : "The organ's name belongs in italics, and nothing else of the line does")
      .fix("Set it in italics", FixKind::safe, emphasis_edits(document, block, name, mark));
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  const std::string mark = opening_mark(document);
  if (mark.empty())
    return;
  for (const model::Scope& scope : r.scopes)
    if (scope.kind != model::Scope::Kind::annex && scope.organ_line != model::none)
      check_line(document, r.blocks[scope.organ_line], mark, reporter);
}

} // namespace

extern constinit const Rule italics_enacting{
    .id = "italics/enacting",
    .title = "The organ's name above the text is in italics, its comma is not",
    .severity = Severity::warning,
    .why = "“*The General Assembly*,” is in italics as the opening phrases are, without its comma. A text whose opening "
           "phrases have no emphasis is spared.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .bad = R"(The General Assembly,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: 1,945 of 1,951.",
    .document = check};

} // namespace unres::rules
