// What must hold of every tree, whatever the bytes.
#include "support/characters.h"
#include "support/corpus.h"
#include "support/random_edits.h"
#include "support/trees.h"
#include "syntax/parser.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace unres::syntax {
namespace {

// The leaves are ordered and disjoint, and what lies between them is white space.
void check_leaves(const Tree& tree, std::string_view text) {
  text::Offset covered = 0;
  const auto check_gap = [&](text::Offset to) {
    const std::string_view gap = text::slice(text, {covered, to});
    REQUIRE_MESSAGE(trimmed_end(gap) == 0, "between leaves at " << covered << ": " << gap);
  };
  walk(tree.root(), [&](Node node) {
    if (node.child_count() > 0)
      return true;
    const text::Range range = node.range();
    REQUIRE(range.begin >= covered);
    REQUIRE(range.end >= range.begin);
    REQUIRE(range.end <= text.size());
    if (node.kind() != Kind::document)
      check_gap(range.begin);
    covered = range.end;
    return false;
  });
  check_gap(static_cast<text::Offset>(text.size()));
}

std::size_t errors_in(const Tree& tree) {
  std::size_t errors = 0;
  walk(tree.root(), [&](Node node) {
    errors += node.kind() == Kind::error || node.is_missing();
    return node.has_error();
  });
  return errors;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i)
    out += piece;
  return out;
}

} // namespace

TEST_CASE("any bytes give a tree without errors") {
  std::vector<std::string> hostile{
      "",
      " ",
      "\n",
      "\xEF\xBB\xBF*The General Assembly*,\n",
      std::string{"nul \0 in the middle\0", 20},
      "\xFF\xFE\xC3 invalid \xE2\x80 bytes",
      "\r\n\r\n1. *Requests*\r\n\r\n",
      "no final newline",
      "*unclosed _marks **everywhere [here “and {++ there {-- {~~ {>>",
      "]}”*++} --} ~~} <<} |",
      "[*a | b*] “*c”* [d](e",
      "%% only a comment",
      "[^1]: note\n\n    more of it\n\n[^2]:",
      repeated("word ", 2'000'000),
      repeated("[", 100'000),
      repeated("[a", 50'000),
      repeated("“", 50'000),
      repeated("*a ", 50'000),
      repeated("**a ", 50'000),
      repeated("{++", 50'000),
      repeated("_a [b “c ", 30'000),
      repeated("\n\n1. ", 20'000),
      repeated("(a) ", 50'000),
      repeated("resolution 70/1 of 1 May 2020, ", 10'000),
  };
  std::string noise;
  test::RandomEdits random{1};
  for (int i = 0; i < 200'000; ++i)
    noise += static_cast<char>(random.below(256));
  hostile.push_back(noise);
  Parser parser;
  for (const std::string& text : hostile) {
    CAPTURE(text.substr(0, 40));
    CAPTURE(text.size());
    const Tree tree = parser.parse(text);
    CHECK(errors_in(tree) == 0);
    check_leaves(tree, text);
  }
}

TEST_CASE("no adopted text has an error node") {
  if (!test::have_corpus())
    return;
  Parser parser;
  for (const std::string folder : {"seed", "adopted", "paged"}) {
    for (const auto& file : test::corpus_files(folder)) {
      CAPTURE(file.filename().string());
      const std::string text = test::read_file(file);
      const Tree tree = parser.parse(text);
      CHECK(errors_in(tree) == 0);
      check_leaves(tree, text);
    }
  }
}

TEST_CASE("an incremental parse gives the tree of a full parse") {
  if (!test::have_corpus())
    return;
  std::vector<std::string> texts;
  for (const std::string folder : {"seed", "adopted", "paged"})
    for (const auto& file : test::corpus_files(folder))
      texts.push_back(test::read_file(file));
  Parser parser;
  Parser fresh;
  test::RandomEdits random{2};
  int edits = 0;
  while (edits < 20'000) {
    std::string text = test::piece_of(texts[random.below(texts.size())], 4000, random);
    Tree tree = parser.parse(text);
    text::LineIndex lines{text};
    for (int i = 0; i < 40; ++i, ++edits) {
      const text::Edit edit = random.next(text);
      text = text::applied(text, edit);
      const TSInputEdit input = input_edit(lines, edit, text);
      tree = parser.reparse(tree, {&input, 1}, text);
      lines.apply(edit, text);
      const std::string incremental = test::listing(tree.root());
      const std::string full = test::listing(fresh.parse(text).root());
      if (incremental != full) {
        const auto [a, b] = std::mismatch(incremental.begin(), incremental.end(), full.begin(), full.end());
        const auto shared = static_cast<std::size_t>(a - incremental.begin());
        const std::size_t from = incremental.rfind('\n', shared > 0 ? shared - 1 : 0) + 1;
        CAPTURE(text.substr(edit.range.begin > 200 ? edit.range.begin - 200 : 0, 500));
        CAPTURE(edit.range);
        CAPTURE(edit.replacement);
        CAPTURE(full.substr(from, 200));
        REQUIRE(incremental.substr(from, 200) == full.substr(from, 200));
      }
    }
  }
  MESSAGE(edits << " edits");
}

} // namespace unres::syntax
