#include "rules/inline_text.h"
#include "rules/language/quiet.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

/// "States parties to the Convention" where it stands.
struct Mention {
  std::string_view name; ///< "Convention", or "United Nations Convention against Corruption".
  bool capital = false;  ///< "Parties".
  Range place;           ///< The two words, in the text.
};

// "Conference of the States Parties" is a name of its own.
bool is_of_body(std::string_view text, std::size_t begin) {
  const std::string_view before = text.substr(0, before_space(text, begin));
  return before.ends_with(" of the") || before.ends_with(" of");
}

// The end of a name whose word ends at `end`: it goes on as long as words with capitals follow.
std::size_t end_of_name(std::string_view text, std::size_t end) {
  Scan scan{text, end};
  while (scan.take_space()) {
    const std::string_view word = scan.take_letters();
    if (word.empty() || (!is_ascii_upper(word.front()) && word.size() > 7))
      break;
    if (is_ascii_upper(word.front()))
      end = scan.at();
  }
  return end;
}

// The mention that ends in the name word at `at`; an empty name where there is none.
Mention mention_at(std::string_view text, Offset at) {
  static constexpr std::string_view link = "arties to the ";
  constexpr std::size_t longest = 60; // "United Nations Framework" and its like.
  const std::size_t from = at > longest ? at - longest : 0;
  const std::size_t found = text.substr(from, at - from).rfind(link);
  if (found == std::string_view::npos || from + found < 8)
    return {};
  const std::size_t parties = from + found - 1;
  const std::size_t begin = parties - 7;
  const std::size_t name = parties + 1 + link.size();
  const std::string_view between = text.substr(name, at - name);
  if (!has_at(text, begin, "States ") || between.find_first_of(",;(") != std::string_view::npos ||
      (!between.empty() && !is_ascii_upper(between.front())) || is_of_body(text, begin))
    return {};
  Scan scan{text, at};
  scan.take_letters();
  return {text.substr(name, end_of_name(text, scan.at()) - name), text[parties] == 'P',
          {static_cast<Offset>(begin), static_cast<Offset>(parties + 7)}};
}

void check(const workspace::Document& document, Reporter& reporter) {
  std::vector<Mention> first; // Of each instrument.
  for (const model::Block& block : document.model().blocks) {
    if (block.facts->name_words.empty() || block.is_note())
      continue;
    const std::string_view text = document.slice(block.range());
    for (const Offset at : block.facts->name_words) {
      Mention mention = mention_at(text, at);
      if (mention.name.empty() || is_set_apart(*block.facts, mention.place.begin))
        continue;
      mention.place = block.absolute(mention.place);
      const auto same = std::find_if(first.begin(), first.end(), [&](const Mention& each) { return each.name == mention.name; });
      if (same == first.end())
        first.push_back(mention);
      else if (same->capital != mention.capital)
        reporter
            .report(mention.place, std::string{"“"} + (mention.capital ? "States Parties" : "States parties") +
                                       "” here, with the other letter before: one instrument has one style")
            .related(same->place, "Here it is the other way");
    }
  }
}

} // namespace

extern constinit const Rule caps_state_party{
    .id = "caps/state-party",
    .title = "The States parties to one instrument are written in one way",
    .severity = Severity::hint,
    .why = "Texts write States parties as a rule, and States Parties where the instrument does, as the Chemical Weapons "
           "Convention and conferences of the States Parties do. The two are not mixed for one instrument.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Urges* the States parties to the Convention to pay their dues;

2. *Invites* the Conference of the States Parties to meet with the States parties to the Convention.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Urges* the States parties to the Convention to pay their dues;

2. *Invites* the States Parties to the Convention to meet.
)",
    .source = sources::capitalization,
    .evidence = "General Assembly texts: States parties 1,332 times, States Parties 948 times.",
    .document = check};

} // namespace unres::rules
