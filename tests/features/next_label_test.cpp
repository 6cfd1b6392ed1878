// What Enter brings in a numbered paragraph. "|" is the cursor, on the line that Enter has begun.
#include "features/marked.h"
#include "features/next_label.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

// The text after Enter, with what it brings.
std::string entered(const std::string& draft) {
  const Marked here = marked("*The General Assembly*,\n\n*Recalling* the guide,\n\n" + draft);
  const auto edits = features::next_label(*here.analysis, here.at);
  const std::string text = *text::applied(here.analysis->document().text(), edits);
  return edits.empty() ? "nothing" : text.substr(text.find("1. "));
}

} // namespace

TEST_CASE("behind a semicolon the next label of the level follows") {
  CHECK(entered("1. *Decides* to go on;\n|") == "1. *Decides* to go on;\n\n2. ");
  CHECK(entered("1. *Decides* to go on;\n    |\n") == "1. *Decides* to go on;\n\n2. \n");
  CHECK(entered("1. *Decides* to go on;\n\n2. *Requests* to stop;\n|\n\n3. *Notes* this.\n") ==
        "1. *Decides* to go on;\n\n2. *Requests* to stop;\n\n3. \n\n3. *Notes* this.\n");
  CHECK(entered("1. *Decides*:\n\n   (a) To go on;\n|") == "1. *Decides*:\n\n   (a) To go on;\n\n   (b) ");
  CHECK(entered("1. *Decides*:\n\n   (a) To go on;\n\n   (b) To stop:\n\n   (i) At once;\n|") ==
        "1. *Decides*:\n\n   (a) To go on;\n\n   (b) To stop:\n\n   (i) At once;\n\n   (ii) ");
  CHECK(entered("1. *Decides* to go on;\r\n|") == "1. *Decides* to go on;\r\n\r\n2. ");
}

TEST_CASE("paragraphs that follow one another without a blank line go on so") {
  CHECK(entered("1. *Decides* to go on;\n2. *Requests* to stop;\n|") == "1. *Decides* to go on;\n2. *Requests* to stop;\n3. ");
}

TEST_CASE("behind a colon the level below opens") {
  CHECK(entered("1. *Decides*:\n|") == "1. *Decides*:\n\n   (a) ");
  CHECK(entered("1. *Decides*:\n\n(a) To go on:\n|") == "1. *Decides*:\n\n(a) To go on:\n\n   (i) ");
  CHECK(entered("1. *Decides*:\n|\n\n   (a) To go on;\n") == "nothing");
}

TEST_CASE("on a label without words the level above goes on") {
  CHECK(entered("1. *Decides*:\n\n   (a) To go on;\n\n   (b) \n|") == "1. *Decides*:\n\n   (a) To go on;\n\n2. ");
  CHECK(entered("1. *Decides*:\n\n   (a) To go on:\n\n      (i) At once;\n\n      (ii) \n|") ==
        "1. *Decides*:\n\n   (a) To go on:\n\n      (i) At once;\n\n   (b) ");
  CHECK(entered("1. *Decides* to go on;\n\n2. \n|") == "1. *Decides* to go on;\n\n");
}

TEST_CASE("elsewhere Enter brings nothing") {
  CHECK(entered("1. *Decides* to go on.\n|") == "nothing");
  CHECK(entered("1. *Decides* to go on;\n\n|") == "nothing");
  CHECK(entered("1. *Decides* to\n|go on;\n") == "nothing");
  CHECK(entered("1. *Decides* to go on;[^1]\n\n[^1]: A/77/127;\n|") == "nothing");
  const Marked preamble = marked("*The General Assembly*,\n\n*Recalling* the guide;\n|");
  CHECK(features::next_label(*preamble.analysis, preamble.at).empty());
  const Marked empty = marked("|");
  CHECK(features::next_label(*empty.analysis, empty.at).empty());
}

} // namespace unres::test
