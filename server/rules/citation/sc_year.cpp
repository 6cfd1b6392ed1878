#include "rules/citation/evidence.h"
#include "rules/sources.h"

#include "index/sessions.h"

namespace unres::rules {
namespace {

using namespace citation;

// The year within the parentheses, in the text; nothing where marks stand between its digits.
std::optional<text::Range> year_place(const CitingView& view, const Cited& cited) {
  const std::string year = std::to_string(cited.number().session);
  const std::size_t at = view.document.slice(cited.range).rfind(year);
  if (at == std::string_view::npos)
    return std::nullopt;
  const auto begin = static_cast<text::Offset>(cited.range.begin + at);
  return text::Range{begin, static_cast<text::Offset>(begin + year.size())};
}

void report_year(const CitingView& view, const Cited& cited, Reporter& reporter) {
  const auto place = year_place(view, cited);
  if (!place)
    return;
  const std::string number = std::to_string(cited.number().number);
  const std::string right = std::to_string(*index::council_year(cited.number().number));
  reporter
      .report(*place, "Security Council resolution " + number + " is of " + right + ": " + number + " (" +
                          right + ")")
      .fix("Write (" + right + ")", FixKind::suggested, {{*place, right}});
}

// A number above those of a year that is over.
void check_range(const Cited& cited, Reporter& reporter) {
  const int year = cited.number().session;
  const auto range = index::council_numbers(year);
  if (range && cited.number().number > range->last && index::council_numbers(year + 1))
    reporter.report(cited.range, "Security Council resolutions of " + std::to_string(year) +
                                     " are numbered " + std::to_string(range->first) + " to " +
                                     std::to_string(range->last));
}

void check(const CitingView& view, Reporter& reporter) {
  for (const Cited& cited : view.cited.all) {
    if (cited.body != notation::Body::sc || cited.number().form != notation::NumberForm::year_in_parentheses)
      continue;
    const int year = cited.number().session;
    if (index::council_year(cited.number().number).value_or(year) != year) {
      report_year(view, cited, reporter);
      continue;
    }
    check_range(cited, reporter);
    const bool dated = has_usable_date(cited) && !cited.shared_date;
    if (dated && cited.date->year != year && contradiction(cited) == nullptr)
      reporter.report(date_place(view, cited), "Security Council resolution " + notation::written(cited.number()) +
                                                   " was adopted in " + std::to_string(year));
  }
}

} // namespace

extern constinit const Rule citation_sc_year{
    .id = "citation/sc-year",
    .title = "The year of a Security Council resolution fits its number",
    .severity = Severity::error,
    .why = "The Council numbers its resolutions without a break since 1946, and the year stands in "
           "parentheses: the number alone tells it, and the date, where one follows, is of that year. "
           "Numbers beyond those known are not judged.",
    .good = R"(*The General Assembly*,

*Recalling* Security Council resolution 1556 (2004),

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Security Council resolution 1556 (2005),

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "25,824 of 25,880 citations; the other 56 are errors that were printed.",
    .citing = check};

} // namespace unres::rules
