#include "rules/language/quiet.h"
#include "rules/name/states_in_text.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using name::Named;

// A word with a capital of its own, not from beginning the paragraph.
bool is_capitalized(const BlockView& block, std::string_view word) {
  const bool opens = word.data() == block.text.data() + block.facts.content.begin;
  return !word.empty() && is_ascii_upper(word.front()) && !opens;
}

// "Government of": what stands before a State's own name, and makes no other name of it.
bool governs(std::string_view word) {
  constexpr std::array<std::string_view, 8> words{"Delegation", "Government", "Governments", "Minister",
                                                  "Parliament", "People",     "President",   "Republic"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

// A part of another name: "Micronesia Challenge", "New Britain", "Special Envoy of the Secretary-General for Syria",
// "talks on Syria", "anti-Iran".
bool is_part_of_name(const BlockView& block, text::Range range) {
  const std::string_view text = block.text;
  const std::size_t space = space_at(text, range.end);
  if (space > 0 && range.end + space < text.size() && is_ascii_upper(text[range.end + space]))
    return true;
  // "US dollars" is of the rule for money.
  if (has_at(text, range.end + space, "dollar") || has_at(text, range.end, "$") || has_at(text, range.end, "-") || (range.begin > 0 && (text[range.begin - 1] == '-' || text[range.begin - 1] == '/')))
    return true;
  const std::string_view before = word_before(text, range.begin);
  if (is_capitalized(block, before))
    return true;
  constexpr std::array<std::string_view, 5> prepositions{"of", "for", "on", "in", "to"};
  if (std::find(prepositions.begin(), prepositions.end(), before) == prepositions.end())
    return false;
  const std::size_t preposition = before_space(text, range.begin) - before.size();
  const std::string_view head = word_before(text, preposition);
  return (is_capitalized(block, head) && !governs(head)) || (head.empty() && has_at(text, preposition - 1, " ")) ||
         head == "talks";
}

// A name of former days is right where the paragraph tells of them.
bool is_of_its_time(std::string_view text, int until) {
  bool found = false;
  for_each_number(text, {0, static_cast<text::Offset>(text.size())}, [&](Scan scan) {
    const std::string_view digits = scan.take_digits();
    found |= digits.size() == 4 && value_of(digits) > 1900 && value_of(digits) <= until;
  });
  return found;
}

// Its end may be still to come: "Timor Leste", "Brunei Darussalam", "Iran (Islamic Republic of)".
bool is_half_typed(const BlockView& block, text::Range range) {
  if (range.end == block.facts.content.end)
    return true;
  const std::string_view rest = block.text.substr(range.end);
  return rest.starts_with(" (") && rest.find(')') == std::string_view::npos;
}

struct Wanted {
  text::Range place; ///< With an article before the name, which may change.
  std::string words;
};

Wanted wanted_for(std::string_view text, const Named& named, bool in_list) {
  if (in_list)
    return {named.range, std::string{named.state->name}};
  std::string_view words = named.state->in_running;
  text::Range place = named.range;
  const bool article = word_before(text, place.begin) == "the";
  if (words.starts_with("the ") && article)
    words.remove_prefix(4);
  else if (article)
    place.begin = static_cast<text::Offset>(before_space(text, place.begin)) - 3;
  return {place, std::string{words}};
}

bool is_right(const BlockView& block, const Named& named, bool in_list) {
  if (named.other == nullptr || named.other->out_of_place == notation::OtherName::Place::in_lists)
    return true;
  // A vote is of its meeting, whose year stands elsewhere; most were after 2010.
  if (in_list)
    return named.other->until > 2010;
  return is_half_typed(block, named.range) || is_part_of_name(block, named.range) ||
         is_of_its_time(block.text, named.other->until);
}

void check(const BlockView& block, Reporter& reporter) {
  const bool in_list = block.kind == syntax::Kind::vote_line;
  if (!is_body(block) && !in_list)
    return;
  const language::Quiet quiet{block, reporter.options()};
  for (const Named& named : name::states_in(block.text, block.facts.content)) {
    if (is_right(block, named, in_list) || quiet.is_left_alone(named.range))
      continue;
    const Wanted wanted = wanted_for(block.text, named, in_list);
    reporter.report(named.range, "The United Nations writes “" + wanted.words + "”")
        .fix("Write “" + wanted.words + "”", FixKind::suggested, {{wanted.place, wanted.words}});
  }
}

} // namespace

extern constinit const Rule name_country_short{
    .id = "name/country-short",
    .title = "States have the short names that the United Nations uses",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Viet Nam, Türkiye, Côte d’Ivoire, the Islamic Republic of Iran: a State has the name that it has chosen "
           "and the United Nations has taken over. A name of former days is spared where the paragraph tells of "
           "them by a year, and in votes; quotations, titles and names of which the word is a part (the Micronesia Challenge) are "
           "spared too. What a State is called in a sentence, “the United States” or “the Kyrgyz Republic”, is "
           "left alone.",
    .good = R"(*The General Assembly*,

*Noting* that Viet Nam and the Islamic Republic of Iran have lighthouses,

*Recalling* the conference held in Istanbul, Turkey, in 2011,
)",
    .bad = R"(*The General Assembly*,

*Noting* that Vietnam and Iran have lighthouses,

*Recalling* the conference to be held in Istanbul, Turkey, in 2026,
)",
    .source = sources::country_names,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: no other name but Turkey before 2022, and "
                "Syria within names of talks and posts.",
    .block = check};

} // namespace unres::rules
