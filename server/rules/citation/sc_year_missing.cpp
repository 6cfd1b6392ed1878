#include "rules/citation/evidence.h"
#include "rules/sources.h"

#include "index/sessions.h"

#include <set>

namespace unres::rules {
namespace {

using namespace citation;
using model::Owner;
using notation::Body;
using notation::NumberForm;

// Conferences number their resolutions from 1 too.
constexpr int clearly_the_councils = 100;

// True where the words, the text’s own body or another mention say that the number is the Council’s.
bool is_councils(const CitingView& view, const Cited& cited, const std::set<int>& with_year) {
  const model::Naming& owner = cited.list->owner;
  if (owner.owner == Owner::named)
    return owner.body == Body::sc;
  if (owner.owner != Owner::none && owner.owner != Owner::its && owner.owner != Owner::council)
    return false;
  const bool own = view.profile == model::Profile::sc && cited.number().number >= clearly_the_councils;
  return own || with_year.contains(cited.number().number);
}

void check(const CitingView& view, Reporter& reporter) {
  std::set<int> with_year;
  for (const Cited& cited : view.cited.all)
    if (cited.number().form == NumberForm::year_in_parentheses)
      with_year.insert(cited.number().number);
  for (const Cited& cited : view.cited.all) {
    const notation::Number& number = cited.number();
    if (number.form != NumberForm::bare || !number.tail.empty() || cited.item->quoted || cited.item->tail.empty() ||
        cited.list->no_word)
      continue;
    const auto year = index::council_year(number.number);
    if (!year || !is_councils(view, cited, with_year))
      continue;
    const std::string_view rest = std::string_view{view.document.text()}.substr(cited.range.end);
    if (rest.starts_with(" (") || rest.starts_with("(") || (rest.starts_with(" of ") && !cited.item->date))
      continue; // citation/sc-form, or a year that is being typed.
    const std::string wanted = std::to_string(number.number) + " (" + std::to_string(*year) + ")";
    const text::Offset end = cited.range.end;
    auto finding = reporter.report(cited.range, "Security Council resolution " + std::to_string(number.number) + " carries its year: " + wanted);
    finding.fix("Write “" + wanted + "”", FixKind::suggested, {{{end, end}, " (" + std::to_string(*year) + ")"}});
    if (view.profile == model::Profile::sc) // Whose texts leave it out often enough.
      finding.at_most(Severity::hint);
  }
}

} // namespace

extern constinit const Rule citation_sc_year_missing{
    .id = "citation/sc-year-missing",
    .title = "A Security Council number carries its year at every mention",
    .severity = Severity::warning,
    .why = "The year in parentheses is part of the number: resolution 1701 (2006), also at later mentions. A bare "
           "number is judged where the words name the Council, where the text is the Council’s own, or where "
           "the text has the same number with its year. In Council texts it is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* Security Council resolution 1701 (2006),

*Decides* to act on resolution 1701 (2006).
)",
    .bad = R"(*The General Assembly*,

*Recalling* Security Council resolution 1701 (2006),

*Decides* to act on resolution 1701.
)",
    .source = sources::resolutions_identification,
    .evidence = "Adopted texts of the Security Council itself leave the year out at times.",
    .citing = check};

} // namespace unres::rules
