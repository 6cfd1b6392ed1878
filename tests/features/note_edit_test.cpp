// The note that a name brings, in real texts: it never leaves a call without a note or the other way round.
#include "features/completion/completion.h"
#include "features/marked.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace unres::test {
namespace {

using features::Completion;

// That a note after one of the same series says Ibid. is told by its rule, and is not looked at here; nor that a
// name without its note wants one, where none was brought.
std::size_t footnote_findings(const rules::Analysis& analysis, bool bare) {
  const auto& findings = analysis.findings();
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [bare](const rules::Finding& finding) {
    return finding.rule->id.starts_with("footnote/") && finding.rule->id != "footnote/ibid-missing" &&
           !(bare && finding.rule->id == "footnote/missing");
  }));
}

std::string taken(const std::string& text, const Completion& offer) {
  std::vector<text::Edit> edits = offer.more;
  edits.push_back(offer.edit);
  return *text::applied(text, edits);
}

} // namespace

TEST_CASE("in adopted texts a name brings a note that agrees with the others, or none") {
  if (!have_corpus())
    return;
  const std::string name = " and the UNCAC";
  std::size_t noted = 0;
  std::size_t bare = 0;
  for (const std::string folder : {"seed", "paged", "adopted"}) {
    const auto files = corpus_files(folder);
    for (std::size_t i = 0; i < files.size(); i += folder == "adopted" ? 16 : 3) {
      CAPTURE(files[i].string());
      const std::string file = files[i].filename().string();
      const std::string text = read_file(files[i]);
      const auto before = rules::Analysis::run(workspace::Document::open(file, text), {}, small_index());
      const model::Resolution& r = before->document().model();
      for (std::size_t p = 0; p < r.paragraphs.size(); p += 5) {
        const text::Offset at = r.end_mark(r.paragraphs[p]).range.begin;
        std::string typed = text;
        typed.insert(at, name);
        const auto now = rules::Analysis::run(workspace::Document::open(file, typed), {}, small_index());
        for (const Completion& offer :
             features::complete(*now, at + static_cast<text::Offset>(name.size()), features::Trigger::asked)) {
          const std::string after = taken(typed, offer);
          const auto then = rules::Analysis::run(workspace::Document::open(file, after), {}, small_index());
          const bool none = offer.more.empty();
          CHECK_MESSAGE(footnote_findings(*then, none) <= footnote_findings(*now, none), after.substr(at, 300));
          CHECK(then->document().model().notes.size() == r.notes.size() + (offer.more.empty() ? 0 : 1));
          (offer.more.empty() ? bare : noted) += 1;
        }
      }
    }
  }
  MESSAGE(noted << " with a note, " << bare << " without");
  CHECK(noted > 20);
  CHECK(bare > 100);
}

} // namespace unres::test
