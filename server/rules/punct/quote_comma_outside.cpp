#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

struct Inside {
  Range mark;          ///< The comma, semicolon or full stop.
  Range closing;       ///< The closing quotation mark behind it.
  std::size_t opening = 0; ///< Behind the opening one.
};

// The words just before a quotation that speak of the mark itself: replace the words “lamps,” by …
bool is_quoted_for_itself(std::string_view before) {
  before = trimmed(before);
  for (const std::string_view word : {"word", "words", "phrase", "comma", "semicolon", "mark", "replace", "insert", "delete", "with", "by"})
    if (before.ends_with(word))
      return true;
  return false;
}

// A quotation that is a sentence of its own keeps its full stop: it begins with a capital, and is no title.
bool is_sentence_of_its_own(std::string_view text, const Inside& found) {
  const std::string_view before = trimmed(text.substr(0, found.opening));
  std::string_view words = before.substr(0, before.size() - (before.ends_with('"') ? 1 : quote_open.size()));
  words = trimmed(words);
  return !is_ascii_letter(text[found.opening]) || (is_ascii_upper(text[found.opening]) && !words.ends_with("entitled"));
}

void report(const BlockView& block, const Inside& found, Reporter& reporter) {
  const std::string mark{text::slice(block.text, found.mark)};
  const char next = found.closing.end < block.text.size() ? block.text[found.closing.end] : ' ';
  const bool has_mark = std::string_view{",;.:"}.find(next) != std::string_view::npos;
  std::vector<text::Edit> edits{{found.mark, ""}};
  if (!has_mark)
    edits.push_back({{found.closing.end, found.closing.end}, mark});
  const std::string name = mark == "," ? "The comma" : mark == ";" ? "The semicolon" : "The full stop";
  auto finding = reporter.report({found.mark.begin, found.closing.end}, name + " stands behind the closing quotation mark");
  finding.fix("Put it behind the mark", mark == "." ? FixKind::suggested : FixKind::safe, std::move(edits));
  if (mark == "." || block.profile == model::Profile::sc)
    finding.at_most(Severity::hint);
}

void check(const BlockView& block, Reporter& reporter) {
  const std::string_view text = block.text;
  for (const std::string_view closing : {quote_close, std::string_view{"\""}}) {
    for_each_place(block, closing, [&](Offset at) {
      if (at == 0 || std::string_view{",;."}.find(text[at - 1]) == std::string_view::npos || !is_prose(block, at))
        return;
      const Inside found{{at - 1, at}, {at, at + static_cast<Offset>(closing.size())}, 0};
      const std::string_view opening = closing == quote_close ? quote_open : closing;
      const std::size_t begin = text.substr(0, at).rfind(opening);
      if (begin == std::string_view::npos || begin + opening.size() >= found.mark.begin ||
          is_being_typed(block, found.closing.end) || is_quoted_for_itself(text.substr(0, begin)))
        return;
      // A straight mark behind which a word goes on opens a quotation: and ends the sentence, "so they say".
      if (found.closing.end < text.size() && is_word_byte(text[found.closing.end]) && closing.size() == 1)
        return;
      Inside whole = found;
      whole.opening = begin + opening.size();
      if (text[found.mark.begin] == '.' && (is_sentence_of_its_own(text, whole) || text[found.mark.begin - 1] == '.'))
        return;
      report(block, whole, reporter);
    });
  }
}

} // namespace

extern constinit const Rule punct_quote_comma_outside{
    .id = "punct/quote-comma-outside",
    .title = "Commas and semicolons stand behind the closing quotation mark",
    .severity = Severity::warning,
    .why = "“Lamps and lights”, with its comma outside: what stands within the marks is the other text's. A full stop "
           "stands inside only where the quotation is a whole sentence; a fragment with its full stop inside is a "
           "hint, and so is the whole rule in the Security Council, whose texts have both.",
    .good = R"(*The General Assembly*,

*Recalling* the declaration entitled “Lamps and lights”, and what came of it,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the declaration entitled “Lamps and lights,” and what came of it,

*Decides* to keep the lamps lit.
)",
    .source = sources::quotations,
    .evidence = "The General Assembly, the Economic and Social Council and the Human Rights Council: 4,118 commas and "
                "semicolons outside, 12 inside. The test corpus has 6 inside, all of the Security Council.",
    .block = check};

} // namespace unres::rules
