// Full names of instruments in a text.
#include "index/index.h"
#include "notation/name_word.h"
#include "support/small_index.h"

#include <doctest/doctest.h>

namespace unres::index {
namespace {

// The title that stands in `text` at its first `word`, and the words it takes.
std::pair<std::string, std::string> named(std::string_view text, std::string_view word) {
  const auto match = Index::standard()->names().at(text, text.find(word));
  return match ? std::pair{match->row->title, std::string{text.substr(match->begin, match->end - match->begin)}}
               : std::pair<std::string, std::string>{};
}

} // namespace

TEST_CASE("a full name is found by the word that tells what it is") {
  CHECK(named("the Convention on the Rights of the Child, and", "Convention").first == "Convention on the Rights of the Child");
  CHECK(named("the International Covenant on Civil and Political Rights³", "Covenant").second ==
        "International Covenant on Civil and Political Rights");
  CHECK(named("the Convention on the\nRights of\xC2\xA0the Child", "Convention").first == "Convention on the Rights of the Child");
}

TEST_CASE("the longest name stands") {
  CHECK(named("Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition "
              "of the death penalty",
              "Protocol")
            .first.starts_with("Second Optional"));
  CHECK(named("the Optional Protocol to the Convention on the Rights of Persons with Disabilities", "Protocol").first ==
        "Optional Protocol to the Convention on the Rights of Persons with Disabilities");
  CHECK(named("United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)", "Rules").second ==
        "United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)");
  CHECK(named("United Nations Standard Minimum Rules for the Treatment of Prisoners,", "Rules").second ==
        "United Nations Standard Minimum Rules for the Treatment of Prisoners");
}

TEST_CASE("no name is found where its words go on or its beginning is another") {
  CHECK(named("the Convention on the Rights of the Children", "Convention").first.empty());
  CHECK(named("the Convention", "Convention").first.empty());
  CHECK(named("a Nonparis Agreement", "Agreement").first.empty());
  CHECK(named("the Accord on the Rights of the Child", "Accord").first.empty());
}

TEST_CASE("a nearer store has no names of its own") {
  const Index index{std::make_shared<test::SmallProvider>(test::some_rows()), Index::standard()};
  CHECK(&index.names() == &Index::standard()->names());
}

TEST_CASE("name words are sorted, so that they are found") {
  for (const std::string_view word : notation::name_words())
    CHECK(notation::is_name_word(word));
  CHECK_FALSE(notation::is_name_word("Conventional"));
}

} // namespace unres::index
