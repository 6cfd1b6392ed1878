#include "cli/excerpt.h"
#include "cli/glyph.h"
#include "support/nearest.h"
#include "cli/wrap.h"

#include <doctest/doctest.h>

using namespace unres;

namespace {

/// The excerpt as it is printed, without colours; `mark` is what the finding is about.
std::string shown(const std::string& text, const std::string& mark, std::size_t width) {
  const auto document = workspace::Document::open("draft.unres", text);
  const auto begin = static_cast<text::Offset>(text.find(mark));
  const auto part =
      cli::excerpt(*document, {begin, begin + static_cast<text::Offset>(mark.size())}, width);
  return part.before + part.marked + part.after + '\n' + std::string(part.indent, ' ') +
         std::string(part.carets, '^');
}

} // namespace

TEST_CASE("a short line is shown whole") {
  CHECK(shown("one two three\n", "two", 80) == "one two three\n    ^^^");
  CHECK(shown("first\none two\r\n", "two", 80) == "one two\n    ^^^");
}

TEST_CASE("a long line is cut to the words around the place") {
  const std::string many = [] {
    std::string words;
    for (int i = 100; i < 300; ++i)
      words += "word" + std::to_string(i) + ' ';
    return words;
  }();
  CHECK(shown(many, "word100", 40) == "word100 word101 word102 word103…\n^^^^^^^");
  CHECK(shown(many, "word200", 50) == "…word197 word198 word199 word200 word201…\n"
                                      "                         ^^^^^^^");
  CHECK(shown(many + "end", "end", 40) == "…word296 word297 word298 word299 end\n"
                                          "                                 ^^^");
  CHECK(shown(std::string(500, 'x') + "y", "y", 40).starts_with("…xxx"));
}

TEST_CASE("a mark that is too long for the line is cut") {
  const std::string out = shown("a " + std::string(500, 'x') + " b", std::string(500, 'x'), 40);
  CHECK(out == std::string{"…"} + std::string(38, 'x') + "…\n " + std::string(38, '^'));
}

TEST_CASE("a range over several lines is marked in its first") {
  CHECK(shown("one two\nthree four\n", "two\nthree", 80) == "one two\n    ^^^");
}

TEST_CASE("carets stay under their text behind tabs, wide and combining characters") {
  CHECK(shown("\t“é”e\u0301 会 x\n", "x", 80) == "    “é”e\u0301 会 x\n            ^");
  CHECK(shown("会议\n", "议", 80) == "会议\n  ^^");
}

TEST_CASE("nothing reaches the terminal that would act on it") {
  CHECK(cli::printable("a\x1b[31mb\x07\n\tc\x7F") == "a␛[31mb␇␊ c␡");
  CHECK(cli::printable("\xFF\xE2\x80\xAE\xC2\x9B"
                       "b") == "���b");
}

TEST_CASE("words are counted by what they show") {
  CHECK(cli::width_of("会议 e\u0301") == 6);
  CHECK(cli::shortened("one two", 7) == "one two");
  CHECK(cli::shortened("one two", 6) == "one t…");
  CHECK(cli::shortened("会议会", 5) == "会议…");
}

TEST_CASE("text wraps between words") {
  CHECK(cli::wrapped("one two three", 9, 2) == "  one two\n  three\n");
  CHECK(cli::wrapped("", 9, 2) == "");
  CHECK(cli::prefixed("a\n\nb", "| ") == "| a\n|\n| b\n");
}

TEST_CASE("misspelt names find their like") {
  CHECK(distance("kitten", "sitting") == 3);
  CHECK(distance("", "abc") == 3);
  const std::vector<std::string_view> names{"para/split", "preamble/end-comma"};
  CHECK(nearest("end-coma", names, 3) == std::vector<std::string_view>{"preamble/end-comma"});
  CHECK(nearest("split", names, 3) == std::vector<std::string_view>{"para/split"});
  CHECK(nearest("something else", names, 3).empty());
}
