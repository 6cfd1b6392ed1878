#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Field* line = unit.masthead.find(MastheadLine::title);
    if (line == nullptr)
      return;
    const std::string number = unit.masthead.title_number();
    const auto place = find_in(document, *line, number);
    if (number.empty() || number.back() != ')' || !place)
      return;
    const text::Range rest{place->end, inside(document, *line).end};
    if (rest.begin >= rest.end || trimmed(document.slice(rest)).empty())
      return;
    reporter.report(rest, "A resolution of the Security Council has a number and no title")
        .fix("Remove the title", FixKind::suggested, {{rest, ""}});
  });
}

} // namespace

extern constinit const Rule structure_sc_no_title{
    .id = "structure/sc-no-title",
    .title = "A resolution of the Security Council has no title",
    .severity = Severity::warning,
    .profiles = sc_only,
    .reads = Reads::resolutions,
    .why = "The heading of a Security Council resolution is its number and year alone. What it is "
           "about "
           "is said by the agenda item in the Official Records.",
    .good = R"(United Nations

S/RES/2999 (2031)

Security Council

Distr.: General

**Resolution 2999 (2031)**

Adopted by the Security Council at its 9912th meeting, on 9 June 2031

*The Security Council*,
)",
    .bad = R"(United Nations

S/RES/2999 (2031)

Security Council

Distr.: General

**Resolution 2999 (2031): Lighthouses**

Adopted by the Security Council at its 9912th meeting, on 9 June 2031

*The Security Council*,
)",
    .source = sources::resolutions_identification,
    .evidence = "",
    .document = check};

} // namespace unres::rules
