#include "rules/citation/window.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

void check(const CitingView& view, Reporter& reporter) {
  for_each_outside(view, notation::Body::ga, [&](const Cited& cited, const index::Window& window) {
    reporter
        .report(date_place(view, cited),
                "Number " + notation::written(cited.number()) + " was adopted " + months_of(window))
        .at_most(cited.certain ? Severity::error : Severity::hint);
  });
}

} // namespace

extern constinit const Rule citation_session_date{
    .id = "citation/session-date",
    .title = "The date of a General Assembly resolution lies within its session",
    .severity = Severity::error,
    .why = "A regular session opens in September and ends a year later, on the day before the next one. "
           "The number before the slash, or the Roman numeral in parentheses, names the session, so a date "
           "outside it is wrong, or the number is. Special and emergency special sessions are judged by "
           "the days on which they met.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/387 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/387 of 16 December 2019,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "10,866 dated citations agree; what does not is an error that was printed.",
    .citing = check};

} // namespace unres::rules
