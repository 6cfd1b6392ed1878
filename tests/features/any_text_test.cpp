// Looking and typing in any bytes, at any place.
#include "features/completion/completion.h"
#include "features/hover.h"
#include "features/inlay_hints.h"
#include "features/links.h"
#include "features/marked.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

namespace unres::test {

TEST_CASE("whatever is typed, wherever one looks, ranges lie in the text") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{5};
  for (int round = 0; round < 60; ++round) {
    std::string text = piece_of(read_file(files[random.below(files.size())]), 3000, random);
    for (int i = 0; i < 20; ++i)
      text = text::applied(text, random.next(text));
    const Marked here = marked(text + "|");
    const auto size = static_cast<text::Offset>(here.analysis->document().text().size());
    const auto check = [&](text::Range range) { CHECK((range.begin <= range.end && range.end <= size)); };
    for (text::Offset at = 0; at <= size; at += 1 + static_cast<text::Offset>(random.below(9))) {
      if (const auto hover = features::hover(*here.analysis, at, {}))
        check(hover->range);
      for (const features::Trigger trigger : {features::Trigger::asked, features::Trigger::slash, features::Trigger::call, features::Trigger::space,
                                             features::Trigger::mark})
        for (const features::Completion& item : features::complete(*here.analysis, at, trigger)) {
          check(item.edit.range);
          CHECK(item.edit.range.touches(at));
          for (const text::Edit& more : item.more)
            check(more.range);
        }
    }
    for (const features::Link& link : features::links(*here.analysis, {}))
      check(link.range);
    for (const features::InlayHint& hint : features::inlay_hints(*here.analysis, {0, size}, {.inlay_hints = true}))
      check({hint.at, hint.at});
  }
}

} // namespace unres::test
