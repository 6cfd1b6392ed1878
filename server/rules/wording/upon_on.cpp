#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

// After these words "calls" is the verb of the organ; after others it may be a noun ("repeated calls on").
bool opens_verb(const Prose& prose, std::size_t i) {
  return i == 0 || prose.gap(i).find(',') != std::string_view::npos || wording::is_adverb_in_ly(prose[i - 1]) ||
         prose.is_one_of(i - 1, {"and", "also", "further", "again", "regard", "respect", "context",
                                 "connection", "thus", "therefore"});
}

void check(const BlockView& block, Reporter& reporter) {
  const auto mentions = [&](std::string_view words) { return block.text.find(words) != std::string_view::npos; };
  if (!is_body(block) || !(mentions("alls on") || mentions("alling on") || mentions("alls* on") || mentions("alling* on")))
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i + 1 < prose.size(); ++i) {
    if (!prose.is_one_of(i, {"calls", "calling"}) || !prose.is(i + 1, "on") || !prose.goes_on(i + 1) ||
        !opens_verb(prose, i) || prose.is_quoted(i))
      continue;
    const std::string wanted = std::string{prose[i]} + " upon";
    reporter.report(prose.place(i, i + 1), "Write “" + wanted + "”")
        .fix("Write “" + wanted + "”", FixKind::safe, {{prose.place(i + 1), "upon"}});
  }
}

} // namespace

extern constinit const Rule wording_upon_on{
    .id = "wording/upon-on",
    .title = "An organ “calls upon”, not “calls on”",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The General Assembly, the Economic and Social Council and the Human Rights Council call upon "
           "States. Only the verb of the organ itself is reported: “repeated calls on” is a noun, and what "
           "others called on is told in their words. The Security Council has both forms.",
    .good = R"(*The General Assembly*

*Calls upon* all States to act.
)",
    .bad = R"(*The General Assembly*

*Calls on* all States to act.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Openings of the General Assembly: 3,481 “Calls upon” and 7 “Calls on”; of the Security "
                "Council: 1,298 and 585.",
    .block = check};

} // namespace unres::rules
