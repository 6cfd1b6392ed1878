#include "rules/citation/window.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

void check(const CitingView& view, Reporter& reporter) {
  const auto is_council = [](notation::Body body) { return body == notation::Body::hrc; };
  for_each_outside(view, is_council, [&](const Cited& cited, const index::Window& window) {
    reporter
        .report(date_place(view, cited), "Human Rights Council number " + notation::written(cited.number()) +
                                             " was adopted " + months_of(window))
        .at_most(cited.certain ? Severity::error : Severity::hint);
  });
}

} // namespace

extern constinit const Rule citation_hrc_date{
    .id = "citation/hrc-date",
    .title = "The date of a Human Rights Council resolution fits its session",
    .severity = Severity::warning,
    .why = "The Council holds three sessions a year: in spring, in summer and in autumn. The number before "
           "the slash names the session, and with it the months in which the text was adopted.",
    .good = R"(*The General Assembly*,

*Recalling* Human Rights Council resolution 42/93 of 27 September 2019,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Human Rights Council resolution 42/93 of 27 September 2018,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "57 sessions, each with the dates of what it adopted.",
    .citing = check};

} // namespace unres::rules
