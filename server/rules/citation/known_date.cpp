#include "rules/citation/evidence.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

// The date that several citations share stands with the last of them: where it is right for that one, the
// number before needs a date of its own.
void report_shared(const CitingView& view, const Cited& cited, const Instrument& row, Reporter& reporter) {
  const text::Offset after = after_number(view, cited);
  reporter
      .report(cited.range, name_of(cited) + " was adopted on " + notation::written(*row.adopted) +
                               ", not on the date that it shares here (" + evidence_of(row) + ")")
      .at_most(weight_of(row))
      .at_most(cited.certain ? Severity::error : Severity::hint)
      .fix("Write “" + notation::written(cited.number()) + " of " + notation::written(*row.adopted) + "”",
           FixKind::suggested, {{{after, after}, " of " + notation::written(*row.adopted)}});
}

void report_own(const CitingView& view, const Cited& cited, const Instrument& row, Reporter& reporter) {
  auto finding = reporter.report(date_place(view, cited), name_of(cited) + " was adopted on " +
                                                              notation::written(*row.adopted) + " (" +
                                                              evidence_of(row) + ")");
  finding.at_most(weight_of(row)).at_most(cited.certain ? Severity::error : Severity::hint);
  if (auto edits = redated(view, cited, *row.adopted); !edits.empty())
    finding.fix("Write " + notation::written(*row.adopted), FixKind::suggested, std::move(edits));
}

void check(const CitingView& view, Reporter& reporter) {
  for (const Cited& cited : view.cited.all) {
    const Instrument* row = contradiction(cited);
    if (row == nullptr)
      continue;
    if (!cited.shared_date)
      report_own(view, cited, *row, reporter);
    else if (cited.counts)
      report_shared(view, cited, *row, reporter);
  }
}

} // namespace

extern constinit const Rule citation_known_date{
    .id = "citation/known-date",
    .title = "A citation gives the date on which the text was adopted",
    .severity = Severity::error,
    .why = "The date that follows a number is the day of adoption. It is compared with the index of "
           "instruments: the folder, your own index, and what is built in. Against the adopted text a "
           "difference is an error, against sources that agree a warning, against a single citation a "
           "hint. A number that is not in the index is not judged. Lettered parts are adopted on days of "
           "their own and are compared with their own letter only.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 67/1 of 24 September 2012,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 67/1 of 19 September 2012,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Citations in adopted texts agree with the adopted text in all but a few of 6,700 numbers; "
                "the exceptions are errors that were printed.",
    .citing = check};

} // namespace unres::rules
