#include "rules/inline_text.h"
#include "rules/para/references.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

struct Noun {
  std::string_view word;
  bool always_small; // Whatever it is a part of.
};

constexpr std::array nouns{Noun{"paragraph", true}, Noun{"subparagraph", true},
                           Noun{"section", false},  Noun{"annex", false},
                           Noun{"chapter", false},  Noun{"article", false}};

bool follows_words(std::string_view text, Offset at, Offset begin) {
  std::size_t before = at;
  while (before > begin &&
         std::string_view{" \n*_"}.find(text[before - 1]) != std::string_view::npos)
    --before;
  if (before == at || before <= begin)
    return false;
  const char c = text[before - 1];
  return c == ',' || (c >= 'a' && c <= 'z');
}

// After the numbers: "and II", ", paragraph 3,", "(b)".
Offset skip_pinpoint(std::string_view text, Offset at) {
  for (;;) {
    Offset next = at;
    for (const std::string_view joint :
         {" and ", " or ", " to ", ", and ", ", paragraph ", ", paragraphs ", ", "})
      if (has_at(text, at, joint)) {
        const auto begin = static_cast<Offset>(at + joint.size());
        const Offset end = end_of_numeral(text, begin);
        if (end > begin)
          next = end;
      }
    if (has_at(text, at, " (")) {
      const std::size_t close = text.find(')', at);
      if (close != std::string_view::npos && close - at <= 6)
        next = static_cast<Offset>(close + 1);
    }
    if (next == at)
      return has_at(text, at, ",") ? at + 1 : at;
    at = next;
  }
}

// "of the Charter of the United Nations" or "of the Charter" by itself: no other charter.
bool is_of_the_charter(std::string_view text, Offset at) {
  static constexpr std::string_view of = " of the Charter";
  if (!has_at(text, at, of))
    return false;
  const std::size_t after = at + of.size();
  if (has_at(text, after, " of the United Nations"))
    return true;
  for (const std::string_view another : {" of", " for", " on", "’", "'"})
    if (has_at(text, after, another))
      return false;
  return after >= text.size() || !is_word_byte(text[after]);
}

// What a section, annex or article is part of, where adopted texts write the noun small.
bool is_of_small(std::string_view text, std::string_view noun, Offset at) {
  const std::string_view rest = text.substr(std::min<std::size_t>(at, text.size()));
  if (noun == "section" || noun == "annex") {
    for (const std::string_view whole :
         {" to the present resolution", " of the present resolution", " to its resolution",
          " of its resolution", " of resolution", " to resolution"})
      if (rest.starts_with(whole))
        return true;
    return false;
  }
  for (const std::string_view whole :
       {" of the Convention", " of the Covenant", " of the International Covenant",
        " of the Optional Protocol", " of the Protocol"})
    if (rest.starts_with(whole))
      return true;
  return false;
}

void check_noun(const BlockView& block, const Noun& noun, Reporter& reporter) {
  const std::string_view text = block.text;
  const model::Facts& facts = block.facts;
  for_each_word_beginning(text, facts.content, noun.word, [&](Offset at) {
    auto end = static_cast<Offset>(at + noun.word.size());
    if (has_at(text, end, "s") || has_at(text, end, "es"))
      end += has_at(text, end, "s") ? 1 : 2;
    const std::size_t space = space_at(text, end);
    const auto number = static_cast<Offset>(end + space);
    const Offset after = end_of_numeral(text, number);
    if (space == 0 || after == number || is_set_apart(facts, at))
      return;
    const Range initial{at, at + 1};
    const Range word{at, end};
    if (!is_ascii_upper(text[at])) {
      const bool of_charter = (noun.word == "article" || noun.word == "chapter") &&
                              is_of_the_charter(text, skip_pinpoint(text, after));
      if (!of_charter)
        return;
      const std::string capital(1, static_cast<char>(text[at] - 'a' + 'A'));
      const std::string name = capital + std::string{text.substr(at + 1, end - at - 1)};
      reporter
          .report(word, "“" + name + "” of the Charter of the United Nations has a capital letter")
          .fix("Write “" + name + "”", FixKind::suggested, {{initial, capital}});
      return;
    }
    if (block.profile == model::Profile::sc || !follows_words(text, at, facts.content.begin))
      return;
    if (!noun.always_small && !is_of_small(text, noun.word, skip_pinpoint(text, after)))
      return;
    const std::string small(1, static_cast<char>(text[at] - 'A' + 'a'));
    const std::string name = small + std::string{text.substr(at + 1, end - at - 1)};
    reporter.report(word, "“" + name + "” before a number has a small letter")
        .fix("Write “" + name + "”", FixKind::suggested, {{initial, small}});
  });
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (const Noun& noun : nouns)
    check_noun(block, noun, reporter);
}

} // namespace

extern constinit const Rule para_ref_lower_case{
    .id = "para/ref-lower-case",
    .title = "paragraph 3 and article 6 are small; Article 51 of the Charter is capital",
    .severity = Severity::warning,
    .why =
        "Parts of a text are named in small letters: paragraph 3, section II, annex I, article 6 "
        "of "
        "the Convention. The Charter of the United Nations alone has Article and Chapter. Statutes "
        "and agreements that have a style of their own, titles and quotations are let be.",
    .good = R"(*The General Assembly*

1. *Recalls* Article 51 of the Charter of the United Nations and article 30 of the Convention;

2. *Decides* to act upon paragraph 1 above.
)",
    .bad = R"(*The General Assembly*

1. *Recalls* article 51 of the Charter of the United Nations and Article 30 of the Convention;

2. *Decides* to act upon Paragraph 1 above.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts: “paragraph” before a number 2,142 times in General Assembly texts, "
                "“Paragraph” never.",
    .block = check};

} // namespace unres::rules
