#include "rules/italics/words.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

constexpr std::array naturalized{
#define UNRES_WORD(words) std::string_view{words},
#include "rules/italics/foreign_words.inc"
#undef UNRES_WORD
};

void check(const BlockView& block, Reporter& reporter) {
  for_each_run(block, [&](text::Range run, std::string_view words) {
    const std::string typed = lower(words);
    if (std::find(naturalized.begin(), naturalized.end(), typed) != naturalized.end())
      report_roman(run, words, "“" + std::string{words} + "” is English by now and not in italics", reporter);
  });
}

} // namespace

extern constinit const Rule italics_foreign{
    .id = "italics/foreign",
    .title = "Foreign words that English has taken in are not in italics",
    .severity = Severity::warning,
    .why = "Inter alia, ad hoc, vis-à-vis, modus operandi, de facto and their like stand in the Concise Oxford English "
           "Dictionary and are in roman type. Words that it lacks, such as jus cogens, are in italics.",
    .good = R"(*The General Assembly*,

*Recalling* the guide, which names, inter alia, all lighthouses,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide, which names, *inter alia*, all lighthouses,

*Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "Adopted texts: 315 of 316 inter alia in roman type.",
    .block = check};

} // namespace unres::rules
