#include "features/negotiation/delegations.h"

#include "notation/states.h"
#include "rules/structure/names.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

// Words that tell a group or an office from what a proposal may begin with.
constexpr std::array<std::string_view, 21> words{
    "Group",   "Union",    "States",      "Movement",  "Community", "League",       "Chair",
    "Council", "Alliance", "Facilitator", "President", "Secretariat", "Countries", "Forum",
    "See",     "Caucus",   "Coalition",   "Sponsors",  "Delegation", "Coordinator", "Bureau"};

// Abbreviations of what has an article in a sentence.
constexpr std::array<std::string_view, 12> with_the{"EU", "US", "USA", "UK", "UAE", "DRC", "DPRK", "AU", "OIC", "NAM", "LAS", "G77"};

template <std::size_t size> bool has(const std::array<std::string_view, size>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

const notation::State* state_of(std::string_view name) {
  if (const notation::State* state = notation::find_state(name))
    return state;
  const notation::OtherName* other = notation::find_other_name(name);
  return other == nullptr ? nullptr : notation::find_state(other->name);
}

bool is_abbreviation(std::string_view name) {
  const auto is_capital = [](char c) { return is_ascii_upper(c) || is_ascii_digit(c); };
  return name.size() > 1 && is_ascii_upper(name.front()) && std::all_of(name.begin(), name.end(), is_capital);
}

bool has_word_of_groups(std::string_view name) {
  bool found = false;
  for_each_word(name, [&](std::string_view word) { found = found || has(words, word) || is_abbreviation(word); });
  return found;
}

bool is_delegation(std::string_view name) {
  const auto states = notation::states();
  return is_abbreviation(name) || state_of(name) != nullptr || has_word_of_groups(name) ||
         std::any_of(states.begin(), states.end(), [&](const notation::State& state) {
           return state.in_running == name || state.in_running == std::string{"the "}.append(name);
         });
}

} // namespace

std::vector<std::string> delegations_in(std::string_view attribution) {
  std::vector<std::string> out;
  for (const text::Range name : rules::structure::read_names(attribution).names) {
    std::string one{text::slice(attribution, name)};
    if (std::find(out.begin(), out.end(), one) == out.end())
      out.push_back(std::move(one));
  }
  return out;
}

bool are_delegations(std::string_view attribution) {
  const std::vector<std::string> all = delegations_in(attribution);
  return !all.empty() && std::all_of(all.begin(), all.end(), is_delegation);
}

std::string with_article(std::string_view delegation) {
  const notation::State* state = state_of(delegation);
  const bool article = state != nullptr && state->name == delegation
                           ? state->in_running == std::string{"the "}.append(delegation)
                           : has(with_the, delegation) || (!is_abbreviation(delegation) && has_word_of_groups(delegation));
  if (delegation.starts_with("the ") || !article)
    return std::string{delegation};
  return std::string{"the "}.append(delegation);
}

} // namespace unres::features
