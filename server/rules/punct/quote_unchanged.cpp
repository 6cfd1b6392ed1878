#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

using namespace marks;

constexpr std::array<std::string_view, 5> remarks{"emphasis added", "emphasis supplied", "emphasis in original", "italics added",
                                                  "[sic]"};

void check(const BlockView& block, Reporter& reporter) {
  if (!is_sentence(block))
    return;
  for (const std::string_view remark : remarks) {
    for_each_place(block, remark, [&](text::Offset at) {
      if (is_prose(block, at))
        reporter.report({at, at + static_cast<text::Offset>(remark.size())},
                        "A quotation gives the text as it stands: leave out what was added to it");
    });
  }
}

} // namespace

extern constinit const Rule punct_quote_unchanged{
    .id = "punct/quote-unchanged",
    .title = "A quotation gives the text as it stands",
    .severity = Severity::hint,
    .why = "Of a quoted resolution only the first letter, the last mark, the notes and plain misprints may be changed. The "
           "rule finds where a drafter says of having done more: “emphasis added”, “[sic]”. Whether a quoted title is "
           "that of its number is of citation/known-title; the wording of other texts is not known here.",
    .good = R"(*The General Assembly*,

*Recalling* the words “the lamps shall burn”,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the words “the lamps *shall* burn” (emphasis added),

*Decides* to keep the lamps lit.
)",
    .source = sources::quotations,
    .evidence = "Adopted texts of the test corpus: none has such a remark.",
    .block = check};

} // namespace unres::rules
