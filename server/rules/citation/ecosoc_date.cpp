#include "rules/citation/window.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

void check(const CitingView& view, Reporter& reporter) {
  const auto is_council = [](notation::Body body) { return body == notation::Body::ecosoc; };
  for_each_outside(view, is_council, [&](const Cited& cited, const index::Window& window) {
    reporter
        .report(date_place(view, cited), "Economic and Social Council number " +
                                             notation::written(cited.number()) + " was adopted " +
                                             months_of(window))
        .at_most(cited.certain ? Severity::error : Severity::hint);
  });
}

} // namespace

extern constinit const Rule citation_ecosoc_date{
    .id = "citation/ecosoc-date",
    .title = "The date of an Economic and Social Council resolution fits its year",
    .severity = Severity::warning,
    .why = "The year before the slash is that of the Council’s session. Since 2014 a session begins in July "
           "of the year before, so 2021/4 may be of September 2020; before that a number is of its year.",
    .good = R"(*The General Assembly*,

*Recalling* Economic and Social Council resolution 2016/118 of 26 July 2016,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Economic and Social Council resolution 2016/118 of 26 July 2017,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "928 of 928 dated citations in adopted texts.",
    .citing = check};

} // namespace unres::rules
