#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

bool is_dash_byte(char c) { return c == '-' || c == '>' || c == '{' || c == '}' || c == '<'; }

// A word, or a mark that may close or open one, stands on this side of a dash.
bool is_word_side(std::string_view side) {
  return !side.empty() && (is_word_byte(side.front()) || std::string_view{")(,*_%\""}.find(side.front()) != std::string_view::npos);
}

// The dash with the single spaces on its line; what it stands between.
void check_at(const BlockView& block, Range dash, bool spaced_hyphen, Reporter& reporter) {
  const std::string_view text = block.text;
  const Range content = block.facts.content;
  std::size_t begin = dash.begin;
  std::size_t end = dash.end;
  const bool space_before = begin > content.begin && text[begin - 1] == ' ';
  const bool space_behind = end < content.end && is_ascii_space(text[end]);
  if (space_before)
    --begin;
  if (end < content.end && text[end] == ' ')
    ++end;
  if (begin <= content.begin || end >= content.end || !is_prose(block, dash.begin) || is_set_apart(block.facts, dash.begin))
    return;
  if (spaced_hyphen && (!space_before || !space_behind))
    return;
  const std::size_t last = begin - 1;
  const bool digits = is_ascii_digit(text[last]) && is_ascii_digit(text[end]);
  if (digits || is_dash_byte(text[last]) || is_dash_byte(text[end]) || !is_word_side(text.substr(last, 1)) ||
      !(is_word_side(text.substr(end, 1)) || is_ascii_space(text[end])))
    return;
  const std::string written = text[dash.end] == '\n' || text[dash.end] == '\r' ? " –" : " – ";
  const Range place{static_cast<Offset>(begin), static_cast<Offset>(end)};
  reporter.report(dash, "An aside takes an en dash with a space on either side")
      .fix("Write a spaced en dash", FixKind::safe, {{place, written}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_sentence(block))
    return;
  for (const std::string_view typed : {em_dash, std::string_view{"--"}, std::string_view{" - "}})
    for_each_place(block, typed, [&](Offset at) {
      const bool hyphen = typed == " - ";
      const Offset begin = hyphen ? at + 1 : at;
      const Offset size = hyphen ? 1 : static_cast<Offset>(typed.size());
      check_at(block, {begin, begin + size}, hyphen, reporter);
    });
}

} // namespace

extern constinit const Rule punct_dash_aside{
    .id = "punct/dash-aside",
    .title = "An aside stands between spaced en dashes",
    .severity = Severity::warning,
    .why = "United Nations texts set off an aside by en dashes with spaces – like this – and have no em dashes. Quotations, "
           "titles in italics, the marks of a list and a dash that ends what is typed so far are left alone; the dash in a "
           "range is of punct/dash-range.",
    .good = R"(*The General Assembly*,

*Recalling* that the lamps – all of them – burn through the night,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* that the lamps—all of them—burn through the night,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "The General Assembly, in 1,932 texts: no em dash. Adopted texts of the test corpus: no em dash and no hyphen "
                "with spaces in its place.",
    .block = check};

} // namespace unres::rules
