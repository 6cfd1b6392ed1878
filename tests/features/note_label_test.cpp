// From a call to its note and back; renaming both.
#include "features/definition.h"
#include "features/highlight.h"
#include "features/linked_editing.h"
#include "features/marked.h"
#include "features/references.h"
#include "features/rename.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using text::Range;

const std::string notes = "\n[^1]: Resolution 70/1.\n\n[^kyoto]: Resolution 76/181, annex.\n";

std::string in_line(const Marked& here, const std::vector<Range>& ranges) {
  std::string out;
  for (const Range range : ranges)
    out += std::to_string(here.analysis->document().lines().line_of(range.begin) + 1) + ":" +
           std::string{here.slice(range)} + " ";
  return out;
}

std::string defined(const std::string& draft) {
  const Marked here = marked(draft);
  const auto found = features::definition(features::Mentions{here.analysis}, here.at);
  return found ? in_line(here, {*found}) : "nowhere";
}

std::string referred(const std::string& draft, bool definition) {
  const Marked here = marked(draft);
  return in_line(here, features::references(features::Mentions{here.analysis}, here.at, definition));
}

std::string linked(const std::string& draft) {
  const Marked here = marked(draft);
  return in_line(here, features::linked_ranges(*here.analysis, here.at));
}

// The text after renaming, or why it cannot be renamed.
std::string renamed(const std::string& draft, std::string_view name) {
  const Marked here = marked(draft);
  const auto edits = features::rename(features::Mentions{here.analysis}, here.at, name);
  return edits ? *text::applied(here.analysis->document().text(), *edits) : edits.error().message;
}

std::string prepared(const std::string& draft) {
  const Marked here = marked(draft);
  const auto found = features::prepare_rename(features::Mentions{here.analysis}, here.at);
  return found ? std::string{here.slice(found->range)} + " as " + found->name : found.error().message;
}

} // namespace

TEST_CASE("a call leads to its note, and the note to its first call") {
  CHECK(defined(ga_draft("*Recalling* the goals,[|^1] and the Declaration,[^kyoto]", notes)) == "9:[^1]: ");
  CHECK(defined(ga_draft("*Recalling* the goals,[^1] and the Declaration,[^kyoto]|", notes)) == "11:[^kyoto]: ");
  CHECK(defined(ga_draft("*Recalling* the goals,[^1] and the goals,[^1]", "\n[^|1]: Resolution 70/1.\n")) == "3:[^1] ");
  CHECK(defined(ga_draft("*Recalling* the| goals,[^1]", notes)) == "nowhere");
  CHECK(defined(ga_draft("*Recalling* the goals,[^9|]", notes)) == "nowhere");
  CHECK(defined(ga_draft("*Recalling* the goals,¹|", "\n¹ Resolution 70/1.\n")) == "9:¹ ");
}

TEST_CASE("of two calls in a row the cursor between them is on the second") {
  CHECK(defined(ga_draft("*Recalling* the goals,[^1]|[^kyoto]", notes)) == "11:[^kyoto]: ");
}

TEST_CASE("references are the calls, with the note itself where asked for") {
  const std::string draft = ga_draft("*Recalling* the goals,[^1] and again the goals,[^1|]", notes);
  CHECK(referred(draft, false) == "3:[^1] 3:[^1] ");
  CHECK(referred(draft, true) == "3:[^1] 3:[^1] 9:[^1]: ");
  CHECK(referred(ga_draft("*Recalling* the goals,[^1]", "\n[|^1]: Resolution 70/1.\n"), false) == "3:[^1] ");
  CHECK(referred(ga_draft("*Recall|ing* the goals,[^1]", notes), true).empty());
}

TEST_CASE("highlights tell the note from its calls") {
  const Marked here = marked(ga_draft("*Recalling* the goals,[^1|]", notes));
  const auto found = features::highlights(features::Mentions{here.analysis}, here.at);
  REQUIRE(found.size() == 2);
  CHECK_FALSE(found[0].introduces);
  CHECK(found[1].introduces);
}

TEST_CASE("a label is renamed at all its places and nowhere else") {
  CHECK(renamed(ga_draft("*Recalling* the goals,[^1|] and the Declaration,[^kyoto]", notes), "goals") ==
        ga_draft("*Recalling* the goals,[^goals] and the Declaration,[^kyoto]",
                 "\n[^goals]: Resolution 70/1.\n\n[^kyoto]: Resolution 76/181, annex.\n"));
  CHECK(renamed(ga_draft("*Recalling* the Declaration,[^kyoto]", "\n[^k|yoto]: Resolution 76/181, annex.\n"), "[^2]") ==
        ga_draft("*Recalling* the Declaration,[^2]", "\n[^2]: Resolution 76/181, annex.\n"));
  for (const char* name : {"12", "¹²"})
    CHECK(renamed(ga_draft("*Recalling* the goals,¹| and 10 m² of ground,", "\n¹ Resolution 70/1.\n"), name) ==
          ga_draft("*Recalling* the goals,¹² and 10 m² of ground,", "\n¹² Resolution 70/1.\n"));
}

TEST_CASE("what is renamed is told first") {
  CHECK(prepared(ga_draft("*Recalling* the Declaration,[|^kyoto]", notes)) == "kyoto as kyoto");
  CHECK(prepared(ga_draft("*Recalling* the goals,¹²|", "\n¹² Resolution 70/1.\n")) == "¹² as 12");
  CHECK(prepared(ga_draft("*Recal|ling* the goals,[^1]", notes)) == "Only labels of notes, short names and names of instruments can be renamed");
}

TEST_CASE("renaming is refused with its reason") {
  const std::string draft = ga_draft("*Recalling* the goals,[^1|] and the Declaration,[^kyoto]", notes);
  CHECK(renamed(draft, "kyoto") == "Label kyoto is taken");
  CHECK(renamed(draft, "two words") == "A label in [^…] has up to 40 bytes, no white space and no square brackets");
  CHECK(renamed(draft, "") == "A label in [^…] has up to 40 bytes, no white space and no square brackets");
  CHECK(renamed(draft, "1") == ga_draft("*Recalling* the goals,[^1] and the Declaration,[^kyoto]", notes));
  CHECK(renamed(ga_draft("*Recalling* the goals,¹|", "\n¹ Resolution 70/1.\n"), "goals") ==
        "The label of such a note is a number from 1 to 999");
  CHECK(renamed(ga_draft("*Recalling* the goals,[^1|]", "\n[^1]: Resolution 70/1.\n\n[^1]: A/77/127.\n"), "2") ==
        "Label 1 is defined 2 times, so it is not certain which note is meant");
}

TEST_CASE("call and note are typed together, within their marks") {
  CHECK(linked(ga_draft("*Recalling* the Declaration,[^ky|oto]", notes)) == "3:kyoto 11:kyoto ");
  CHECK(linked(ga_draft("*Recalling* the Declaration,|[^kyoto]", notes)).empty());
  CHECK(linked(ga_draft("*Recalling* the goals,[^9|]", notes)).empty());
  CHECK(linked(ga_draft("*Recalling* the goals,¹|", "\n¹ Resolution 70/1.\n")).empty());
}

} // namespace unres::test
