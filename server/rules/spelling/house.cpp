#include "rules/language/lookup.h"
#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using language::Hit;
using language::Term;
using language::Use;

// A house that gives capitals means them: "Ivory Coast", or "Internet" where it wants "internet".
Use use_of(const std::string& avoid, const std::string& use) {
  return lower(avoid) != avoid || lower(avoid) == lower(use) ? Use::cased : Use::plain;
}

bool is_unwanted(const BlockView& block, const Hit& hit, Reporter& reporter) {
  const language::Quiet quiet{block, reporter.options()};
  const std::string_view typed = text::slice(block.text, hit.range);
  const bool name = !hit.term->cased() && is_ascii_upper(typed.front()) && !quiet.begins_sentence(hit.range);
  return !name && hit.range.end < block.facts.content.end && typed != language::right_form(block.text, hit) &&
         !quiet.is_left_alone(hit.range);
}

void check(const BlockView& block, Reporter& reporter) {
  const auto& spellings = reporter.options().house.spellings;
  if (spellings.empty() || !language::is_running_text(block))
    return;
  for (const auto& [avoid, use] : spellings) {
    if (avoid.empty() || use.empty())
      continue;
    const Term term{&reporter.rule(), avoid, use, use_of(avoid, use)};
    for (std::size_t at = block.facts.content.begin; at < block.facts.content.end; ++at) {
      if (!language::begins_word(block.text, at))
        continue;
      const Hit hit = language::match_at(block.text, at, term);
      if (hit.term != nullptr && is_unwanted(block, hit, reporter))
        language::report_term(block, hit, reporter);
    }
  }
}

} // namespace

extern constinit const Rule spelling_house{
    .id = "spelling/house",
    .title = "Words are spelt as the house has agreed",
    .severity = Severity::warning,
    .why = "A house may list words that it does not write, each with what it writes instead. Without such a list the "
           "rule says nothing. The list goes before the spelling rules of the United Nations where the two differ. "
           "Quotations, titles and names are let be.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .bad = "",
    .source = sources::unres,
    .evidence = "",
    .block = check};

} // namespace unres::rules
