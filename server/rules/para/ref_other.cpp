#include "rules/language/quiet.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

struct Short {
  std::string_view typed;
  std::string_view full;
};
constexpr std::array<Short, 9> abbreviations{{{"para.", "paragraph"},
                                              {"paras.", "paragraphs"},
                                              {"art.", "article"},
                                              {"arts.", "articles"},
                                              {"sect.", "section"},
                                              {"sects.", "sections"},
                                              {"chap.", "chapter"},
                                              {"res.", "resolution"},
                                              {"dec.", "decision"}}};

void check_one(const BlockView& block, const Short& item, Reporter& reporter) {
  const std::string_view text = block.text;
  for (std::size_t at = text.find(item.typed); at != std::string_view::npos; at = text.find(item.typed, at + 1)) {
    const std::size_t end = at + item.typed.size();
    const std::size_t number = end + space_at(text, end);
    const bool numbered = number < text.size() && (is_ascii_digit(text[number]) || std::string_view{"IVXLC"}.find(text[number]) != std::string_view::npos);
    const Range place{static_cast<Offset>(at), static_cast<Offset>(end)};
    if ((at > 0 && is_word_byte(text[at - 1])) || !numbered || is_set_apart(block.facts, place.begin) ||
        language::Quiet{block, reporter.options()}.is_house_name(place))
      continue;
    std::string written = "Write “";
    written.append(item.full).append("”");
    reporter.report(place, "In the text it is written in full: “" + std::string{item.full} + "”")
        .fix(written, FixKind::suggested, {{place, std::string{item.full} + (number == end ? " " : "")}});
  }
}

void check(const BlockView& block, Reporter& reporter) {
  if (language::is_running_text(block))
    for (const Short& item : abbreviations)
      check_one(block, item, reporter);
}

} // namespace

extern constinit const Rule para_ref_other{
    .id = "para/ref-other",
    .title = "References are written in full in the text",
    .severity = Severity::hint,
    .why = "“Paragraph 2 of its resolution 73/1”, and in a list “resolution 45/248 B, section VI, paragraph 1”: paragraph, "
           "article, section, chapter and resolution are abbreviated in notes alone. Quotations and titles are left alone; "
           "both orders are right, so the order is not looked at.",
    .good = R"(*The General Assembly*,

*Recalling* section VI, paragraph 1, of its resolution 45/248 B of 21 December 1990,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* sect. VI, paragraph 1, of its resolution 45/248 B of 21 December 1990,

*Decides* to keep the lamps lit.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts of the test corpus: none outside notes, quotations and tables.",
    .block = check};

} // namespace unres::rules
