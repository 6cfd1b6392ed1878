#include "rules/italics/words.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

constexpr std::array names{"action contre la faim",          "agence française de développement",
                           "deutsche gesellschaft für internationale zusammenarbeit",
                           "médecins du monde",              "médecins sans frontières",
                           "organisation internationale de la francophonie",
                           "reporters sans frontières",      "terre des hommes"};

void check(const BlockView& block, Reporter& reporter) {
  for_each_run(block, [&](text::Range run, std::string_view words) {
    if (std::find(names.begin(), names.end(), lower(words)) != names.end())
      report_roman(run, words, "The name of an organization is not in italics, in whatever language", reporter);
  });
}

} // namespace

extern constinit const Rule italics_organizations{
    .id = "italics/organizations",
    .title = "Names of organizations are not in italics, in whatever language",
    .severity = Severity::hint,
    .why = "Médecins sans frontières is a name and no foreign word. The names that resolutions cite most are known; "
           "others are not reported.",
    .good = R"(*The General Assembly*,

*Recalling* the work of Médecins sans frontières on the coasts,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the work of *Médecins sans frontières* on the coasts,

*Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "",
    .block = check};

} // namespace unres::rules
