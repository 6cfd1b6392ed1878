// What is offered where a call and its note have lost each other.
#include "features/code_actions.h"
#include "features/marked.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace unres::test {
namespace {

std::size_t unmatched(const rules::Analysis& analysis) {
  const auto& findings = analysis.findings();
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](const rules::Finding& finding) {
    return finding.rule->id == "footnote/matched";
  }));
}

// The text after the first action whose title is this one.
std::string after(const std::string& draft, const std::string& title) {
  const Marked here = marked(draft);
  const auto size = static_cast<text::Offset>(here.analysis->document().text().size());
  for (const features::QuickFix& fix : features::quick_fixes(*here.analysis, {0, size}))
    if (fix.title == title) {
      CHECK_FALSE(fix.preferred);
      return *text::applied(here.analysis->document().text(), fix.edits);
    }
  return "no " + title;
}

} // namespace

TEST_CASE("a note without its call can be deleted, wherever it stands") {
  const std::string goals = "\n[^1]: Resolution 70/1.\n";
  const std::string report = "\n[^2]: A/77/127.\n";
  const std::string calls_2 = "*Recalling* the report,[^2]";
  CHECK(after(ga_draft(calls_2, goals + report), "Delete note 1") == ga_draft(calls_2, report));
  CHECK(after(ga_draft("*Recalling* the goals,[^1]", goals + report), "Delete note 2") ==
        ga_draft("*Recalling* the goals,[^1]", goals));
  CHECK(after(ga_draft("*Recalling* the goals,", goals), "Delete note 1") == ga_draft("*Recalling* the goals,"));
  CHECK(after(ga_draft(calls_2, "\n[^1]: Resolution 70/1.\n    And more of it.\n[^2]: A/77/127.\n"), "Delete note 1") ==
        ga_draft(calls_2, report));
}

TEST_CASE("a call without a note can be given one") {
  CHECK(after(ga_draft("*Recalling* the goals[^1] and the report,[^2]", "\n[^1]: Resolution 70/1.\n"), "Add note 2") ==
        ga_draft("*Recalling* the goals[^1] and the report,[^2]", "\n[^1]: Resolution 70/1.\n\n[^2]: \n"));
  CHECK(after(ga_draft("*Recalling* the goals,[^1]"), "Add note 1") == ga_draft("*Recalling* the goals,[^1]", "\n[^1]: \n"));
}

TEST_CASE("a second call of a note gets a copy of the note, with Ibid. in full") {
  CHECK(after(ga_draft("*Recalling* the goals[^1] and again the goals,[^1]", "\n[^1]: Resolution 70/1.\n"),
              "Give this call a note of its own") ==
        ga_draft("*Recalling* the goals[^1] and again the goals,[^2]", "\n[^1]: Resolution 70/1.\n\n[^2]: Resolution 70/1.\n"));
  CHECK(after(ga_draft("*Recalling* the goals¹ and the aims² and aims,²", "\n¹ Resolution 70/1.\n\n² Ibid., annex.\n"),
              "Give this call a note of its own") ==
        ga_draft("*Recalling* the goals¹ and the aims² and aims,³", "\n¹ Resolution 70/1.\n\n² Ibid., annex.\n\n³ Resolution 70/1, annex.\n"));
}

TEST_CASE("of two notes with one label the second goes, or gets a label of its own") {
  CHECK(after(ga_draft("*Recalling* the goals,[^1]", "\n[^1]: Resolution 70/1.\n\n[^1]: Resolution 70/1.\n"), "Delete note 1") ==
        ga_draft("*Recalling* the goals,[^1]", "\n[^1]: Resolution 70/1.\n"));
  CHECK(after(ga_draft("*Recalling* the goals,[^1]", "\n[^1]: Resolution 70/1.\n\n[^1]: A/77/127.\n"), "Give this note the label 2") ==
        ga_draft("*Recalling* the goals,[^1]", "\n[^1]: Resolution 70/1.\n\n[^2]: A/77/127.\n"));
}

TEST_CASE("a call whose note is added has one") {
  const Marked here = marked(after(ga_draft("*Recalling* the goals,[^1]"), "Add note 1"));
  CHECK(unmatched(*here.analysis) == 0);
}

TEST_CASE("in adopted texts, where a call is deleted its note can be, and then nothing tells of either") {
  if (!have_corpus())
    return;
  std::size_t offered = 0;
  std::size_t calls = 0;
  for (const std::string folder : {"seed", "paged", "adopted"}) {
    const auto files = corpus_files(folder);
    for (std::size_t i = 0; i < files.size(); i += folder == "adopted" ? 16 : 3) {
      CAPTURE(files[i].string());
      const std::string file = files[i].filename().string();
      const std::string text = read_file(files[i]);
      const auto open = [&](const std::string& words) {
        return rules::Analysis::run(workspace::Document::open(file, words), {}, small_index());
      };
      const auto before = open(text);
      const model::Resolution& r = before->document().model();
      if (unmatched(*before) > 0)
        continue;
      for (std::size_t call = 0; call < r.calls.size(); call += 7) {
        const model::CallPlace& place = r.calls[call];
        const text::Range range = r.blocks[place.block].absolute(r.facts(place.block).calls[place.call].range);
        const std::string cut = text::applied(text, text::Edit{range, {}});
        const auto now = open(cut);
        ++calls;
        for (const features::QuickFix& fix : features::quick_fixes(*now, {0, static_cast<text::Offset>(cut.size())})) {
          if (!fix.title.starts_with("Delete note "))
            continue;
          ++offered;
          const std::string after_it = *text::applied(cut, fix.edits);
          const auto then = open(after_it);
          CHECK(unmatched(*then) == 0);
          CHECK(then->document().model().notes.size() + 1 == r.notes.size());
          CHECK(then->document().model().paragraphs.size() == r.paragraphs.size());
          CHECK(then->document().model().blocks.size() == now->document().model().blocks.size() - 1);
        }
      }
    }
  }
  MESSAGE(offered << " of " << calls);
  CHECK(offered * 10 > calls * 9);
}

} // namespace unres::test
