#include "model/words.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/structure/closing.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;
using model::Profile;

void check_number(const Closing& closing, Reporter& reporter) {
  const std::string expected =
      std::to_string(closing.meeting) + std::string{model::ordinal_suffix(closing.meeting)};
  if (closing.meeting == 0 || closing.suffix == model::ordinal_suffix(closing.meeting))
    return;
  reporter.report(closing.number, "The meeting is the " + expected)
      .fix("Write " + expected, FixKind::safe, {{closing.number, expected}});
}

void check_words(const workspace::Document& document, Profile profile, const Closing& closing,
                 Reporter& reporter) {
  const bool plenary = profile != Profile::hrc;
  const text::Range words{closing.number.end, closing.words.end};
  if (document.slice(words) == " plenary (resumed) meeting") {
    reporter.report(words, "“(resumed)” stands before “plenary”")
        .fix("Write “(resumed) plenary meeting”", FixKind::safe, {{words, " (resumed) plenary meeting"}});
    return;
  }
  if (closing.plenary == plenary)
    return;
  const std::string expected = std::string{closing.resumed ? " (resumed)" : ""} +
                               (plenary ? " plenary meeting" : " meeting");
  // Words beyond these (a "special meeting") are somebody's choice.
  const std::string_view typed = document.slice(words);
  if (typed != " meeting" && typed != " (resumed) meeting" && typed != " plenary meeting")
    return;
  reporter
      .report(words, plenary ? "The Assembly and the Economic and Social Council adopt at a plenary meeting"
                             : "The Human Rights Council adopts at a meeting, not at a plenary one")
      .fix("Write “" + expected.substr(1) + "”", FixKind::suggested, {{words, expected}});
}

void check_date(const workspace::Document& document, const Closing& closing, Reporter& reporter) {
  if (closing.date)
    return;
  const text::Range rest{closing.words.end, closing.range.end};
  const auto loose = find_loose_date(document.slice(rest));
  if (!loose) {
    reporter.report(closing.words, "The date of the meeting stands on the next line");
    return;
  }
  const std::string expected = model::written(loose->date);
  const text::Range range = loose->range.shifted(rest.begin);
  reporter.report(range, "The date reads " + expected)
      .fix("Write " + expected, FixKind::suggested, {{range, expected}});
}

// An adopted text has its meeting and date under it, whatever its last mark.
void check_missing(const workspace::Document& document, Index unit, Reporter& reporter) {
  const Resolution& r = document.model();
  const Masthead& masthead = r.units[unit].masthead;
  if (!is_masthead(masthead) || is_draft(masthead) || masthead.find(MastheadLine::title) == nullptr)
    return;
  Index last = model::none;
  for (const model::Scope& scope : r.scopes)
    if (scope.unit == unit && scope.kind != model::Scope::Kind::annex && last_operative(r, scope) != model::none)
      last = scope.last - 1;
  if (last == model::none)
    return;
  const text::Range end = end_mark_range(document, r.end_mark(r.paragraphs[last]));
  if (r.profile == Profile::ga || r.profile == Profile::ecosoc)
    reporter.report(end, "The meeting and the date of adoption stand under the text: “…th plenary meeting” "
                               "and, on the next line, the date");
  else
    reporter.report(end, "The meeting and the date of adoption stand under the text: “…th meeting”, the "
                               "date, and the vote in square brackets");
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (Index i = 0; i < r.units.size(); ++i) {
    const model::Unit& unit = r.units[i];
    bool found = false;
    for_each_closing(document, unit, [&](const Closing& closing) {
      found = true;
      check_number(closing, reporter);
      check_words(document, r.profile, closing, reporter);
      check_date(document, closing, reporter);
    });
    if (!found)
      check_missing(document, i, reporter);
  }
}

} // namespace

extern constinit const Rule structure_closing_line{
    .id = "structure/closing-line",
    .title = "Under an adopted text stand the meeting and the date",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .reads = Reads::resolutions,
    .why = "“46th plenary meeting” and the date on the next line; in the Human Rights Council “46th "
           "meeting”, the date and the vote. “(resumed)” stands before “plenary”. A draft has none of "
           "this, and neither have the resolutions of the Security Council.",
    .good = R"(*The General Assembly*

1. *Decides* to keep the lamps lit.

*51st (resumed) plenary meeting
9 December 2024*
)",
    .bad = R"(*The General Assembly*

1. *Decides* to keep the lamps lit.

*51th plenary meeting
9 December 2024*
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the General Assembly: the ordinal is right in 1,931 of 1,931.",
    .document = check};

} // namespace unres::rules
