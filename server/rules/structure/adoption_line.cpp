#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/dates.h"
#include "rules/structure/masthead.h"

#include "notation/date.h"
#include "notation/ordinals.h"

namespace unres::rules {
namespace {

using namespace structure;

// The words that must open the line, and the form to show where they do not.
struct Form {
  std::string start;
  std::string shown;
};

Form form_of(model::Profile profile) {
  const std::string organ = "the" + std::string{organ_of(profile)}.substr(3);
  if (profile == model::Profile::sc)
    return {"Adopted by " + organ, "Adopted by " + organ + " at its …th meeting, on …"};
  return {"Resolution adopted by " + organ, "Resolution adopted by " + organ + " on …"};
}

void check_suffix(const workspace::Document& document, const Field& line, Reporter& reporter) {
  const std::size_t its = line.text.find(" at its ");
  if (its == std::string::npos)
    return;
  std::size_t at = its + 8;
  int number = 0;
  for (; at < line.text.size() && is_ascii_digit(line.text[at]) && number < 100'000; ++at)
    number = number * 10 + (line.text[at] - '0');
  std::size_t end = at;
  while (end < line.text.size() && is_ascii_letter(line.text[end]))
    ++end;
  const std::string typed = line.text.substr(its + 8, end - its - 8);
  const std::string expected = std::to_string(number) + std::string{notation::ordinal_suffix(number)};
  if (number == 0 || typed == expected)
    return;
  const auto place = find_in(document, line, typed);
  if (place)
    reporter.report(*place, "The meeting is the " + expected)
        .fix("Write " + expected, FixKind::safe, {{*place, expected}});
}

void check_line(const workspace::Document& document, const Field& line, Reporter& reporter) {
  const model::Profile profile = document.model().profile;
  const std::string_view typed = document.slice(line.range);
  // An omnibus text says "Resolutions"; a blank to be filled in is bracketed or underscored. The
  // last line of the document is still being typed.
  if (line.text.starts_with("Resolutions ") || typed.find("__") != std::string_view::npos ||
      typed.find('[') != std::string_view::npos || typed.find("…") != std::string_view::npos ||
      line.block + 1 == document.model().blocks.size())
    return;
  const Form form = form_of(profile);
  if (!line.text.starts_with(form.start)) {
    reporter.report(line.range, "The adoption line reads “" + form.shown + "”");
    return;
  }
  const auto date = find_date(line.text);
  if (!date) {
    const auto loose = find_loose_date(typed);
    if (!loose) {
      reporter.report(line.range, "The adoption line ends with the date of adoption");
    } else {
      const text::Range place = loose->range.shifted(line.range.begin);
      const std::string expected = notation::written(loose->date);
      reporter.report(place, "The date reads " + expected)
          .fix("Write " + expected, FixKind::suggested, {{place, expected}});
    }
  }
  if (profile == model::Profile::sc)
    check_suffix(document, line, reporter);
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    if (const Field* line = unit.masthead.find(MastheadLine::adoption))
      check_line(document, *line, reporter);
  });
}

} // namespace

extern constinit const Rule structure_adoption_line{
    .id = "structure/adoption-line",
    .title = "The adoption line has its fixed form and a full date",
    .severity = Severity::warning,
    .why =
        "“Resolution adopted by the General Assembly on 9 December 2024”; the Security Council's "
        "resolutions are “Adopted by the Security Council at its 9912th meeting, on 9 June 2031”, "
        "without the meeting where the vote was taken in writing. The date has day, month and "
        "year, "
        "in that order.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Resolution adopted by the General Assembly on December 9th, 2024

**79/362. Lighthouses**
)",
    .source = sources::mastheads,
    .evidence = "Adopted texts of the General Assembly: 1,916 of 1,932.",
    .document = check};

} // namespace unres::rules
