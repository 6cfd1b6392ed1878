#include "rules/sources.h"
#include "rules/structure/closing.h"

#include "notation/date.h"
#include "notation/ordinals.h"

namespace unres::rules {
namespace {

using namespace structure;
using model::Profile;

void check_number(const Closing& closing, Reporter& reporter) {
  const std::string expected =
      std::to_string(closing.meeting) + std::string{notation::ordinal_suffix(closing.meeting)};
  if (closing.meeting == 0 || closing.suffix == notation::ordinal_suffix(closing.meeting))
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
        .fix("Write “(resumed) plenary meeting”", FixKind::safe,
             {{words, " (resumed) plenary meeting"}});
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
      .report(words,
              plenary
                  ? "The Assembly and the Economic and Social Council adopt at a plenary meeting"
                  : "The Human Rights Council adopts at a meeting, not at a plenary one")
      .fix("Write “" + expected.substr(1) + "”", FixKind::suggested, {{words, expected}});
}

void check_date(const workspace::Document& document, const Closing& closing, Reporter& reporter) {
  if (closing.date)
    return;
  const text::Range rest{closing.words.end, closing.range.end};
  const auto loose = find_loose_date(document.slice(rest));
  if (!loose) {
    // The last words of the text: the date is still to be typed.
    if (!ends_text(document, closing))
      reporter.report(closing.words, "The date of the meeting stands on the next line");
    return;
  }
  const std::string expected = notation::written(loose->date);
  const text::Range range = loose->range.shifted(rest.begin);
  reporter.report(range, "The date reads " + expected)
      .fix("Write " + expected, FixKind::suggested, {{range, expected}});
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Profile profile = document.model().profile;
  for (const model::Unit& unit : document.model().units)
    for_each_closing(document, unit, [&](const Closing& closing) {
      check_number(closing, reporter);
      check_words(document, profile, closing, reporter);
      check_date(document, closing, reporter);
    });
}

} // namespace

extern constinit const Rule structure_closing_line{
    .id = "structure/closing-line",
    .title = "Under an adopted text stand the meeting and the date",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .reads = Reads::resolutions,
    .why =
        "“46th plenary meeting” and the date on the next line; in the Human Rights Council “46th "
        "meeting”, the date and the vote. “(resumed)” stands before “plenary”. A draft has none of "
        "this, and neither have the resolutions of the Security Council. What is there is checked; "
        "a text "
        "without closing lines may be unfinished.",
    .good = R"(*The General Assembly*

*Decides* to keep the lamps lit.

*51st (resumed) plenary meeting
9 December 2024*
)",
    .bad = R"(*The General Assembly*

*Decides* to keep the lamps lit.

*51th plenary meeting
9 December 2024*
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the General Assembly: the ordinal is right in 1,931 of 1,931.",
    .document = check};

} // namespace unres::rules
