#include "rules/citation/draft.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

void check_citation(const CitingView& view, const Cited& cited, const Draft& draft, Reporter& reporter) {
  if (draft.dated && has_usable_date(cited) && !cited.shared_date && *cited.date > *draft.dated) {
    reporter.report(date_place(view, cited),
                    "The date is later than that of this text, " + notation::written(*draft.dated));
    return;
  }
  const notation::Number& number = cited.number();
  const bool same_body = cited.body == view.cited.own && cited.certain &&
                         (cited.body == notation::Body::ga || cited.body == notation::Body::hrc);
  const bool regular = number.form == notation::NumberForm::session &&
                       number.session_kind == notation::SessionKind::regular;
  // A special session has a count of its own, and its masthead names that.
  const bool special = draft.number && draft.number->session_kind != notation::SessionKind::regular;
  if (same_body && regular && !special && draft.session && number.session > *draft.session)
    reporter.report(cited.range, "Session " + std::to_string(number.session) +
                                     " is later than that of this text, " + std::to_string(*draft.session));
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_in_draft(view, [&](const Cited& cited, const Draft& draft) { check_citation(view, cited, draft, reporter); });
}

} // namespace

extern constinit const Rule citation_future{
    .id = "citation/future",
    .title = "What is cited is not later than the text",
    .severity = Severity::warning,
    .why = "A resolution cites what has been adopted before it: no date after its own, and no session after "
           "the one in its masthead. A text without a masthead is not judged.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*,

*Recalling* its resolution 78/381 of 19 December 2023,

*Decides* to keep the lamps lit.
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*,

*Recalling* its resolution 80/381 of 19 December 2025,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No finding in 239 adopted texts.",
    .citing = check};

} // namespace unres::rules
