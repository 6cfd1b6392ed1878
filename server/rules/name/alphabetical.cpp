#include "rules/name/states_in_text.h"
#include "rules/inline_text.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using name::Named;
using List = std::vector<Named>;

constexpr std::size_t shortest = 4;

// True where nothing but a comma, an "and" and an article stand between two names.
bool goes_on(std::string_view between) {
  constexpr std::array<std::string_view, 6> links{", ", " and ", ", and ", ", the ", " and the ", ", and the "};
  return std::find(links.begin(), links.end(), between) != links.end();
}

std::string key_of(std::string_view text, const Named& named) {
  return notation::state_key(text::slice(text, named.range));
}

// Two lists one after the other, each in order: taking one name out makes no list of them.
bool is_two_lists(const std::vector<std::string>& keys) {
  std::size_t descents = 0;
  for (std::size_t i = 1; i < keys.size(); ++i)
    descents += keys[i] < keys[i - 1];
  if (descents != 1)
    return false;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    std::vector<std::string> others = keys;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    if (std::is_sorted(others.begin(), others.end()))
      return false;
  }
  return true;
}

// A name with its article, which moves with it.
text::Range with_article(std::string_view text, text::Range name) {
  if (name.begin >= 4 && has_at(text, name.begin - 4, "the "))
    name.begin -= 4;
  return name;
}

void check_list(const BlockView& block, const List& list, Reporter& reporter) {
  std::vector<std::string> keys;
  for (const Named& named : list)
    keys.push_back(key_of(block.text, named));
  const auto wrong = std::is_sorted_until(keys.begin(), keys.end());
  if (list.size() < shortest || wrong == keys.end() || is_two_lists(keys))
    return;
  List sorted = list;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Named& a, const Named& b) { return key_of(block.text, a) < key_of(block.text, b); });
  std::vector<text::Edit> edits;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string_view name = text::slice(block.text, with_article(block.text, sorted[i].range));
    const text::Range place = with_article(block.text, list[i].range);
    if (text::slice(block.text, place) != name)
      edits.push_back({place, std::string{name}});
  }
  const auto at = static_cast<std::size_t>(wrong - keys.begin());
  reporter
      .report(list[at].range, "States stand in alphabetical order: " +
                                  std::string{text::slice(block.text, list[at].range)} + " before " +
                                  std::string{text::slice(block.text, list[at - 1].range)})
      .fix("Put the States in alphabetical order", FixKind::safe, std::move(edits));
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  List list;
  for (const Named& named : name::states_in(block.text, block.facts.content)) {
    const bool linked = !list.empty() && goes_on(block.text.substr(list.back().range.end,
                                                                   named.range.begin - list.back().range.end));
    if (!linked) {
      check_list(block, list, reporter);
      list.clear();
    }
    if (is_set_apart(block.facts, named.range.begin))
      list.clear();
    else
      list.push_back(named);
  }
  check_list(block, list, reporter);
}

} // namespace

extern constinit const Rule name_alphabetical{
    .id = "name/alphabetical",
    .title = "States are listed in English alphabetical order",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "A list of four States or more has them in the alphabetical order of their short names, as on the "
           "seats of the hall. Shorter lists, in which the order may say who is meant first, and two lists one after "
           "the other are left alone. The sponsors of a draft and the votes of the Human Rights Council have "
           "rules of their own.",
    .good = R"(*The General Assembly*,

*Noting* the lighthouses of Algeria, Brazil, Côte d’Ivoire, the Islamic Republic of Iran and Iraq,
)",
    .bad = R"(*The General Assembly*,

*Noting* the lighthouses of Brazil, Algeria, Côte d’Ivoire, Iraq and the Islamic Republic of Iran,
)",
    .source = sources::country_names,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: 35 of 36 lists of four States "
                "or more; the other one is two lists, of States that have graduated and of States that will.",
    .block = check};

} // namespace unres::rules
