#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.text.find("respectively") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  bool list = false;
  for (std::size_t i = 0; i < prose.size(); ++i) {
    list |= prose.is_one_of(i, {"and", "or"});
    if (!prose.is(i, "respectively"))
      continue;
    if (!list && !prose.is_quoted(i))
      reporter.report(prose.place(i), "“respectively” pairs two lists; here is none before it");
    list = false;
  }
}

} // namespace

extern constinit const Rule wording_respectively{
    .id = "wording/respectively",
    .title = "“respectively” pairs two lists of equal length",
    .severity = Severity::hint,
    .why = "Each item of the second list belongs to one of the first. What a list is and how long it is cannot "
           "be told for certain, so only a “respectively” without any list before it is reported.",
    .good = R"(*The General Assembly*

*Recalls* the meetings held in 2021 and 2022 in Vienna and Nairobi, respectively.
)",
    .bad = R"(*The General Assembly*

*Recalls* the meeting held in 2021 in Vienna, respectively.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: all have a list.",
    .block = check};

} // namespace unres::rules
