#include "rules/citation/window.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

// The two Councils have rules of their own, and the Security Council has years.
bool is_meant(notation::Body body) {
  return body != notation::Body::ecosoc && body != notation::Body::hrc && body != notation::Body::sc;
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_outside(view, is_meant, [&](const Cited& cited, const index::Window& window) {
    reporter
        .report(date_place(view, cited),
                "Number " + notation::written(cited.number()) + " was adopted " + months_of(window))
        .at_most(cited.body == notation::Body::ga ? Severity::error : Severity::warning)
        .at_most(cited.certain ? Severity::error : Severity::hint);
  });
}

} // namespace

extern constinit const Rule citation_session_date{
    .id = "citation/session-date",
    .title = "The date of a resolution lies within its session",
    .severity = Severity::error,
    .why = "A regular session of the General Assembly opens in September and ends a year later, on the day before the next one. "
           "The number before the slash, or the Roman numeral in parentheses, names the session, so a date "
           "outside it is wrong, or the number is. Special and emergency special sessions, commissions and "
           "conferences are judged by the years in which they met.",
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
