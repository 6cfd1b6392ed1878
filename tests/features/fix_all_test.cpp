// What all safe fixes together make of a text, and what they leave alone.
#include "features/code_actions.h"
#include "features/fingerprint.h"
#include "features/fix_all.h"
#include "support/corpus.h"
#include "support/fixture.h"

#include <doctest/doctest.h>

#include <map>

namespace unres::features {
namespace {

using Analysis = std::shared_ptr<const rules::Analysis>;

Analysis analysed(std::string text, const std::string& name = "draft.unres.md") {
  return rules::Analysis::run(workspace::Document::open(name, std::move(text)), {}, index::Index::standard());
}

const std::string& text_of(const Analysis& analysis) { return analysis->document().text(); }

const std::string faulty = "*The General Assembly*\n\n"
                           "*Recalling* its resolution 76/187 of 16 December 2021;\n\n"
                           "*Convinced* of the need to act\n\n"
                           "1. *Requests* the Secretary-General to report to it at its eightieth session.\n\n"
                           "2. *Decides* to remain seized of the matter\n";

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text)
    if (c == '\n')
      out += "\r\n";
    else if (c != '\r')
      out += c;
  return out;
}

// What fixing has to keep, whatever the text.
FixedText check_fixing(const std::string& text, const std::string& name) {
  CAPTURE(name);
  const Analysis before = analysed(text, name);
  FixedText fixed = fix_all(before);
  CHECK_FALSE(fixed.stopped);
  // Nothing changes but by the edits that are told of.
  std::string replayed = text;
  std::size_t named = 0;
  for (const FixRound& round : fixed.rounds) {
    const auto next = text::applied(replayed, round.edits);
    REQUIRE(next.has_value());
    replayed = *next;
    named += round.fixes.size();
  }
  CHECK(replayed == text_of(fixed.analysis));
  CHECK(named == fixed.applied());
  const auto at_once = text::applied(text, fixed.edits(static_cast<text::Offset>(text.size())));
  REQUIRE(at_once.has_value());
  CHECK(*at_once == replayed);

  // No rule finds more than before.
  std::map<const rules::Rule*, std::ptrdiff_t> more;
  for (const rules::Finding& finding : fixed.analysis->findings())
    ++more[finding.rule];
  for (const rules::Finding& finding : before->findings())
    --more[finding.rule];
  for (const auto& entry : more) {
    INFO(entry.first->id);
    CHECK(entry.second <= 0);
  }
  // A second time there is nothing to do.
  CHECK(fix_all(fixed.analysis).rounds.empty());
  CHECK(fix_all(analysed(replayed, name)).rounds.empty());
  return fixed;
}

// Every preambular paragraph is given the wrong end.
std::string with_semicolons(std::string text) {
  for (std::size_t at = text.find(",\n\n"); at != std::string::npos; at = text.find(",\n\n", at))
    text[at] = ';';
  return text;
}

bool has_lone_lf(const std::string& text) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
    if (at == 0 || text[at - 1] != '\r')
      return true;
  return false;
}

} // namespace

TEST_CASE("all safe fixes are applied, and a second run finds none") {
  const FixedText fixed = check_fixing(faulty, "draft.unres.md");
  CHECK(text_of(fixed.analysis) == "*The General Assembly*,\n\n"
                                   "*Recalling* its resolution 76/187 of 16 December 2021,\n\n"
                                   "*Convinced* of the need to act,\n\n"
                                   "1. *Requests* the Secretary-General to report to it at its eightieth session;\n\n"
                                   "2. *Decides* to remain seized of the matter.\n");
  CHECK(fixed.applied() == 5);
  CHECK(fixed.refused.empty());
  CHECK(fixed.analysis->findings().empty());
}

TEST_CASE("a text without findings is handed back as it was") {
  const Analysis before = analysed("");
  const FixedText fixed = fix_all(before);
  CHECK(fixed.analysis == before);
  CHECK(fixed.applied() == 0);
}

