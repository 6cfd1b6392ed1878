// What is shown on the opening phrase of a paragraph.
#include "features/hover.h"
#include "features/marked.h"
#include "features/phrase_card.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

std::string shown(const std::string& draft) {
  const Marked here = marked(draft);
  const auto found = features::hover(*here.analysis, here.at, {});
  return found ? found->plain : std::string{};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("an opening phrase shows its meaning, its place on the ladder and who uses it") {
  const std::string text = shown(ga_draft("*Recalling* it,\n\n1. *Ur|ges* States to act;"));
  CHECK(text.starts_with("Urges\n\nPresses for an action that is thought overdue or important\n\nStrength: 4 of 5\n"));
  CHECK(has(text, "Calls upon · ▸ Urges ◂ · Strongly urges"));
  CHECK(has(text, "General Assembly 2,244, Economic and Social Council 180"));
}

TEST_CASE("a note is said to be neutral, and Also does not hide the phrase") {
  const std::string text = shown("*The General Assembly*,\n\n*Taking note* of it,\n\n*Taking note al|so* of that,\n");
  CHECK(has(text, "Taking note\n\n"));
  CHECK(has(text, "Neither approves nor disapproves: decision 55/488 of the General Assembly"));
}

TEST_CASE("what a rule finds on the phrase is shown first") {
  const std::string text = shown("*The General Assembly*,\n\n*Recalling* it,\n\n1. *Requ|esting* States to act.\n");
  CHECK_FALSE(text.empty());
  CHECK(text.find("Strength") == std::string::npos); // No operative phrase.
  const std::string both = shown("*The General Assembly*,\n\n*Recalling* it,\n\n1. *requ|ests* States to act.\n");
  CHECK(has(both, "Strength: 3 of 5"));
  CHECK_FALSE(both.starts_with("Requests"));
}

TEST_CASE("a phrase without a row says what it varies, and elsewhere nothing is shown") {
  CHECK(has(shown("*The General Assembly*,\n\n*Recalling* it,\n\n1. *Once ag|ain encourages* States to act.\n"),
            "A form of “Encourages”"));
  CHECK(shown(ga_draft("*Recalling* the wo|rk,")).empty());
}

TEST_CASE("an offer is described with its neighbours and an example of our own") {
  features::Prose out;
  CHECK(features::describe_phrase(model::Part::operative, "Calls upon", features::PhraseView::offer, out));
  CHECK(has(out.plain(), "Weaker: Appeals\nStronger: Urges\n"));
  CHECK(has(out.plain(), "Example: *Calls upon* harbour authorities to keep their lights burning"));
  features::Prose none;
  CHECK_FALSE(features::describe_phrase(model::Part::operative, "Sings", features::PhraseView::offer, none));
}

} // namespace unres::test
