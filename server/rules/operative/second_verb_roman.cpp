#include "rules/scan.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <algorithm>
#include <string>

namespace unres::rules {
namespace {

std::string_view inside(std::string_view marked) {
  const std::size_t width = marked.starts_with("**") || marked.starts_with("__") ? 2 : 1;
  return marked.size() > 2 * width ? marked.substr(width, marked.size() - 2 * width) : std::string_view{};
}

// "Assembly" is none.
bool is_adverb(std::string_view word) {
  return word == "also" || word == "further" || word == "again" || (word.ends_with("ly") && !is_ascii_upper(word.front()));
}

// "calls upon" and "further urges", but not a title that begins so: it is longer, and has capitals.
bool is_verb(std::string_view words) {
  if (words.empty() || words.size() > 60)
    return false;
  std::string_view word;
  do {
    const std::size_t end = std::min(words.find(' '), words.size());
    word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
  } while (is_adverb(word) && !words.empty());
  return model::form_of(word) == model::VerbForm::finite &&
         std::none_of(words.begin(), words.end(), is_ascii_upper);
}

// Where a later verb stands: "…, and in this regard also *urges*".
bool follows_clause(std::string_view before) {
  if (before.ends_with(", "))
    return true;
  const std::string_view word = word_before(before, before.size());
  return word == "and" || word == "regard" || word == "context" || word == "respect" || is_adverb(word);
}

std::string lowered_first(std::string_view words) {
  std::string out{words};
  out.front() = lower(words.substr(0, 1)).front();
  return out;
}

void check(const BlockView& block, Reporter& reporter) {
  // "Acting under Chapter VII, *decides*" has its first verb there.
  if (!is_body(block) || block.kind == syntax::Kind::subparagraph ||
      block.facts.opening.form != model::VerbForm::finite)
    return;
  const text::Offset after = block.facts.lead ? block.facts.lead->end : block.facts.opening.verb.end;
  for (const model::Span& span : block.facts.spans) {
    if (span.kind != syntax::Kind::emphasis || span.range.begin < after)
      continue;
    const std::string_view words = inside(text::slice(block.text, span.range));
    if (!is_verb(words) || !follows_clause(block.text.substr(0, span.range.begin)))
      continue;
    const std::string wanted = lowered_first(words);
    reporter.report(span.range, "Only the first verb of a paragraph is in italics: “" + wanted + "”")
        .fix("Set “" + wanted + "” in roman", FixKind::safe, {{span.range, wanted}});
  }
}

} // namespace

extern constinit const Rule operative_second_verb_roman{
    .id = "operative/second-verb-roman",
    .title = "Verbs after the first one of a paragraph are roman and in lower case",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The italics show where a paragraph begins and what it is; a second decision in it reads on. The "
           "Security Council prints every verb of a paragraph in italics. A paragraph that begins with a "
           "clause has its first verb later.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Urges* States to act, and calls upon them to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Urges* States to act, and *calls upon* them to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "Paragraphs with one italic run: General Assembly 43,114 of 43,669, Human Rights Council 3,347 of "
                "3,363; most others set off a title. Security Council: 7,629 have two or more.",
    .block = check};

} // namespace unres::rules
