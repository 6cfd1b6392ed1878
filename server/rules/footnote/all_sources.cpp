#include "rules/inline_text.h"
#include "rules/sources.h"

#include <algorithm>
#include <string>

namespace unres::rules {
namespace {

constexpr std::size_t longest = 300;

// The words within parentheses, emphasis and "see" left out.
std::string plain(std::string_view typed) {
  std::string out;
  for (const char c : typed)
    if (c != '*' && c != '_')
      out += c;
  for (const std::string_view see : {"see also ", "see ", "See also ", "See "})
    if (out.starts_with(see)) {
      out.erase(0, see.size());
      break;
    }
  return out;
}

bool is_source(const std::string& words) {
  for (const std::string_view opening : {"United Nations, Treaty Series", "League of Nations, Treaty Series", "UNTS, ",
                                         "UNTS vol", "Official Records of "})
    if (words.starts_with(opening))
      return true;
  const std::size_t sales = words.find("Sales No. ");
  return sales != std::string::npos && words.size() > sales + 10;
}

// Where the parentheses that open at `open` close, those within them counted; npos where they do not.
std::size_t close_of(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < std::min(text.size(), open + longest); ++at) {
    depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
    if (depth == 0)
      return at;
  }
  return std::string_view::npos;
}

bool has_symbol(const model::Facts& facts, text::Range range) {
  return std::any_of(facts.spans.begin(), facts.spans.end(), [&](const model::Span& span) {
    return span.kind == syntax::Kind::document_symbol && range.contains(span.range);
  });
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (std::size_t open = block.text.find('('); open != std::string_view::npos; open = block.text.find('(', open + 1)) {
    const std::size_t close = close_of(block.text, open);
    // Most parentheses hold a label or a short name.
    if (close == std::string_view::npos || close - open < 12)
      continue;
    const text::Range range{static_cast<text::Offset>(open), static_cast<text::Offset>(close + 1)};
    if (is_source(plain(block.text.substr(open + 1, close - open - 1))) && !has_symbol(block.facts, range) &&
        !is_set_apart(block.facts, range.begin))
      reporter.report(range, "Sources are given in notes: put a note call here, and this into the note");
  }
}

} // namespace

extern constinit const Rule footnote_all_sources{
    .id = "footnote/all-sources",
    .title = "Sources stand in notes, not in parentheses in the text",
    .severity = Severity::warning,
    .profiles = {model::Profile::ga, model::Profile::ecosoc},
    .in_mun = false,
    .why = "The General Assembly and the Economic and Social Council give every source in a note. Reported are the "
           "Treaty Series, Official Records and sales numbers in parentheses; parentheses with a document symbol are reported by "
           "symbol/no-in-text alone. The Human Rights Council does not footnote treaties, and the Security Council has "
           "no notes. Annexes are let be.",
    .good = R"(*The General Assembly*,

*Recalling* the United Nations Convention against Corruption,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the United Nations Convention against Corruption (United Nations, *Treaty Series*, vol. 2349, No. 42146),

*Decides* to keep the lamps lit.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts of the test corpus have none in parentheses in the text.",
    .block = check};

} // namespace unres::rules
