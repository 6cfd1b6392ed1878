#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

// The word after "include in the provisional agenda"; 0 for none.
std::size_t after_formula(const Prose& prose) {
  for (std::size_t i = 0; i + 4 < prose.size(); ++i) {
    if (!prose.has(i, {"include", "in", "the"}))
      continue;
    const std::size_t agenda = prose.is(i + 3, "provisional") ? i + 4 : i + 3;
    if (prose.is(agenda, "agenda"))
      return agenda + 1;
  }
  return 0;
}

// "the item on X", "an item titled X", "the item “X”"
bool lacks_entitled(const Prose& prose, std::size_t item) {
  return prose.is_one_of(item + 1, {"on", "about", "concerning", "regarding", "titled", "called", "named"}) ||
         prose.gap(item + 1) == " “";
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.text.find("agenda") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  const std::size_t first = after_formula(prose);
  if (first == 0)
    return;
  for (std::size_t i = first; i + 1 < prose.size() && prose.gap(i).find(';') == std::string_view::npos; ++i) {
    if (!prose.is_one_of(i, {"item", "sub-item"}) || prose.is_quoted(i) || !lacks_entitled(prose, i))
      continue;
    const std::string item{prose[i]};
    reporter.report(prose.place(i), "Name the " + item + " by its title: " + item + " entitled “…”");
  }
}

} // namespace

extern constinit const Rule operative_agenda_formula{
    .id = "operative/agenda-formula",
    .title = "An agenda item is included by its title",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "“Decides to include in the provisional agenda of its eighty-first session, under the item entitled "
           "“X”, the sub-item entitled “Y””: the Secretariat draws up the agenda from these words, so they "
           "give the title as it will stand there.",
    .good = R"(*The General Assembly*

*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Lighthouses”.
)",
    .bad = R"(*The General Assembly*

*Decides* to include in the provisional agenda of its eighty-first session the item on lighthouses.
)",
    .source = sources::resolutions_drafting,
    .evidence = "General Assembly: some 700 paragraphs counted say “entitled”; in the test corpus all 81 do.",
    .block = check};

} // namespace unres::rules
