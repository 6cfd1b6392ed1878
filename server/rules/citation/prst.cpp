#include "rules/scan.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

// Where what is typed for "S/PRST/" begins: "S/", "S" or "SC/" before PRST.
Offset start_of(std::string_view text, Offset prst) {
  for (const std::string_view organ : {"SC/", "S/", "S"})
    if (text.substr(0, prst).ends_with(organ))
      return static_cast<Offset>(prst - organ.size());
  return prst;
}

void check(const BlockView& block, Reporter& reporter) {
  static constexpr std::string_view word = "PRST";
  const std::string_view text = block.text;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    Scan scan{text, at + word.size()};
    if (!scan.take("/") && !scan.take_space())
      continue;
    const std::string_view year = scan.take_digits();
    if (year.size() != 4 || !scan.take("/")) // The Human Rights Council has sessions there: PRST 29/1.
      continue;
    const std::string_view number = scan.take_digits();
    const Range range{start_of(text, static_cast<Offset>(at)), scan.at()};
    const std::string expected = "S/PRST/" + std::string{year} + "/" + std::string{number};
    if (number.empty() || text::slice(text, range) == expected || is_set_apart(block.facts, range.begin) ||
        (range.begin > 0 && is_word_byte(text[range.begin - 1]) && before_space(text, range.begin) == range.begin))
      continue;
    reporter.report(range, "The symbol of a presidential statement is written " + expected)
        .fix("Write " + expected, FixKind::suggested, {{range, expected}});
  }
}

} // namespace

extern constinit const Rule citation_prst{
    .id = "citation/prst",
    .title = "A presidential statement has its symbol in full: S/PRST/2020/5",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "“The statement by its President of 29 April 2020 (S/PRST/2020/5)” in texts of the Security Council; "
           "others name the statement and give the symbol in a note. Statements by the President of the Human "
           "Rights Council, such as PRST 29/1, are let be.",
    .good = R"(*The Security Council*,

*Recalling* the statement by its President of 29 April 2020 (S/PRST/2020/5),

*Decides* to remain actively seized of the matter.
)",
    .bad = R"(*The Security Council*,

*Recalling* the statement by its President of 29 April 2020 (PRST 2020/5),

*Decides* to remain actively seized of the matter.
)",
    .source = sources::document_symbols,
    .evidence = "Adopted texts of the Security Council: 1,472 symbols of this form.",
    .block = check};

} // namespace unres::rules
