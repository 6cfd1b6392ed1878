// Rewrites of a whole text: what is not refused keeps every paragraph, note and call, and has nothing left to do.
#include "fuzz/harness.h"

#include "features/rewrites.h"

#include <string>

namespace unres::fuzz {

void try_one(std::string_view bytes) {
  const auto document = workspace::Document::open("draft.unres", std::string{bytes});
  const auto analysis = rules::Analysis::run(document, {}, index::Index::standard());
  for (const features::Rewrite& rewrite : features::rewrites()) {
    static_cast<void>(rewrite.title(*analysis));
    static_cast<void>(rewrite.losses(*analysis));
    const bool wanted = rewrite.is_wanted(*analysis);
    static_cast<void>(rewrite.belongs(*analysis, 0));
    const auto result = rewrite.run(*analysis);
    if (!result) {
      require(!result.error().empty(), "a refusal has its reasons");
      continue;
    }
    require(wanted || result->empty(), "what is not wanted changes nothing");
    const auto after = text::applied(document->text(), *result);
    require(after.has_value(), "edits lie in the text and do not overlap");
    const auto changed = workspace::Document::open("draft.unres", *after);
    const model::Resolution& one = document->model();
    const model::Resolution& two = changed->model();
    require(one.paragraphs.size() == two.paragraphs.size(), "no paragraph is lost");
    for (std::size_t i = 0; i < one.paragraphs.size(); ++i)
      require(one.paragraphs[i].role == two.paragraphs[i].role && one.paragraphs[i].level == two.paragraphs[i].level,
              "paragraphs stay what they are");
    require(one.notes.size() == two.notes.size() && one.calls.size() == two.calls.size(), "no note or call is lost");
  }
}

} // namespace unres::fuzz
