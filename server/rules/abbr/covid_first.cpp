#include "rules/inline_text.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// The first "COVID-19" in a paragraph, without what is quoted; the end of the block where there is none.
std::size_t mention_in(std::string_view text, const model::Facts& facts) {
  // The O is rarer than the C before it.
  for (std::size_t at = text.find("OVID-19"); at != std::string_view::npos; at = text.find("OVID-19", at + 1))
    if (at > 0 && text[at - 1] == 'C' && !is_set_apart(facts, static_cast<text::Offset>(at)))
      return at - 1;
  return text.size();
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  if (document.text().find("OVID-19") == std::string_view::npos)
    return;
  for (const Paragraph& paragraph : r.paragraphs) {
    if (paragraph.role == Role::annex)
      continue;
    for (Index i = paragraph.first; i <= paragraph.last; ++i) {
      const model::Block& block = r.blocks[i];
      const std::string_view text = document.slice(block.range());
      const std::size_t at = block.is_note() ? text.size() : mention_in(text, *block.facts);
      if (at == text.size())
        continue;
      // "the disease" may be said a few words before: "coronavirus disease 2019 (COVID-19)".
      const std::size_t from = at > 60 ? at - 60 : 0;
      const auto begin = static_cast<text::Offset>(block.begin + at);
      if (text.substr(from, at - from).find("coronavirus") == std::string_view::npos && at + 8 < block.facts->content.end)
        reporter.report({begin, begin + 8}, "At its first mention the disease has its name: “coronavirus disease (COVID-19)”")
            .fix("Write “coronavirus disease (COVID-19)”", FixKind::suggested,
                 {{{begin, begin + 8}, "coronavirus disease (COVID-19)"}});
      return;
    }
  }
}

} // namespace

extern constinit const Rule abbr_covid_first{
    .id = "abbr/covid-first",
    .title = "At its first mention COVID-19 is the coronavirus disease (COVID-19)",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .in_mun = false,
    .why = "The name of the disease stands once, with the short form in parentheses; from then on it is COVID-19. "
           "Titles, quotations, notes and annexes do not count.",
    .good = R"(*The General Assembly*,

*Recalling* the coronavirus disease (COVID-19) pandemic, and how COVID-19 spread,
)",
    .bad = R"(*The General Assembly*,

*Recalling* the COVID-19 pandemic, and how COVID-19 spread,
)",
    .source = sources::abbreviations,
    .evidence = "Adopted texts of the test corpus that mention it: 74 of 77.",
    .document = check};

} // namespace unres::rules
