#include "model/word_count.h"

#include "model/reading.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::model {
namespace {

using syntax::Kind;

bool has_silent_words(const Facts& facts) {
  return std::any_of(facts.spans.begin(), facts.spans.end(), [](const Span& span) {
    return span.kind == Kind::comment || span.kind == Kind::line_comment || span.kind == Kind::deletion ||
           span.kind == Kind::substitution;
  });
}

} // namespace

std::size_t words_of(const Facts& facts, std::string_view block) {
  if (!has_silent_words(facts))
    return facts.words;
  Reading reading;
  reading.add(block, facts);
  std::size_t count = 0;
  for_each_word(reading.text(), [&](std::string_view) { ++count; });
  return count;
}

std::size_t words_of_paragraphs(const Resolution& r, std::string_view source) {
  std::size_t count = 0;
  for (const Paragraph& p : r.paragraphs)
    if (p.role != Role::annex)
      r.for_each_block(p, [&](Index i) { count += words_of(r.facts(i), text::slice(source, r.blocks[i].range())); });
  return count;
}

} // namespace unres::model
