#include "rules/language/quiet.h"
#include "rules/scan.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool is_upper_at(std::string_view text, std::size_t at) { return at < text.size() && is_ascii_upper(text[at]); }

// Where letters with full stops behind them end: "U.N." is four bytes.
std::size_t end_of_letters(std::string_view text, std::size_t at) {
  while (is_upper_at(text, at) && has_at(text, at + 1, "."))
    at += 2;
  return at;
}

std::string without_stops(std::string_view letters) {
  std::string out;
  for (const char c : letters)
    if (c != '.')
      out += c;
  return out;
}

// Washington, D.C.; names of States, of which name/country-short speaks; and the first letters of a person's names.
bool is_spared(std::string_view text, text::Range range, std::string_view letters) {
  if (letters == "DC" || letters == "US" || letters == "UK" || letters == "USA")
    return true;
  const std::size_t space = space_at(text, range.end);
  return letters != "UN" && space > 0 && is_upper_at(text, range.end + space);
}

void check(const BlockView& block, Reporter& reporter) {
  if (!language::is_running_text(block))
    return;
  const std::string_view text = block.text;
  const language::Quiet quiet{block, reporter.options()};
  for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', dot + 1)) {
    if (dot == 0 || !is_upper_at(text, dot - 1) || !is_upper_at(text, dot + 1) || (dot > 1 && is_word_byte(text[dot - 2])))
      continue;
    const std::size_t end = end_of_letters(text, dot - 1);
    const text::Range range{static_cast<text::Offset>(dot - 1), static_cast<text::Offset>(end)};
    dot = end - 1;
    const std::string letters = without_stops(text::slice(text, range));
    // Its last letter may have none, "U.N", and then the word goes on: "A.Smith".
    if (letters.size() < 2 || is_upper_at(text, end) || end >= block.facts.content.end || (end < text.size() && is_word_byte(text[end]) && !ends_word(text, end)) ||
        quiet.is_left_alone(range) || is_spared(text, range, letters))
      continue;
    auto finding = reporter.report(range, "An abbreviation has no full stops: “" + letters + "”");
    if (letters == "UN")
      finding.fix("Write “United Nations”", FixKind::safe, {{range, "United Nations"}});
  }
}

} // namespace

extern constinit const Rule abbr_no_stops{
    .id = "abbr/no-stops",
    .title = "Abbreviations have no full stops",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Letters that stand for words have no full stops between or behind them. Washington, D.C., and the first "
           "letters of a person’s names are spared.",
    .good = R"(*The General Assembly*,

*Recalling* the seminar on the TIR carnet held in Washington, D.C., in 2019,
)",
    .bad = R"(*The General Assembly*,

*Recalling* the seminar on the T.I.R. carnet of the U.N. family,
)",
    .source = sources::abbreviations,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: none but “D.C.”, in 6 of 209.",
    .block = check};

} // namespace unres::rules
