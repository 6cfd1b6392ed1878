// Paragraphs in sequence, and the references to them along with them.
#include "features/marked.h"
#include "features/renumber_paragraphs.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace unres::test {
namespace {

const std::string opening = "*The General Assembly*,\n\n*Recalling* the guide,\n\n";

std::shared_ptr<const rules::Analysis> analysed(std::string text, const std::string& name = "draft.unres.md") {
  return rules::Analysis::run(workspace::Document::open(name, std::move(text)), {}, index::Index::standard());
}

// The operative part after renumbering, or what stands in the way.
std::string renumbered(const std::string& operative) {
  const auto analysis = analysed(opening + operative);
  const auto edits = features::renumbered_paragraphs(*analysis);
  if (!edits)
    return std::string{"! "}.append(features::told(*analysis, edits.error()));
  return text::applied(analysis->document().text(), *edits)->substr(opening.size());
}

} // namespace

TEST_CASE("numbers and letters are put in sequence") {
  CHECK(renumbered("1. *Decides* this;\n\n3. *Decides* that;\n\n3. *Requests* this;\n\n7. *Notes* all.\n") ==
        "1. *Decides* this;\n\n2. *Decides* that;\n\n3. *Requests* this;\n\n4. *Notes* all.\n");
  CHECK(renumbered("1. *Decides*:\n\n   (a) To go;\n\n   (c) To come;\n\n2. *Notes* all.\n") ==
        "1. *Decides*:\n\n   (a) To go;\n\n   (b) To come;\n\n2. *Notes* all.\n");
  CHECK(renumbered("1. *Decides* this;\n\n1 bis. *Decides* that;\n\n4. *Notes* all.\n") ==
        "1. *Decides* this;\n\n1 bis. *Decides* that;\n\n2. *Notes* all.\n");
}

TEST_CASE("what is in sequence stays as it is, in every adopted text") {
  if (!have_corpus())
    return;
  for (const auto& file : corpus_files("adopted")) {
    CAPTURE(file.string());
    const auto analysis = analysed(read_file(file), file.filename().string());
    const auto& findings = analysis->findings();
    const bool faulty = std::any_of(findings.begin(), findings.end(), [](const rules::Finding& finding) {
      return finding.rule->id == "operative/numbered" || finding.rule->id == "para/sub-sequence";
    });
    CHECK(features::is_misnumbered(*analysis) == faulty);
  }
}

TEST_CASE("references follow their paragraphs") {
  CHECK(renumbered("1. *Decides* this;\n\n3. *Decides* that;\n\n4. *Requests* the report mentioned in paragraph 3 above;\n\n"
                   "5. *Recalls* paragraphs 1 and 4 above and paragraph 4 of resolution 70/1.\n") ==
        "1. *Decides* this;\n\n2. *Decides* that;\n\n3. *Requests* the report mentioned in paragraph 2 above;\n\n"
        "4. *Recalls* paragraphs 1 and 3 above and paragraph 4 of resolution 70/1.\n");
  CHECK(renumbered("2. *Decides*:\n\n   (b) To go;\n\n   (c) To come;\n\n3. *Notes* paragraph 2 (c) above and paragraph 3 of the present resolution.\n") ==
        "1. *Decides*:\n\n   (a) To go;\n\n   (b) To come;\n\n2. *Notes* paragraph 1 (b) above and paragraph 2 of the present resolution.\n");
}

TEST_CASE("a reference that is not certain is refused with its line") {
  CHECK(renumbered("1. *Decides* this;\n\n3. *Decides* that;\n\n3. *Notes* paragraph 3 above.\n") ==
        "! Line 9: Paragraph 3 is not certain: 2 paragraphs have that number");
  CHECK(renumbered("1. *Decides* this;\n\n3. *Decides* that;\n\n4. *Notes* what paragraph 3 says.\n") ==
        "! Line 9: It is not certain whose paragraph 3 is meant here");
  CHECK(renumbered("1. *Decides* this;\n\n3. *Decides* that;\n\n4. *Notes* paragraph 9 above.\n") ==
        "! Line 9: There is no paragraph 9 that could be meant here");
  CHECK(renumbered("1. *Decides* this;\n\n2. *Decides* that;\n\n2. *Decides* more;\n\n3. *Decides* less;\n\n4. *Notes* paragraphs 1 to 3 above.\n") ==
        "! Line 13: The paragraphs from 1 to 3 are no longer the same ones");
}

TEST_CASE("after a paragraph is taken out of an adopted text, renumbering gives a text in sequence") {
  if (!have_corpus())
    return;
  std::size_t done = 0;
  std::size_t refused = 0;
  for (const auto& file : corpus_files("adopted")) {
    const auto analysis = analysed(read_file(file), file.filename().string());
    const model::Resolution& r = analysis->document().model();
    if (features::is_misnumbered(*analysis))
      continue;
    for (model::Index i = 0; i + 1 < r.paragraphs.size(); i += 7) {
      if (r.paragraphs[i].role != model::Role::operative || r.has_subparagraphs(i) || r.facts(r.paragraphs[i].first).label.number == 0)
        continue;
      CAPTURE(file.string());
      const text::Range range{r.blocks[r.paragraphs[i].first].begin, r.blocks[r.paragraphs[i].last + 1].begin};
      const auto shorter = analysed(text::applied(analysis->document().text(), text::Edit{range, ""}), file.filename().string());
      const auto edits = features::renumbered_paragraphs(*shorter);
      if (!edits) {
        ++refused;
        continue;
      }
      ++done;
      const auto after = analysed(*text::applied(shorter->document().text(), *edits), file.filename().string());
      CHECK_FALSE(features::is_misnumbered(*after));
      CHECK(after->document().model().paragraphs.size() == shorter->document().model().paragraphs.size());
    }
  }
  MESSAGE(done << " renumbered, " << refused << " refused for a reference that is not certain");
  CHECK(done > 200);
  CHECK(refused * 5 < done);
}

} // namespace unres::test
