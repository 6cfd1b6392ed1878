// Completion does not disturb: what it offers while adopted texts are typed anew.
#include "features/completion/completion.h"
#include "features/marked.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

namespace unres::test {

namespace {

// Where paragraphs open, phrases are wanted.
bool opens_paragraph(const model::Resolution& r, text::Offset at) {
  return std::any_of(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
    const model::Block& block = r.blocks[p.first];
    const model::Facts& facts = *block.facts;
    const text::Offset end = facts.lead ? facts.lead->end : facts.opening.first_word.end;
    return p.level == 0 && text::Range{block.begin, block.absolute({0, end}).end}.touches(at);
  });
}

} // namespace

TEST_CASE("few words of adopted texts bring anything up") {
  if (!have_corpus())
    return;
  auto files = corpus_files("adopted");
  std::size_t words = 0;
  std::size_t offers = 0;
  for (std::size_t i = 0; i < files.size(); i += 12) {
    const Marked here = marked(read_file(files[i]), index::Index::standard(), files[i].filename().string());
    const std::string& text = here.analysis->document().text();
    for (std::size_t at = 4; at < text.size(); ++at) {
      // Four letters of a word have been typed, or the word is whole.
      const bool four = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at - 4), text.begin() + static_cast<std::ptrdiff_t>(at), is_ascii_letter);
      const bool begun = four && (at == 4 || !is_word_byte(text[at - 5]));
      const bool whole = four && !is_word_byte(text[at]);
      if ((!begun && !whole) || opens_paragraph(here.analysis->document().model(), static_cast<text::Offset>(at)))
        continue;
      ++words;
      offers += !features::complete(*here.analysis, static_cast<text::Offset>(at), features::Trigger::asked).empty();
    }
  }
  MESSAGE(offers << " of " << words);
  CHECK(words > 20000);
  CHECK(offers * 50 < words); // Names of instruments, and second verbs.
}

} // namespace unres::test
