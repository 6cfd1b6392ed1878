#include "rules/date/spellings.h"
#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <array>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

constexpr std::array<std::string_view, 6> before_numbers{"No. ", "Nos. ", "vol. ", "vols. ", "Mr. ", "Ms. "};

// The ordinary space of a date between its day and its month.
void find_in_dates(const model::Block& block, std::string_view text, std::vector<Range>& spaces) {
  for (const model::Span& span : block.facts->spans) {
    if (span.kind != syntax::Kind::date)
      continue;
    const std::size_t space = text.find_first_not_of("0123456789", span.range.begin);
    if (space < span.range.end && text[space] == ' ')
      spaces.push_back(block.absolute({static_cast<Offset>(space), static_cast<Offset>(space + 1)}));
  }
}

void find_in_numbers(const model::Block& block, std::string_view text, std::vector<Range>& spaces) {
  for (const std::string_view word : before_numbers)
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + word.size())) {
      const std::size_t space = at + word.size() - 1;
      const bool begins = at == 0 || !is_word_byte(text[at - 1]);
      if (begins && space + 1 < text.size() && is_word_byte(text[space + 1]))
        spaces.push_back(block.absolute({static_cast<Offset>(space), static_cast<Offset>(space + 1)}));
    }
}

void check(const workspace::Document& document, Reporter& reporter) {
  std::vector<Range> spaces;
  for (const model::Block& block : document.model().blocks) {
    const std::string_view text = document.slice(block.range());
    find_in_dates(block, text, spaces);
    find_in_numbers(block, text, spaces);
  }
  if (spaces.empty())
    return;
  std::sort(spaces.begin(), spaces.end());
  std::vector<text::Edit> edits;
  edits.reserve(spaces.size());
  for (const Range space : spaces)
    edits.push_back({space, "\u00A0"});
  const std::string count = std::to_string(spaces.size());
  auto finding = reporter.report(spaces.front(), spaces.size() == 1 ? "A no-break space holds this together"
                                                                    : "No-break spaces hold these together: " + count + " places, this one first");
  finding.fix(spaces.size() == 1 ? "Write a no-break space" : "Write no-break spaces at all " + count + " places", FixKind::safe, std::move(edits));
  for (std::size_t i = 1; i < spaces.size(); ++i)
    finding.related(spaces[i], "Has an ordinary space");
}

} // namespace

extern constinit const Rule punct_nbsp_date{
    .id = "punct/nbsp-date",
    .title = "A no-break space holds a date, a number or a name together",
    .severity = Severity::off,
    .why = "Between day and month, “No.” or “vol.” and its number, “Mr.” or “Ms.” and the name, so that no line ends there. "
           "Off by default: a draft is no page yet, and text that went through a word processor or a web page has often lost "
           "such spaces. Reported once a document, with one fix for all places.",
    .good = "*The General Assembly*,\n\n*Recalling* its resolution 76/187 of 16\u00A0December 2021,\n\n"
            "*Decides* to keep the lamps lit.\n",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .source = sources::numbers_dates,
    .evidence = "The General Assembly's texts as issued: some 25,900 of 33,000 dates have it. The adopted texts of the test "
                "corpus have ordinary spaces.",
    .document = check};

} // namespace unres::rules
