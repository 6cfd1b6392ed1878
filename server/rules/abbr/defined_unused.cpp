#include "rules/abbr/abbreviation.h"
#include "rules/inline_text.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool is_used_in(std::string_view text, std::string_view letters, std::size_t from) {
  for (std::size_t at = text.find(letters, from); at != std::string_view::npos; at = text.find(letters, at + 1))
    if ((at == 0 || !is_word_byte(text[at - 1])) && ends_word(text, at + letters.size()))
      return true;
  return false;
}

void check_block(const workspace::Document& document, const model::Block& block, Reporter& reporter) {
  const std::string_view text = document.text();
  for (std::size_t at = text.find(" (", block.begin); at < block.range().end; at = text.find(" (", at + 1)) {
    const std::string_view letters = abbreviation_at(text, at + 1);
    const auto begin = static_cast<text::Offset>(at);
    const auto end = static_cast<text::Offset>(begin + letters.size() + 3);
    if (letters.empty() || is_set_apart(*block.facts, begin - block.begin) || is_used_in(text, letters, end))
      continue;
    reporter.report({begin + 1, end}, "“" + std::string{letters} + "” is introduced and not used again")
        .fix("Remove “(" + std::string{letters} + ")”", FixKind::suggested, {{{begin, end}, ""}});
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const Paragraph& paragraph : r.paragraphs)
    r.for_each_block(paragraph, [&](Index i) { check_block(document, r.blocks[i], reporter); });
}

} // namespace

extern constinit const Rule abbr_defined_unused{
    .id = "abbr/defined-unused",
    .title = "An abbreviation that is introduced is used",
    .severity = Severity::off, // Adopted texts introduce letters by which a body is better known.
    .profiles = all_but_sc,
    .why = "An abbreviation in parentheses is there to be used later; one that is not is in the way. Letters by which a "
           "body or a disease is better known (COVID-19, INTERPOL, UN-Women) are often introduced all the same, so the "
           "rule is off unless it is turned on.",
    .good = R"(*The General Assembly*,

*Recalling* the Association of Southeast Asian Nations (ASEAN) and the declaration of ASEAN,
)",
    .bad = R"(*The General Assembly*,

*Recalling* the Association of Southeast Asian Nations (ASEAN) and its declaration,
)",
    .source = sources::abbreviations,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: 47 abbreviations in 40 of 209 texts are "
                "introduced and not used again, COVID-19 in 25 of them.",
    .document = check};

} // namespace unres::rules
