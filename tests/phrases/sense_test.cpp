// What opening phrases mean: the table, its variants, and the order of strength.
#include "phrases/examples.h"
#include "phrases/sense.h"
#include "phrases/steps.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace unres::test {
namespace {

using model::Part;
using phrases::Group;
using phrases::Object;
using phrases::sense_of;

const phrases::Sense& sense(Part part, std::string_view phrase) {
  CAPTURE(phrase);
  const phrases::Sense* out = sense_of(part, phrase);
  REQUIRE(out != nullptr);
  return *out;
}

constexpr Part parts[] = {Part::operative, Part::preamble};

// Offered by lists elsewhere, and not one of the phrases that adopted texts open with.
const std::set<std::string_view> not_attested{"Accepts", "Designates", "Entrusts", "Implores", "Inspired"};

} // namespace

TEST_CASE("every row is a phrase that adopted texts use, or is known not to be") {
  for (const Part part : parts)
    for (const phrases::Sense& row : phrases::table(part)) {
      CAPTURE(row.phrase);
      const auto& known = model::phrases(part);
      const bool attested = std::any_of(known.begin(), known.end(),
                                        [&](const model::Phrase& phrase) { return phrase.text == row.phrase; });
      CHECK(attested != not_attested.contains(row.phrase));
      CHECK(row.strength >= 1);
      CHECK(row.strength <= 5);
      CHECK_FALSE(row.complements.empty());
      CHECK_FALSE(row.meaning.empty());
      CHECK(row.meaning.back() != '.');
      CHECK(sense_of(part, row.phrase) == &row);
    }
}

TEST_CASE("a ladder goes up, and every rung has a sense of that part") {
  for (const Part part : parts)
    for (const phrases::Sense& row : phrases::table(part)) {
      int strength = 0;
      for (const std::string_view rung : phrases::ladder_of(row)) {
        CAPTURE(rung);
        CHECK(sense(part, rung).strength >= strength);
        strength = sense(part, rung).strength;
      }
    }
  const std::vector<std::string_view> requests{"Invites", "Encourages", "Requests", "Recommends", "Appeals",
                                               "Calls upon", "Urges", "Strongly urges", "Demands"};
  CHECK(phrases::ladder_of(sense(Part::operative, "Urges")) == requests);
}

TEST_CASE("neighbours are the next rungs, also of a phrase between two") {
  const auto urges = phrases::neighbours_of(sense(Part::operative, "Urges"));
  CHECK(urges.weaker == "Calls upon");
  CHECK(urges.stronger == "Strongly urges");
  const auto invites = phrases::neighbours_of(sense(Part::operative, "Invites"));
  CHECK(invites.weaker.empty());
  CHECK(invites.stronger == "Encourages");
  const auto exhorts = phrases::neighbours_of(sense(Part::operative, "Exhorts"));
  CHECK(exhorts.weaker == "Calls upon");
  CHECK(exhorts.stronger == "Strongly urges");
  const auto note = phrases::neighbours_of(sense(Part::operative, "Takes note"));
  CHECK(note.weaker.empty());
  CHECK(note.stronger == "Notes");
}

TEST_CASE("what follows a phrase") {
  CHECK(phrases::first_word_after(sense(Part::operative, "Takes note")) == "of");
  CHECK(phrases::first_word_after(sense(Part::operative, "Decides")) == "to");
  CHECK(phrases::first_word_after(sense(Part::operative, "Calls upon")).empty());
  CHECK(phrases::first_word_after(sense(Part::operative, "Welcomes")).empty());
  CHECK(phrases::first_word_after(sense(Part::preamble, "Guided")) == "by");
  CHECK(phrases::takes(sense(Part::preamble, "Mindful"), "that"));
  CHECK_FALSE(phrases::takes(sense(Part::preamble, "Mindful"), phrases::bare_noun));
}

TEST_CASE("a note is neutral, and one with concern is not") {
  CHECK(sense(Part::operative, "takes note").neutral());
  CHECK(sense(Part::preamble, "Noting").neutral());
  CHECK_FALSE(sense(Part::operative, "Takes note with appreciation").neutral());
  const auto& concern = sense(Part::operative, "Takes note with concern");
  CHECK(concern.group == Group::concern);
  CHECK(concern.strength == 3);
  CHECK(phrases::takes(concern, "of"));
  CHECK_FALSE(sense(Part::operative, "Takes note with great concern in that regard").neutral());
  CHECK(sense(Part::operative, "Takes note with grave concern").strength == 4);
  CHECK(sense(Part::operative, "Expresses its serious concern").strength == 4);
}

TEST_CASE("a phrase without a row takes what the one it varies takes") {
  const auto& again = sense(Part::operative, "Once again encourages");
  CHECK(again.object == Object::addressee);
  CHECK(again.meaning.empty());
  CHECK(sense(Part::operative, "Invites and encourages").object == Object::addressee);
  CHECK(phrases::takes(sense(Part::operative, "Expresses its very serious concern"), "at"));
  CHECK(sense(Part::operative, "Emphasises").strength == 3);
  CHECK(sense(Part::preamble, "Recognising").strength == 2);
  CHECK(sense(Part::preamble, "Strongly convinced").strength == 4);
  CHECK(sense_of(Part::operative, "Abbreviations") == nullptr);
  CHECK(sense_of(Part::operative, "Recalling") == nullptr);
  CHECK(sense_of(Part::preamble, "") == nullptr);
}

TEST_CASE("every phrase of the table has an example that goes on as it should") {
  for (const Part part : parts)
    for (const phrases::Sense& row : phrases::table(part)) {
      CAPTURE(row.phrase);
      const std::string_view words = phrases::example_after(row);
      CHECK_FALSE(words.empty());
      CHECK(words.starts_with(phrases::first_word_after(row)));
    }
}

TEST_CASE("Also and Further stand where they belong") {
  using model::SequenceWord;
  using phrases::with_step;
  CHECK(phrases::next_step(SequenceWord::none) == SequenceWord::also);
  CHECK(phrases::next_step(SequenceWord::also) == SequenceWord::further);
  CHECK(phrases::next_step(SequenceWord::further) == SequenceWord::none);
  CHECK(with_step(Part::operative, "Takes note", SequenceWord::also) == "Also takes note");
  CHECK(with_step(Part::operative, "Calls upon", SequenceWord::further) == "Further calls upon");
  CHECK(with_step(Part::preamble, "Taking note", SequenceWord::also) == "Taking note also");
  CHECK(with_step(Part::preamble, "Noting with concern", SequenceWord::further) == "Noting with concern further");
  CHECK(with_step(Part::preamble, "Having considered", SequenceWord::also) == "Having also considered");
  CHECK(with_step(Part::preamble, "Bearing in mind", SequenceWord::also) == "Bearing in mind also");
  CHECK(with_step(Part::preamble, "Recalling", SequenceWord::none) == "Recalling");
}

TEST_CASE("most of what adopted texts open with has a sense") {
  for (const Part part : parts) {
    int all = 0;
    int told = 0;
    for (const model::Phrase& phrase : model::phrases(part)) {
      all += phrase.total();
      told += sense_of(part, phrase.text) != nullptr ? phrase.total() : 0;
    }
    CHECK(told > all * 93 / 100);
  }
}

} // namespace unres::test
