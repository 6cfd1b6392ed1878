#include "features/mentions/other_texts.h"

#include "rules/inline_text.h"
#include "rules/scan.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using syntax::Kind;

bool is_of_a_text(Kind kind) {
  switch (kind) {
  case Kind::citation:
  case Kind::resolution_number:
  case Kind::document_symbol:
  case Kind::treaty_reference:
  case Kind::official_records:
    return true;
  default:
    return false;
  }
}

// What has paragraphs; any of them may go on as a longer word does.
constexpr std::array<std::string_view, 30> nouns{
    "agenda",   "agreement",  "arrangement", "article",   "charter",        "communiqu", "compact",  "convention",
    "covenant", "decision",   "declaration", "document",  "framework",      "guideline", "judgment", "letter",
    "mandate",  "memorandum", "note ",       "opinion",   "outcome",        "pact",      "plan ",    "principles",
    "protocol", "recommendation", "report",  "resolution", "statement",     "statute"};

} // namespace

bool names_another_text(std::string_view text, const model::Facts& facts) {
  if (!facts.name_words.empty() ||
      std::any_of(facts.spans.begin(), facts.spans.end(), [](const model::Span& span) { return is_of_a_text(span.kind); }))
    return true;
  bool found = false;
  for (const std::string_view noun : nouns)
    rules::for_each_word_beginning(text, facts.content, noun, [&](text::Offset at) {
      const std::string_view before = rules::word_before(text, at);
      const bool own = noun == "resolution" && (before == "present" || before == "this");
      found = found || !own;
    });
  return found;
}

} // namespace unres::features
