// Labels as people type them.
#include "model/facts.h"

#include <doctest/doctest.h>

namespace unres::model {

TEST_CASE("labels of paragraphs") {
  CHECK(read_label("12.").form == LabelForm::number_dot);
  CHECK(read_label("12.").number == 12);
  CHECK(read_label("3)").form == LabelForm::number_parenthesis);
  CHECK(read_label("(3)").form == LabelForm::number_parentheses);
  CHECK(read_label("(3)").number == 3);
  CHECK(read_label("3 bis.").number == 3);
  CHECK(read_label("3 bis.").latin == 2);
  CHECK(read_label("3 ter.").latin == 3);
  CHECK(read_label("3 quater.").latin == 4);
  CHECK(read_label("OP7 alt").form == LabelForm::working);
  CHECK(read_label("OP7 alt").number == 7);
  CHECK(read_label("OP7 alt").latin == 1);
  CHECK(read_label("PP4").form == LabelForm::working);
}

TEST_CASE("labels of sub-paragraphs") {
  CHECK(read_label("(a)").form == LabelForm::letter_parentheses);
  CHECK(read_label("(iv)").text() == "iv");
  CHECK(read_label("b)").form == LabelForm::letter_parenthesis);
  CHECK(read_label("c.").form == LabelForm::letter_dot);
  CHECK(read_label("•").form == LabelForm::bullet);
  CHECK(read_label("–").form == LabelForm::bullet);
  // More letters than any label has are cut, not written past the end.
  CHECK(read_label("(xxxviiixxxviii)").text().size() == 7);
}

TEST_CASE("labels of notes in every notation") {
  CHECK(read_label("¹²").form == LabelForm::superscript);
  CHECK(read_label("¹²").number == 12);
  CHECK(read_label("⁴").number == 4);
  CHECK(read_label("[^12]:").form == LabelForm::bracket_caret);
  CHECK(read_label("[^12]:").number == 12);
  CHECK(read_label("[12]").form == LabelForm::bracket);
  CHECK(read_label("/12").form == LabelForm::slash);
}

TEST_CASE("nothing is no label") {
  CHECK(read_label("").form == LabelForm::none);
  CHECK(read_label("").range.empty());
}

TEST_CASE("superscripts and digits are each other's inverse") {
  for (const char* digits : {"0", "1", "23", "4567890"})
    CHECK(digits_of(superscripts_of(digits)) == digits);
  CHECK(superscripts_of("12") == "¹²");
  CHECK(digits_of("x") == "");
}

} // namespace unres::model
