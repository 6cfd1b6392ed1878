#include "rules/italics/words.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

// Words that are stressed for their own sake; titles, names and terms are none of them.
constexpr std::array stressed{"absolutely", "all",   "always", "and",  "any",         "both",   "crucial",
                              "do",         "each",  "every",  "full", "immediate",   "immediately", "important",
                              "is",         "key",   "most",   "must", "never",       "no",     "not",
                              "only",       "or",    "shall",  "should", "strongly",  "urgent", "urgently",
                              "very",       "vital", "will"};

bool is_stress(std::string_view words) {
  bool all = true;
  for_each_word(words, [&](std::string_view word) {
    all = all && std::find(stressed.begin(), stressed.end(), lower(word)) != stressed.end();
  });
  return all;
}

void check(const BlockView& block, Reporter& reporter) {
  // "*Requests also*, **not** later": the opening itself is no emphasis.
  for_each_run(block, [&](text::Range run, std::string_view words) {
    if (run.begin > block.facts.opening.verb.end && is_stress(words))
      report_roman(run, words, "Nothing is stressed by italics or bold type: “" + std::string{words} + "”", reporter);
  });
}

} // namespace

extern constinit const Rule italics_no_emphasis{
    .id = "italics/no-emphasis",
    .title = "Nothing is stressed by italics or bold type",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Italics in a paragraph mark its opening phrase, titles and foreign words; words are not set in italics or "
           "bold type to stress them. Reported are words that are stressed and nothing else, such as “not” and “all”.",
    .good = R"(*The General Assembly*,

*Recalling* that it is very important to keep the lamps lit,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* that it is *very* important to keep the lamps lit,

*Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "Adopted texts of the General Assembly: of 171 runs of italics behind the opening phrases none is a "
                "stressed word.",
    .block = check};

} // namespace unres::rules
