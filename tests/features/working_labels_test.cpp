// Labels and numbers of negotiators: put in, taken out, frozen and thawed.
#include "features/marked.h"
#include "features/negotiation/freeze.h"
#include "features/negotiation/labels.h"
#include "features/next_label.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using features::RewriteResult;

std::string after(const rules::Analysis& analysis, const RewriteResult& result) {
  if (!result)
    return features::told(analysis, result.error());
  const auto text = text::applied(analysis.document().text(), *result);
  REQUIRE(text.has_value());
  return *text;
}

std::string labelled(const std::string& text) {
  const auto analysis = marked(text).analysis;
  return after(*analysis, features::with_working_labels(*analysis));
}

std::string stripped(const std::string& text) {
  const auto analysis = marked(text).analysis;
  return after(*analysis, features::without_working_labels(*analysis));
}

std::string frozen(const std::string& text) {
  const auto analysis = marked(text).analysis;
  return after(*analysis, features::frozen(*analysis));
}

std::string unfrozen(const std::string& text) {
  const auto analysis = marked(text).analysis;
  return after(*analysis, features::unfrozen(*analysis));
}

// What Enter brings at the mark.
std::string typed(const std::string& text) {
  const auto at = marked(text);
  const auto edits = features::next_label(*at.analysis, at.at);
  return edits.empty() ? std::string{} : edits.front().replacement;
}

} // namespace

TEST_CASE("paragraphs are labelled PP and OP, and stripped of it again") {
  const std::string plain = "*The General Assembly*,\n\n*Recalling* this,\n\n*Noting* that,\n\n1. *Requests* all:\n\n   (a) To go;\n\n"
                            "   (b) To come;\n\n1 bis. *Invites* some;\n\n2. *Decides* to end.\n";
  const std::string working = "*The General Assembly*,\n\nPP1 *Recalling* this,\n\nPP2 *Noting* that,\n\nOP1 *Requests* all:\n\n   (a) To go;\n\n"
                              "   (b) To come;\n\nOP1 bis *Invites* some;\n\nOP2 *Decides* to end.\n";
  CHECK(labelled(plain) == working);
  CHECK(stripped(working) == plain);
  CHECK(labelled(working) == working);
  CHECK(stripped(plain) == plain);
}

TEST_CASE("a further version of a preambular paragraph keeps its label") {
  CHECK(stripped("*The General Assembly*,\n\nPP1 *Recalling* this,\n\nPP1 bis *Noting* that,\n\nOP1 *Decides* to end.\n") ==
        "Line 5: “PP1 bis” would have no label: decide first which version stays");
}

TEST_CASE("adopted texts get their labels and lose them byte for byte") {
  if (!have_corpus())
    return;
  std::size_t done = 0;
  std::size_t refused = 0;
  for (const auto& path : corpus_files("adopted")) {
    const std::string text = read_file(path);
    const auto before = marked(text, small_index(), path.filename().string()).analysis;
    const auto edits = features::with_working_labels(*before);
    if (!edits) {
      MESSAGE(path.filename().string() << ": " << features::told(*before, edits.error()));
      ++refused;
      continue;
    }
    const auto between = marked(after(*before, edits), small_index(), path.filename().string()).analysis;
    CAPTURE(path.filename().string());
    const std::string again = after(*between, features::without_working_labels(*between));
    if (features::forms_of_numbers(*before).empty())
      CHECK(again == text);
    ++done;
  }
  MESSAGE(done << " labelled, " << refused << " refused");
  CHECK(done > 20 * refused);
}

TEST_CASE("numbers are frozen by a comment, and thawed without a trace") {
  const std::string plain = "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Requests* all;\n\n2. *Decides* to end.\n";
  const std::string cold = "*The General Assembly*,\n\n*Recalling* this,\n\n%% unres-frozen\n\n1. *Requests* all;\n\n2. *Decides* to end.\n";
  CHECK(frozen(plain) == cold);
  CHECK(frozen(cold) == cold);
  CHECK(unfrozen(cold) == plain);
  CHECK(unfrozen(plain) == plain);
}

TEST_CASE("while numbers are frozen Enter brings Latin ones between two paragraphs") {
  const std::string head = "*The General Assembly*,\n\n%% unres-frozen\n\n";
  CHECK(typed(head + "1. *Requests* all;\n|\n\n2. *Decides* to end.\n") == "\n1 bis. ");
  CHECK(typed(head + "1. *Requests* all;\n\n1 bis. *Invites* some;\n|\n\n2. *Decides* to end.\n") == "\n1 ter. ");
  CHECK(typed(head + "1. *Requests* all;\n\n2. *Notes* it;\n|\n") == "\n3. ");
  CHECK(typed("*The General Assembly*,\n\n1. *Requests* all;\n|\n\n2. *Decides* to end.\n") == "\n2. ");
}

TEST_CASE("what is thawed is numbered anew with the references to it") {
  const std::string head = "*The General Assembly*,\n\n*Recalling* this,\n\n";
  CHECK(unfrozen(head + "%% unres-frozen\n\n1. *Requests* all;\n\n1 bis. *Invites* some;\n\n3. *Notes* paragraph 1 bis above;\n\n"
                        "3 ter. *Notes* paragraphs 1 and 3 above, and paragraph 3 ter (a) of resolution 70/1;\n\n4. *Decides* to end.\n") ==
        head + "1. *Requests* all;\n\n2. *Invites* some;\n\n3. *Notes* paragraph 2 above;\n\n"
               "4. *Notes* paragraphs 1 and 3 above, and paragraph 3 ter (a) of resolution 70/1;\n\n5. *Decides* to end.\n");
  CHECK(unfrozen(head + "%% unres-frozen\n\n1. *Requests* all;\n\n1 alt. *Invites* some;\n\n2. *Decides* to end.\n") ==
        "Line 9: Decide first which version of paragraph 1 stays");
}

TEST_CASE("frozen numbers are not made anew, and a gap is a hint") {
  const auto analysis = marked("*The General Assembly*,\n\n*Recalling* this,\n\n%% unres-frozen\n\n1. *Requests* all;\n\n3. *Decides* to end.\n").analysis;
  const features::Rewrite* renumber = features::find_rewrite("unres.renumberParagraphs");
  REQUIRE(renumber != nullptr);
  CHECK_FALSE(renumber->is_wanted(*analysis));
  CHECK(after(*analysis, renumber->run(*analysis)) == "Line 5: The numbers are frozen: unfreeze them first");
  std::vector<std::string> told;
  for (const rules::Finding& finding : analysis->findings())
    if (finding.rule->id == "operative/numbered") {
      CHECK(finding.severity == rules::Severity::hint);
      CHECK_FALSE(finding.fix.has_value());
      told.push_back(finding.message);
    }
  CHECK(told == std::vector<std::string>{"Paragraph 2 was removed while the numbers are frozen"});
}

} // namespace unres::test
