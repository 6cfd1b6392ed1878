#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace structure;

struct Abbreviation {
  std::string_view typed;
  std::string_view full;
};

constexpr std::array abbreviations{
#define X(typed, full) Abbreviation{typed, full},
#include "rules/structure/abbreviations.inc"
#undef X
};

const Abbreviation* find_abbreviation(std::string_view word) {
  const auto found = std::lower_bound(
      abbreviations.begin(), abbreviations.end(), word,
      [](const Abbreviation& entry, std::string_view wanted) { return entry.typed < wanted; });
  return found != abbreviations.end() && found->typed == word ? &*found : nullptr;
}

// The title: the numbered line, or in a draft the line under the sponsors.
const Field* title_of(const Masthead& masthead) {
  if (const Field* title = masthead.find(MastheadLine::title))
    return title;
  for (std::size_t i = 1; i < masthead.lines.size(); ++i)
    if (masthead.lines[i - 1].kind == MastheadLine::sponsors &&
        masthead.lines[i].kind == MastheadLine::other)
      return &masthead.lines[i].field;
  return nullptr;
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Field* title = title_of(unit.masthead);
    if (title == nullptr)
      return;
    const std::string_view text = document.text();
    for (text::Offset at = title->range.begin; at < title->range.end;) {
      const text::Offset begin = at;
      while (at < title->range.end && is_ascii_upper(text[at]))
        ++at;
      const char before = begin > 0 ? text[begin - 1] : ' ';
      const char after = at < text.size() ? text[at] : ' ';
      // "(UNODC)" behind the full name, and a part of a longer word or symbol, are something else.
      const bool alone = (is_ascii_space(before) || before == '*') && after != '-' &&
                         after != '/' && !is_ascii_letter(after) &&
                         !is_ascii_digit(after);
      const Abbreviation* found = alone ? find_abbreviation(document.slice({begin, at})) : nullptr;
      if (found != nullptr)
        reporter.report({begin, at}, "A title gives the full name: " + std::string{found->full})
            .fix("Write the full name", FixKind::suggested,
                 {{{begin, at}, std::string{found->full}}});
      at = std::max(at, begin + 1);
    }
  });
}

} // namespace

extern constinit const Rule structure_title_names_full{
    .id = "structure/title-names-full",
    .title = "A title gives the full names of organs, offices and instruments",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why =
        "A title is read on its own, in indexes and lists, so names in it are not abbreviated. An "
        "abbreviation in parentheses behind the full name, and HIV/AIDS or COVID-19, are spared.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Cooperation with the United Nations Office on Drugs and Crime**
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Cooperation with UNODC**
)",
    .source = sources::resolutions_drafting,
    .evidence = "No title of the test corpus's adopted texts abbreviates a name of the list.",
    .document = check};

} // namespace unres::rules
