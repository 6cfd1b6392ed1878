#include "rules/inline_text.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using syntax::Kind;
using text::Offset;

// "Recalling resolution 70/1 and the goals of this resolution": it is the other one that is meant.
bool names_another_before(const model::Facts& facts, Offset at) {
  return std::any_of(facts.spans.begin(), facts.spans.end(), [at](const model::Span& span) {
    return (span.kind == Kind::citation || span.kind == Kind::resolution_number) &&
           span.range.end <= at;
  });
}

void check(const BlockView& block, Reporter& reporter) {
  static constexpr std::string_view word = "this";
  static constexpr std::string_view noun = "resolution";
  const model::Facts& facts = block.facts;
  if (!is_body(block))
    return;
  for_each_word_beginning(block.text, facts.content, word, [&](Offset at) {
    const std::size_t space = space_at(block.text, at + word.size());
    const auto begin = static_cast<Offset>(at + word.size() + space);
    const auto end = static_cast<Offset>(begin + noun.size());
    if (space == 0 || !has_at(block.text, begin, noun) ||
        (end < block.text.size() && is_word_byte(block.text[end])))
      return;
    if (is_set_apart(facts, at) || names_another_before(facts, at))
      return;
    const std::string present = block.text[at] == 'T' ? "The present" : "the present";
    reporter.report({at, end}, "A resolution calls itself “the present resolution”")
        .fix("Write “" + present + " resolution”", FixKind::safe,
             {{{at, static_cast<Offset>(at + word.size())}, present}});
  });
}

} // namespace

extern constinit const Rule para_ref_self{
    .id = "para/ref-self",
    .title = "A resolution calls itself “the present resolution”",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why =
        "“This resolution” may be any that was just named; “the present resolution” is the one "
        "that "
        "speaks. Its annex is “the annex to the present resolution”. Where the paragraph has named "
        "another resolution before, “this” may mean that one and is let be. Security Council texts "
        "say “this resolution”.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General to report on the implementation of the present resolution.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General to report on the implementation of this resolution.
)",
    .source = sources::resolutions_drafting,
    .evidence =
        "Adopted texts, “the present” against “this”: General Assembly 1,514 to 13, Economic and "
        "Social Council 95 to 0, Human Rights Council 62 to 0; Security Council 89 to 2,906.",
    .block = check};

} // namespace unres::rules
