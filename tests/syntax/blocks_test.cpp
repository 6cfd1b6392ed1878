// Blocks and marks of every kind, in any order and with anything between them, give a tree without
// errors: no state of the parser is without a way on.
#include "syntax/parser.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace unres::syntax {
namespace {

constexpr auto pieces = std::to_array<std::string_view>({
    // Lines
    "The General Assembly,",
    "*The Security Council*,",
    "United Nations",
    "A/RES/70/1",
    "79/212. A title",
    "**79/212. A title**",
    "79/212.",
    "Resolution 2801 (2025)",
    "Resolution adopted by the General Assembly on 19 December 2024",
    "[*without reference to a Main Committee (A/79/L.60)*]",
    "Annex",
    "Annex II",
    "**Annex**",
    "I",
    "**II**",
    "**A**",
    "Part I",
    "A. **Winds**",
    "**Heading**",
    "## Heading",
    "#",
    "**A Heading**",
    "*54th plenary meeting\n15 December 2022*",
    "54th meeting",
    "15 December 2022",
    "[Adopted without a vote.]",
    "[Adopted by\n\n*In favour*:",
    "---",
    // Labels
    "*Recalling* one,",
    "PP4 bis. *Noting*",
    "OP7 alt 2. Decides",
    "1. *Requests* one;",
    "3 bis. One;",
    "(3) Three;",
    "12)",
    "[12. Twelve;]",
    "[1(a)",
    "[OP7 x]",
    "[PP7 x",
    "[(a) x",
    "(a) One;",
    "(i) two:",
    "a. three",
    "a) four",
    "\u2022 bullet",
    "- bullet",
    "* bullet",
    "2003.",
    "OP",
    "PP",
    // Notes
    "[^1]",
    "[^1]: Note.",
    "[^",
    "[1]",
    "[1]: Note",
    "[1](x)",
    "\u00B9 Note.",
    "\u00B9",
    "/1",
    "/",
    // Marks
    "*",
    "_",
    "**",
    "__",
    "***",
    "[",
    "]",
    "[]",
    "[]()",
    "[a](b)",
    "%%",
    "%% comment",
    "{>>comment<<}",
    "{>>",
    "{++a++}",
    "{++",
    "++}",
    "{--a--}",
    "{--",
    "--}",
    "{~~a~>b~~}",
    "{~~",
    "~>",
    "~~}",
    "\u201C",
    "\u201D",
    "\u201Cquoted\u201D",
    "|",
    "[a | b]",
    "{",
    "}",
    "(",
    ")",
    ";",
    ":",
    // References
    "resolution",
    "resolutions 70/1",
    "decision A",
    "Official Records of the General Assembly, 2016",
    "Official Records of",
    "United Nations, *Treaty Series*, vol. 1, No. 2",
    "United Nations, ",
    "League of Nations, ",
    "Ibid.",
    "ibid",
    "para. 4",
    "paragraph 4 (b) above",
    "A.1117(30)",
    "A.",
    "WHA58.3",
    "X/2",
    "A/",
    "12 December",
    "12 December 2024",
    // Characters
    "\u2060",
    "\uFEFF",
    "\u00A0",
    "\u00E9",
    "\u65E5\u672C",
    "\xFF",
    "word",
});

constexpr auto separators = std::to_array<std::string_view>(
    {"\n\n", "\n\n", "\n", " ", "", "\r\n\r\n", "\n    ", "\n\n    ", "\n\n%% c\n"});

TEST_CASE("blocks and marks in any order give no error") {
  std::mt19937 random{1946}; // NOLINT(cert-msc51-cpp): seeded, so that a failure repeats.
  Parser parser;
  for (int round = 0; round < 50'000; ++round) {
    std::string text;
    for (auto length = 1 + random() % 8; length > 0; --length)
      text.append(pieces.at(random() % pieces.size()))
          .append(separators.at(random() % separators.size()));
    REQUIRE_MESSAGE(!parser.parse(text).root().has_error(), "error in: " << text);
  }
}

} // namespace
} // namespace unres::syntax
