#include "rules/language/quiet.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <algorithm>
#include <string>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

struct Forms {
  std::string_view usual;
  std::string_view other;
};
constexpr Forms forms[]{
#define UNRES_FORMS(usual, other) {usual, other},
#include "rules/wording/consistency.inc"
#undef UNRES_FORMS
};

// The whole word at or behind `from`, where prose has it; `npos` for none.
std::size_t find_word(const BlockView& block, std::string_view word, std::size_t from, const language::Quiet& quiet) {
  const std::string_view text = block.text;
  for (std::size_t at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool whole = (at == 0 || (!is_word_byte(text[at - 1]) && text[at - 1] != '-')) && ends_word(text, end) &&
                       (end >= text.size() || text[end] != '-');
    // The word with which the block ends for now may go on.
    if (whole && end < block.facts.content.end && !quiet.is_left_alone({static_cast<Offset>(at), static_cast<Offset>(end)}))
      return at;
  }
  return std::string_view::npos;
}

void check_forms(const BlockView& block, const Forms& pair, Reporter& reporter) {
  if (block.text.find(pair.other) == std::string_view::npos)
    return;
  const language::Quiet quiet{block, reporter.options()};
  const std::size_t usual = find_word(block, pair.usual, 0, quiet);
  if (usual == std::string_view::npos)
    return;
  for (std::size_t at = find_word(block, pair.other, 0, quiet); at != std::string_view::npos;
       at = find_word(block, pair.other, at + 1, quiet)) {
    const auto begin = static_cast<Offset>(at);
    const Range place{begin, begin + static_cast<Offset>(pair.other.size())};
    std::string expected = "“";
    expected.append(pair.usual).append("”");
    reporter.report(place, "The paragraph has " + expected + " too: write one form")
        .fix("Write " + expected, FixKind::suggested, {{place, std::string{pair.usual}}})
        .related({static_cast<Offset>(usual), static_cast<Offset>(usual + pair.usual.size())}, "The other form");
  }
}

// The conference or meeting of an instrument has capitals of its own.
bool is_of_body(std::string_view before) {
  for (const std::string_view body : {"Conference of the ", "Conference of ", "Meeting of the ", "Meeting of "})
    if (before.ends_with(body))
      return true;
  return false;
}

// "States Parties to the Convention against Torture" where "States parties to the Convention against Torture" stands too.
void check_parties(const BlockView& block, Reporter& reporter) {
  constexpr std::string_view capital = "States Parties to the ";
  constexpr std::string_view small = "States parties to the ";
  constexpr std::size_t shortest = 10;
  const std::string_view text = block.text;
  const language::Quiet quiet{block, reporter.options()};
  for (std::size_t at = text.find(capital); at != std::string_view::npos; at = text.find(capital, at + 1)) {
    const std::size_t end = std::min({text.find_first_of(",;.(*\xE2\xC2", at), text.find(" and ", at), text.size()});
    const std::string instrument{text.substr(at + capital.size(), end - std::min(end, at + capital.size()))};
    const auto begin = static_cast<Offset>(at + std::string_view{"States "}.size());
    const Range place{begin, begin + 7};
    const std::size_t other = text.find(std::string{small} + instrument);
    if (instrument.size() < shortest || other == std::string_view::npos || is_of_body(text.substr(0, at)) || quiet.is_left_alone(place))
      continue;
    reporter.report(place, "The paragraph has “States parties” of the same instrument too: write one form")
        .fix("Write “parties”", FixKind::suggested, {{place, "parties"}})
        .related({static_cast<Offset>(other), static_cast<Offset>(other + small.size() - 8)}, "The other form");
  }
}

void check(const BlockView& block, Reporter& reporter) {
  if (!language::is_running_text(block))
    return;
  for (const Forms& pair : forms)
    check_forms(block, pair, reporter);
  check_parties(block, reporter);
}

} // namespace

extern constinit const Rule wording_consistency{
    .id = "wording/consistency",
    .title = "A paragraph has one form of a word",
    .severity = Severity::hint,
    .why = "“Ammunition” and “ammunitions”, “policymakers” and “policy-makers”, “States parties” and “States Parties” to one "
           "instrument: where both stand in one paragraph, one of them is a slip. Which form is right on its own is of the "
           "rules of spelling and capitals; quotations, titles and the names of conferences are left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the trade in arms and ammunition, and the links between ammunition and crime,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the trade in arms and ammunition, and the links between ammunitions and crime,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: 1 paragraph, of Security Council resolution 2648 (2022), has “ammunition” and "
                "“ammunitions”; so has one of General Assembly resolution 77/237.",
    .block = check};

} // namespace unres::rules
