#include "model/word_count.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// The first paragraph of the body, to underline.
const Paragraph* first_paragraph(const Resolution& r) {
  for (const Paragraph& p : r.paragraphs)
    if (p.role != Role::annex)
      return &p;
  return nullptr;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const std::size_t budget = reporter.options().house.length_budget;
  const Paragraph* first = first_paragraph(document.model());
  if (budget == 0 || first == nullptr)
    return;
  const std::size_t words = model::words_of_paragraphs(document.model(), document.text());
  if (words > budget)
    reporter.report(head_of(document, *first), "The paragraphs have " + std::to_string(words) + " words, " +
                                                   std::to_string(words - budget) + " more than the budget of " +
                                                   std::to_string(budget));
}

} // namespace

extern constinit const Rule structure_length_budget{
    .id = "structure/length-budget",
    .title = "The paragraphs keep within the words that the house allows",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .why = "A house that wants short resolutions sets how many words the paragraphs may have "
           "(house.lengthBudget); without that nothing is reported. Annexes, headings, notes, comments and "
           "what is marked as deleted are not counted.",
    .good = R"(*The General Assembly*

1. *Requests* the keepers to be brief;

2. *Decides* to remain seized of the matter.
)",
    .bad = "",
    .source = sources::proposals,
    .evidence = "Set by a house alone: adopted texts have as many words as their subject takes.",
    .document = check};

} // namespace unres::rules
