#include "rules/inline_text.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// The first "COVID-19" in a block, without what is quoted and "COVID-19-related", which is of names; the end of the
// block where there is none.
std::size_t mention_in(std::string_view text, const model::Facts& facts) {
  // The O is rarer than the C before it.
  for (std::size_t at = text.find("OVID-19"); at != std::string_view::npos; at = text.find("OVID-19", at + 1))
    if (at > 0 && text[at - 1] == 'C' && !has_at(text, at + 7, "-") && !is_set_apart(facts, static_cast<text::Offset>(at)))
      return at - 1;
  return text.size();
}

// "coronavirus disease 2019 (COVID-19)": mostly a few words before, and sometimes in another form before that.
bool is_named_before(std::string_view text, std::size_t at) {
  constexpr std::string_view name = "coronavirus";
  const std::size_t from = at > 60 ? at - 60 : 0;
  return text.substr(from, at - from).find(name) != std::string_view::npos || text.substr(0, at).find(name) != std::string_view::npos;
}

void check_mention(const workspace::Document& document, const model::Block& block, text::Offset at, Reporter& reporter) {
  // What ends the block is still being typed.
  if (at + 8 >= block.begin + block.facts->content.end || is_named_before(document.text(), at))
    return;
  reporter.report({at, at + 8}, "At its first mention the disease has its name: “coronavirus disease (COVID-19)”")
      .fix("Write “coronavirus disease (COVID-19)”", FixKind::suggested, {{{at, at + 8}, "coronavirus disease (COVID-19)"}});
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
      if (at < text.size())
        return check_mention(document, block, block.begin + static_cast<text::Offset>(at), reporter);
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
