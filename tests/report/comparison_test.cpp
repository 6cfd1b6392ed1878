// A draft held against the text of the year before.
#include "report/read.h"

#include "report/labels.h"
#include "report/paired.h"
#include "report/words.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using report::Change;
using report::Piece;

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

} // namespace

TEST_CASE("a difference is told in words") {
  using Pieces = std::vector<Piece>;
  CHECK(report::word_diff(words("the light of the sea"), words("the light of the sea")) ==
        Pieces{{Piece::Kind::same, "the light of the sea"}});
  CHECK(report::word_diff(words("the light of the sea"), words("the dim light of a sea")) ==
        Pieces{{Piece::Kind::same, "the"}, {Piece::Kind::added, "dim"}, {Piece::Kind::same, "light of"},
               {Piece::Kind::dropped, "the"}, {Piece::Kind::added, "a"}, {Piece::Kind::same, "sea"}});
  CHECK(report::word_diff({}, words("a light")) == Pieces{{Piece::Kind::added, "a light"}});
  CHECK(report::word_diff(words("a light"), {}) == Pieces{{Piece::Kind::dropped, "a light"}});
  CHECK(report::word_diff({}, {}).empty());
}

TEST_CASE("paragraphs are paired by their words, each once") {
  const std::vector<std::vector<std::string_view>> before{words("go on"), words("keep the light on the tower at night"),
                                                          words("go on")};
  const std::vector<std::vector<std::string_view>> after{words("keep the lamp on the tower at night"), words("go on"),
                                                         words("go on"), words("go on"), words("something else")};
  CHECK(report::paired(before, after) == std::vector<std::size_t>{1, 0, 2, report::unpaired, report::unpaired});
  CHECK(report::paired({}, after).size() == after.size());
  CHECK(report::paired(before, {}).empty());
}

TEST_CASE("a paragraph is new, changed, unchanged or dropped, and says where it was") {
  const std::string before = with(clean, "2. *Encourages*", "2. *Deplores* that lamps go dark;\n\n3. *Encourages*");
  const std::string after = with(with(clean, "one working light", "one working lamp"), "3. *Requests*",
                                 "3. *Decides* to remain seized of the matter;\n\n4. *Requests*");
  const report::Base last_year = base(before);
  const report::Submission s = read(after, &last_year);
  REQUIRE(s.comparison);
  CHECK(s.comparison->base == "last-year.md");
  CHECK(s.comparison->changed == 1);
  CHECK(s.comparison->added == 1);
  CHECK(s.comparison->dropped == 1);
  CHECK(s.comparison->unchanged == 6);
  std::vector<std::string> told;
  for (const report::ChangedParagraph& each : s.comparison->paragraphs.shown)
    if (each.change != Change::unchanged)
      told.push_back(report::name_of(each) + " " + std::string{report::label_of(each.change)});
  CHECK(told == std::vector<std::string>{"Paragraph 1 changed", "Paragraph 2 dropped", "Paragraph 3 new"});
}

TEST_CASE("a text held against itself has not changed") {
  const report::Base same = base(clean);
  const report::Submission s = read(clean, &same);
  REQUIRE(s.comparison);
  CHECK(s.comparison->changed + s.comparison->added + s.comparison->dropped == 0);
  for (const report::LengthRow& row : report::length_rows(s))
    CHECK(report::difference(row.words, row.base_words) == "0");
}

TEST_CASE("numbers are grouped and counted") {
  CHECK(report::grouped(1234567) == "1,234,567");
  CHECK(report::counted(0, "error") == "no errors");
  CHECK(report::counted(1, "error") == "1 error");
  CHECK(report::difference(3, 1005) == "−1,002");
  CHECK(report::first_sentence("See No. 5 and so on. It ends.") == "See No. 5 and so on.");
}

} // namespace unres::test