TEST_CASE("a fix that makes something else of a paragraph is refused, and the others are applied") {
  std::string text = faulty; // With a comma, the first paragraph would be the organ line.
  text.replace(0, 22, "*The Security Council*;");
  const FixedText fixed = check_fixing(text, "draft.unres.md");
  REQUIRE(fixed.refused.size() == 1);
  CHECK(fixed.refused.front().rule->id == "preamble/end-comma");
  CHECK(text_of(fixed.analysis).starts_with("*The Security Council*;\n\n*Recalling* its resolution 76/187 of 16 December 2021,"));
}

TEST_CASE("work that takes too long is broken off, and says so") {
  const FixedText fixed = fix_all(analysed(faulty), 0);
  CHECK(fixed.stopped);
  CHECK(fixed.rounds.empty());
  CHECK(text_of(fixed.analysis) == faulty);
}

TEST_CASE("line endings and a byte order mark stay as they are") {
  const FixedText fixed = check_fixing("\xEF\xBB\xBF" + with_crlf(faulty), "draft.unres.md");
  const std::string& text = text_of(fixed.analysis);
  CHECK(fixed.applied() == 5);
  CHECK(text.starts_with("\xEF\xBB\xBF*The General Assembly*,\r\n\r\n"));
  CHECK_FALSE(has_lone_lf(text));
}

TEST_CASE("the drafts of all fixtures are fixed soundly, with either line ending") {
  const std::filesystem::path folder = UNRES_SOURCE_DIR "/tests/rules";
  std::size_t drafts = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".md")
      continue;
    for (const test::Example& example : test::read_fixture(entry.path())) {
      CAPTURE(entry.path().string());
      CAPTURE(example.line);
      check_fixing(example.text, example.name);
      const FixedText crlf = check_fixing(with_crlf(example.text), example.name);
      CHECK_FALSE(has_lone_lf(text_of(crlf.analysis)));
      ++drafts;
    }
  }
  CHECK(drafts > 400);
}

TEST_CASE("adopted texts are fixed soundly") {
  if (!test::have_corpus())
    return;
  for (const auto& file : test::corpus_files("adopted")) {
    const std::string text = test::read_file(file);
    const std::string name = file.filename().string();
    check_fixing(text, name);
    check_fixing("\xEF\xBB\xBF" + with_crlf(text), name);
    check_fixing(with_semicolons(text), name);
  }
}

TEST_CASE("a finding keeps its fingerprint whatever is written elsewhere") {
  const std::string head = "*The General Assembly*,\n\n";
  const std::string more = "*Noting* the work done,\n\n";
  const std::string tail = "*Convinced* of the need\nto act;\n\n*Convinced* of the need to act;\n\n"
                           "1. *Requests* the Secretary-General to report;\n\n"
                           "2. *Decides* to remain seized of the matter\n";
  const Analysis before = analysed(head + tail);
  const Analysis after = analysed(head + more + tail);
  const auto names = fingerprints(*before);
  REQUIRE(names.size() == 4); // The third is that two neighbours open alike.
  CHECK(fingerprints(*after) == names);
  CHECK(fingerprints(*analysed(with_crlf(head + tail))) == names);
  // Equal words, however the line is broken: told apart by their order.
  CHECK(names[0].place == names[2].place);
  CHECK(names[0].ordinal == 1);
  CHECK(names[2].ordinal == 2);
  CHECK(names[3].place != names[2].place);
  CHECK(written(names[2]) == names[2].place + ":2");
  CHECK(names[0].place.size() == 16);
  // A label is not among the words: a paragraph that is renumbered is still the same.
  std::string renumbered = head + tail;
  renumbered.replace(renumbered.find("2. "), 1, "7");
  CHECK(fingerprints(*analysed(renumbered)).back().place == names[3].place);
}

} // namespace unres::features
