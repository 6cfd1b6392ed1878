// How texts are set out, and what of them may never change.
#include "features/format/format.h"
#include "features/format/proof.h"
#include "notes/notes.h"
#include "rules/runner.h"
#include "support/characters.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace unres::features {
namespace {

std::shared_ptr<const workspace::Document> read(std::string text, const std::string& name = "draft.unres.md") {
  return workspace::Document::open(name, std::move(text));
}

FormatStyle one_line() { return {.wrap = Wrap::one_line}; }
FormatStyle columns(unsigned width) { return {.wrap = Wrap::width, .width = width}; }
FormatStyle indented(unsigned indent) { return {.indent = indent}; }

std::string formatted(const std::string& text, const FormatStyle& style = {}, const std::string& name = "draft.unres.md") {
  const auto document = read(text, name);
  const FormatResult result = format(*document, style);
  if (!result)
    return text;
  const auto out = text::applied(text, result->edits);
  REQUIRE(out.has_value());
  return *out;
}

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text)
    out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

// Every byte but white space.
std::string without_blanks(std::string text) {
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return std::string_view{" \t\r\n"}.find(c) != std::string_view::npos; }),
             text.end());
  return text;
}

// A draft whose operative part begins with `operative`.
std::string draft(const std::string& operative) {
  return "*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,[^1]\n\n" + operative +
         "\n\n[^1]: See A/78/339.\n";
}

std::string operative_of(const std::string& text) {
  const std::string head = draft("");
  const std::size_t begin = text.find("2015,[^1]\n\n") + 11;
  return text.substr(begin, text.find("\n\n[^1]:") - begin);
}

std::string formatted_operative(const std::string& operative, const FormatStyle& style = {}) {
  return operative_of(formatted(draft(operative), style));
}

} // namespace

TEST_CASE("blocks are parted by one blank line, and words by one space") {
  CHECK(formatted("\n\n*The General  Assembly*,\n\n\n\n*Recalling*  its\tresolution 70/1 of 25 September 2015, \n \n"
                  "1.   *Requests* the Secretary-General to report;\n2. *Decides* to remain seized of the matter. \n\n\n") ==
        "*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n"
        "1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n");
}

TEST_CASE("the empty text stays empty, and a text without a last line end gets one") {
  CHECK(formatted("") == "");
  CHECK(formatted("\n\n") == "\n\n");
  CHECK(formatted("*The General Assembly*,") == "*The General Assembly*,\n");
}

TEST_CASE("line ends and a byte order mark are kept") {
  const std::string text = "\xEF\xBB\xBF" + with_crlf(draft("1. *Requests* a report;\n\n\n2. *Decides* so."));
  CHECK(formatted(text) == "\xEF\xBB\xBF" + with_crlf(draft("1. *Requests* a report;\n\n2. *Decides* so.")));
}

TEST_CASE("no-break spaces are kept") {
  const std::string text = draft("1.\xC2\xA0*Requests* a report by 1\xC2\xA0May 2025, see No.\xC2\xA0 3.");
  CHECK(formatted(text) == text);
}

TEST_CASE("labels are written as the text has them, and numbers never change") {
  CHECK(formatted_operative("1) *Requests* States:\n\na) To act;\n\nb) To report;\n\n4) *Decides* to remain seized.") ==
        "1. *Requests* States:\n\n(a) To act;\n\n(b) To report;\n\n4. *Decides* to remain seized.");
}

TEST_CASE("subparagraphs stand as most of their level do, or as they are set to") {
  const std::string mixed = "1. *Requests* States:\n\n   (a) To act;\n\n   (b) To report;\n\n(c) To think.";
  CHECK(formatted_operative(mixed) == "1. *Requests* States:\n\n   (a) To act;\n\n   (b) To report;\n\n   (c) To think.");
  CHECK(formatted_operative(mixed, indented(0)) == "1. *Requests* States:\n\n(a) To act;\n\n(b) To report;\n\n(c) To think.");
  CHECK(formatted_operative(mixed, indented(4)) ==
        "1. *Requests* States:\n\n    (a) To act;\n\n    (b) To report;\n\n    (c) To think.");
}

TEST_CASE("lines are joined and broken") {
  const std::string text = "1. *Requests* the\nSecretary-General to report on the\nmatter;";
  CHECK(formatted_operative(text) == text);
  CHECK(formatted_operative(text, one_line()) == "1. *Requests* the Secretary-General to report on the matter;");
  CHECK(formatted_operative(text, columns(30)) == "1. *Requests* the\nSecretary-General to report on\nthe matter;");
}

TEST_CASE("adopted texts say the same however they are set out") {
  if (!test::have_corpus())
    return;
  for (const auto& folder : {"adopted", "seed", "paged"}) {
    for (const auto& file : test::corpus_files(folder)) {
      const std::string name = file.filename().string();
      CAPTURE(name);
      const std::string text = test::read_file(file);
      const auto before = read(text, name);
      const std::string one = formatted(text, one_line(), name);
      for (const FormatStyle& style : {FormatStyle{}, one_line(), columns(80), columns(30), indented(4), indented(0),
                                       FormatStyle{.notes = NotePlacement::end}}) {
        CHECK(format(*before, style).has_value());
        const std::string out = formatted(text, style, name);
        CHECK(formatted(out, style, name) == out);
        if (style.notes == NotePlacement::preserve) {
          CHECK(formatting::read_otherwise(*before, *read(out, name)).empty());
          CHECK(without_blanks(out) == without_blanks(text));
        }
      }
      CHECK(formatted(formatted(one, columns(60), name), one_line(), name) == one);
    }
  }
}

} // namespace unres::features
