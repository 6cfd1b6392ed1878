// What is offered while a note call is typed.
#include "features/completion/completion.h"
#include "features/marked.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using features::Completion;
using features::Trigger;

const std::string notes = "\n[^1]: Resolution 70/1.\n\n[^2]: A/77/127.\n";

// The offers, one a line: "[^3] new note +".
std::string offered(const std::string& draft, Trigger trigger = Trigger::call) {
  const Marked here = marked(draft);
  std::string out;
  for (const Completion& item : features::complete(*here.analysis, here.at, trigger)) {
    CHECK(item.edit.range.touches(here.at));
    CHECK(item.filter.starts_with(here.slice({item.edit.range.begin, here.at})));
    for (const text::Edit& more : item.more)
      CHECK(more.range.begin > item.edit.range.end);
    out += item.label + " " + item.detail + (item.more.empty() ? "\n" : " +\n");
  }
  return out;
}

std::string taken(const std::string& draft, const std::string& detail) {
  const Marked here = marked(draft);
  for (const Completion& item : features::complete(*here.analysis, here.at, Trigger::call))
    if (item.detail == detail) {
      std::vector<text::Edit> edits = item.more;
      edits.push_back(item.edit);
      return *text::applied(here.analysis->document().text(), edits);
    }
  return "no " + detail;
}

} // namespace

TEST_CASE("a call becomes a new note, the next number or a note that is there") {
  CHECK(offered(ga_draft("*Recalling* the goals,[^1]\n\n*Noting* the report[^2] and the rules[^|", notes)) ==
        "[^3] new note +\n[^3] next number\n[^1] Resolution 70/1.\n[^2] A/77/127.\n");
  CHECK(offered(ga_draft("*Recalling* the goals,[^1]\n\n*Noting* the rules[^2|", notes)) ==
        "[^2] not called yet: A/77/127.\n");
  CHECK(offered(ga_draft("*Noting* the rules[^|", "\nEnd.\n")) == "[^1] new note +\n[^1] next number\n");
}

TEST_CASE("the bracket that an editor has closed is typed over") {
  for (const char* call : {"[^|", "[^|]", "[^3|", "[^3|]"})
    CHECK(taken(ga_draft("*Recalling* the goals,[^1]\n\n*Noting* the report[^2] and the rules" + std::string{call}, notes),
                "new note") ==
          ga_draft("*Recalling* the goals,[^1]\n\n*Noting* the report[^2] and the rules[^3]",
                   "\n[^1]: Resolution 70/1.\n\n[^2]: A/77/127.\n\n[^3]: \n"));
}

TEST_CASE("superscripts and plain brackets are answered where the draft has such notes") {
  CHECK(offered(ga_draft("*Recalling* the goals,¹ and the rules,²|", "\n¹ Resolution 70/1.\n")) ==
        "² new note +\n² next number\n");
  CHECK(taken(ga_draft("*Recalling* the goals,¹ and the rules,²|", "\n¹ Resolution 70/1.\n"), "new note") ==
        ga_draft("*Recalling* the goals,¹ and the rules,²", "\n¹ Resolution 70/1.\n\n² \n"));
  CHECK(offered(ga_draft("*Recalling* the goals,[^1] and 10 m²| of ground,", notes)).empty());
  CHECK(offered(ga_draft("*Recalling* the goals,[^1] and [|", notes)).empty());
  CHECK(offered(ga_draft("*Recalling* the goals,[1] and the rules[|", "\n[1] Resolution 70/1.\n")) ==
        "[2] new note +\n[2] next number\n[1] Resolution 70/1.\n");
}

TEST_CASE("between other calls a new number is to be renumbered") {
  CHECK(offered(ga_draft("*Recalling* the goals[^|\n\n*Noting* the report[^1] and the rules,[^2]", notes)) ==
        "[^3] new note, to be renumbered +\n[^3] next number\n[^1] Resolution 70/1.\n[^2] A/77/127.\n");
}

TEST_CASE("where labels are names, what is typed may become one") {
  const std::string named = "\n[^goals]: Resolution 70/1.\n";
  CHECK(offered(ga_draft("*Recalling* the goals,[^goals] and the rules[^|", named)) == "[^goals] Resolution 70/1.\n");
  CHECK(offered(ga_draft("*Recalling* the goals,[^goals] and the rules[^rules|", named)) ==
        "[^rules] new note +\n[^rules] new label\n");
}

TEST_CASE("at the beginning of a line the calls that lack a note are offered") {
  CHECK(offered(ga_draft("*Recalling* the goals,[^1] the rules,[^2] and the report,[^3]", notes + "\n[^|\n")) ==
        "[^3] called, and not defined yet\n");
  CHECK(taken(ga_draft("*Recalling* the goals,[^1] the rules,[^2] and the report,[^3]", notes + "\n[^|\n"),
              "called, and not defined yet") ==
        ga_draft("*Recalling* the goals,[^1] the rules,[^2] and the report,[^3]", notes + "\n[^3]: \n"));
}

TEST_CASE("so they are in superscripts") {
  CHECK(offered(ga_draft("*Recalling* the goals,¹ and the rules,²", "\n¹ Resolution 70/1.\n\n²|\n")) ==
        "² called, and not defined yet\n");
  CHECK(taken(ga_draft("*Recalling* the goals,¹ and the rules,²", "\n¹ Resolution 70/1.\n\n²| A/77/127.\n"),
              "called, and not defined yet") ==
        ga_draft("*Recalling* the goals,¹ and the rules,²", "\n¹ Resolution 70/1.\n\n² A/77/127.\n"));
}

TEST_CASE("a mark of a call asks for nothing else") {
  CHECK(offered(ga_draft("*Recalling* its resolution 70/1|,")).empty());
  CHECK_FALSE(offered(ga_draft("*Recalling* its resolution 70/1|,"), Trigger::asked).empty());
}

} // namespace unres::test
