#include "rules/punct/marks.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

// Where the title may end: before the first mark, or with the content.
Offset end_of_title(const BlockView& block, Offset begin) {
  const std::size_t end = block.text.find_first_of(",;()[*\n", begin);
  return std::min(block.facts.content.end, static_cast<Offset>(std::min(end, block.text.size())));
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_sentence(block))
    return;
  for_each_place(block, "entitled ", [&](Offset at) {
    const auto begin = static_cast<Offset>(at + std::string_view{"entitled "}.size());
    const Offset end = end_of_title(block, begin);
    const std::string_view title = text::slice(block.text, {begin, end});
    // While it is typed, the mark that ends it is not there.
    if (title.empty() || end >= block.facts.content.end || !is_ascii_upper(title.front()) || !is_prose(block, begin) ||
        is_set_apart(block.facts, begin))
      return;
    auto finding = reporter.report({begin, end}, "A title stands in quotation marks");
    if (title.find(": ") != std::string_view::npos || block.text[end] == ';' || end + 1 >= block.facts.content.end)
      finding.fix("Put it in quotation marks", FixKind::suggested, {{{begin, begin}, std::string{quote_open}}, {{end, end}, std::string{quote_close}}});
  });
}

} // namespace

extern constinit const Rule punct_title_colon_quotes{
    .id = "punct/title-colon-quotes",
    .title = "A title given word for word stands in quotation marks",
    .severity = Severity::hint,
    .why = "Behind “entitled” a title is given as it is, with its colon, its first word and its names in capitals, and needs "
           "marks to show where it ends. Titles in italics are left alone, and a title of which no mark shows that it is "
           "typed to its end.",
    .good = R"(*The General Assembly*,

*Recalling* the report entitled “Our common lamps: a policy brief”,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the report entitled Our Common Lamps: A Policy Brief, and what came of it,

*Decides* to keep the lamps lit.
)",
    .source = sources::footnotes,
    .evidence = "",
    .block = check};

} // namespace unres::rules
