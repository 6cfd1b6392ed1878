#include "rules/footnote/before_call.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>
#include <string>

namespace unres::rules {
namespace {

// Words that something always follows, and prepositions, behind which a name must follow: "agreed to" ends a clause.
constexpr std::array leading{std::string_view{"an"},  std::string_view{"and"}, std::string_view{"its"},
                             std::string_view{"or"},  std::string_view{"the"}, std::string_view{"their"}};
constexpr std::array prepositions{std::string_view{"at"}, std::string_view{"by"},   std::string_view{"for"}, std::string_view{"from"},
                                  std::string_view{"in"}, std::string_view{"of"},   std::string_view{"to"},  std::string_view{"under"},
                                  std::string_view{"with"}};

template <typename Words> bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void check(const NotingView& view, Reporter& reporter) {
  const model::Resolution& r = view.document.model();
  for (const notes::Call& call : view.set.calls) {
    if (!is_in_text(view, call) || call.note == model::none)
      continue;
    const model::Block& block = r.blocks[call.block];
    const std::string_view word = last_words(view.document.slice({block.begin, call.range.begin}), 1);
    // Where nothing follows, the words are still being typed.
    const std::string_view behind = trimmed(view.document.slice({call.range.end, block.range().end}));
    const bool name = !behind.empty() && (is_ascii_upper(behind.front()) || behind.starts_with("the "));
    const bool goes_on = !behind.empty() && is_word_byte(behind.front());
    if ((goes_on && has(leading, word)) || (name && has(prepositions, word)))
      reporter.report(call.range, "A call stands behind the name that it belongs to, not before it");
  }
}

} // namespace

extern constinit const Rule footnote_marker_placement{
    .id = "footnote/marker-placement",
    .title = "A note call stands behind the name that it belongs to",
    .severity = Severity::hint,
    .why = "A call stands right behind the full name of the thing, behind a quotation, or at the end of the clause "
           "that the source supports. Reported where it touches an article or a conjunction with more words behind it, or "
           "a preposition with a name behind it.",
    .good = R"(*The General Assembly*,

*Recalling* the Kyoto Declaration,[^1]

*Decides* to keep the lamps lit.

[^1]: Resolution 76/181, annex.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the[^1] Kyoto Declaration,

*Decides* to keep the lamps lit.

[^1]: Resolution 76/181, annex.
)",
    .source = sources::footnote_indicators,
    .evidence = "None in the 239 adopted texts of the test corpus is reported.",
    .noting = check};

} // namespace unres::rules
