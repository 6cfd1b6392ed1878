#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/closing.h"
#include "rules/structure/masthead.h"
#include "rules/structure/names.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace structure;
using model::Index;

constexpr std::string_view without_vote = "[Adopted without a vote.]";

struct List {
  std::string_view label;
  int total = -1; ///< What the sentence says; -1 for nothing.
};

int number_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("no "))
    return 0;
  int number = -1;
  for (; at < text.size() && is_ascii_digit(text[at]) && number < 1000; ++at)
    number = (number < 0 ? 0 : number) * 10 + (text[at] - '0');
  return number;
}

int number_after(std::string_view text, std::string_view words) {
  const std::size_t at = text.find(words);
  return at == std::string_view::npos ? -1 : number_at(text, at + words.size());
}

// The names behind a label, up to the next label.
text::Range names_of(std::string_view text, std::string_view label) {
  const std::size_t at = text.find(label);
  if (at == std::string_view::npos)
    return {};
  const std::size_t begin = at + label.size();
  std::size_t end = text.size();
  for (const std::string_view next : {"In favour:", "Against:", "Abstaining:", "]"})
    end = std::min(end, text.find(next, begin));
  const std::string_view typed = text.substr(begin, end - begin);
  const std::size_t space = std::min(typed.find_first_not_of(" \n"), typed.size());
  return {static_cast<text::Offset>(begin + space),
          static_cast<text::Offset>(begin + std::max(space, trimmed_end(typed)))};
}

void check_lists(std::string_view text, text::Offset at, Reporter& reporter) {
  const std::size_t to = text.find(" to ");
  const List lists[] = {{"In favour:", number_after(text, "recorded vote of ")},
                        {"Against:", to == std::string_view::npos ? -1 : number_at(text, to + 4)},
                        {"Abstaining:", number_after(text, "with ")}};
  for (const List& list : lists) {
    const text::Range range = names_of(text, list.label);
    const std::string_view typed = text::slice(text, range);
    // Emphasis or notes among the names would be counted with them.
    if (range.empty() || list.total < 0 || typed.find_first_of("[^_") != std::string_view::npos)
      continue;
    const NameList names = read_names(typed);
    const auto count = static_cast<int>(names.names.size());
    const text::Range place = range.shifted(at);
    if (count != list.total) {
      reporter.report(place, std::to_string(count) + " States are listed, and the sentence says " +
                                 std::to_string(list.total));
      continue;
    }
    const std::size_t wrong = first_out_of_order(typed, names.names);
    if (wrong < names.names.size())
      reporter.report(names.names[wrong].shifted(place.begin),
                      "States are listed in alphabetical order: " +
                          std::string{text::slice(typed, names.names[wrong])} + " before " +
                          std::string{text::slice(typed, names.names[wrong - 1])});
  }
}

// `range` is what stands where the vote belongs.
void check_vote(const workspace::Document& document, text::Range range, Reporter& reporter) {
  const std::string_view text = document.slice(range);
  if (text.find("recorded vote") != std::string_view::npos) {
    if (!text.starts_with("[Adopted by a recorded vote of "))
      reporter.report(range,
                      "The line reads “[Adopted by a recorded vote of … to …, with … abstentions. "
                      "The voting was as follows: …]”");
    if (text.ends_with("]"))
      check_lists(text, range.begin, reporter);
    return;
  }
  if (text == without_vote)
    return;
  const std::string words = lower(text);
  const bool consensus = words.find("consensus") != std::string::npos ||
                         words.find("without a vote") != std::string::npos ||
                         words.find("without vote") != std::string::npos;
  auto finding = reporter.report(
      range, "The line reads “[Adopted without a vote.]” or “[Adopted by a recorded "
             "vote of …]”");
  if (consensus && text.size() < 60)
    finding.fix("Write “[Adopted without a vote.]”", FixKind::suggested,
                {{range, std::string{without_vote}}});
}

bool speaks_of_vote(std::string_view text) {
  const std::string words = lower(text.substr(0, 60));
  return words.find("adopted") != std::string::npos || words.find("consensus") != std::string::npos;
}

// What is said of the vote, in whatever form, in the block of the closing line.
text::Range vote_within(const workspace::Document& document, const Closing& closing) {
  text::Range line{closing.words.end, closing.words.end};
  while (line.end < closing.range.end) {
    line = {line.end + 1, line.end + 1};
    while (line.end < closing.range.end && document.text()[line.end] != '\n')
      ++line.end;
    if (speaks_of_vote(document.slice({line.begin, std::max(line.begin, line.end)})))
      return {line.begin, closing.range.end};
  }
  return {};
}

void check_unit(const workspace::Document& document, const model::Unit& unit, Reporter& reporter) {
  const model::Resolution& r = document.model();
  for (Index i = unit.first; i < unit.last; ++i) {
    if (r.blocks[i].kind == syntax::Kind::vote_line) {
      check_vote(document, r.blocks[i].range(), reporter);
      return;
    }
  }
  std::optional<Closing> closing;
  for_each_closing(document, unit, [&](const Closing& found) { closing = found; });
  if (!closing || !is_masthead(unit.masthead) || is_draft(unit.masthead))
    return;
  text::Range rest = vote_within(document, *closing);
  const Index next = closing->block + 1;
  // The end of the text: the vote is still to be typed.
  if (rest.empty() && ends_text(document, *closing))
    return;
  if (rest.empty() && next < r.blocks.size() && !r.blocks[next].is_note() &&
      speaks_of_vote(document.slice(r.blocks[next].range())))
    rest = r.blocks[next].range();
  if (!rest.empty())
    check_vote(document, rest, reporter);
  else
    reporter.report(closing->range,
                    "The vote stands under the date: “[Adopted without a vote.]” or “[Adopted by "
                    "a recorded vote of …]”");
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const model::Unit& unit : document.model().units)
    check_unit(document, unit, reporter);
}

} // namespace

extern constinit const Rule structure_hrc_vote_line{
    .id = "structure/hrc-vote-line",
    .title = "A resolution of the Human Rights Council says how it was adopted",
    .severity = Severity::warning,
    .profiles = {model::Profile::hrc},
    .why =
        "Under the meeting and the date: “[Adopted without a vote.]” or “[Adopted by a recorded "
        "vote of "
        "24 to 11, with 12 abstentions. The voting was as follows: …]” with the States in favour, "
        "against and abstaining in alphabetical order. The figures are those of the lists.",
    .good = R"(*The Human Rights Council*,

*Guided* by the Charter of the United Nations,

*Decides* to keep the lamps lit.

*46th meeting
9 April 2025*

[Adopted without a vote.]
)",
    .bad = R"(*The Human Rights Council*,

*Guided* by the Charter of the United Nations,

*Decides* to keep the lamps lit.

*46th meeting
9 April 2025*

[Adopted by consensus]
)",
    .source = sources::resolutions_index,
    .evidence = "Adopted texts of the Human Rights Council: 185 of 188.",
    .document = check};

} // namespace unres::rules
