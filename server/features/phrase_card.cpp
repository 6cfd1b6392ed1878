#include "features/phrase_card.h"

#include "phrases/examples.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using model::Part;
using model::Profile;

constexpr std::array organs{"General Assembly", "Economic and Social Council", "Human Rights Council", "Security Council"};

std::string grouped(int number) {
  const std::string digits = std::to_string(number);
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0)
      out += ',';
    out += digits[i];
  }
  return out;
}

const model::Phrase* counted(Part part, std::string_view phrase) {
  const auto& all = model::phrases(part);
  const auto found = std::find_if(all.begin(), all.end(), [&](const model::Phrase& each) { return each.text == phrase; });
  return found == all.end() ? nullptr : &*found;
}

// "Invites, Encourages, [Requests], …": the ladder with the phrase's own place.
std::string ladder(const phrases::Sense& sense) {
  const auto& rungs = phrases::ladder_of(sense);
  const bool on_it = std::find(rungs.begin(), rungs.end(), sense.phrase) != rungs.end();
  const std::string here = "▸ " + std::string{sense.phrase} + " ◂";
  std::string out;
  bool placed = on_it;
  const auto add = [&](std::string_view words) {
    out += out.empty() ? "" : " · ";
    out += words;
  };
  for (const std::string_view rung : rungs) {
    if (!placed && phrases::sense_of(sense.part, rung)->strength > sense.strength) {
      add(here);
      placed = true;
    }
    add(rung == sense.phrase ? here : std::string{rung});
  }
  if (!placed)
    add(here);
  return out;
}

std::string object_of(const phrases::Sense& sense) {
  std::string words;
  phrases::for_each_complement(sense, [&](std::string_view each) {
    const bool noun = each == phrases::bare_noun;
    words += words.empty() ? "" : ", ";
    words += noun ? (sense.object == phrases::Object::addressee ? "who is meant" : "a noun") : each;
  });
  return words;
}

std::string uses_of(const model::Phrase& phrase) {
  std::string out;
  for (std::size_t i = 0; i < organs.size(); ++i)
    if (phrase.uses[i] > 0)
      out += std::string{out.empty() ? "" : ", "} + organs[i] + " " + grouped(phrase.uses[i]);
  return out;
}

void add_meaning(const phrases::Sense& sense, Prose& out) {
  const phrases::Sense* base = sense.varies.empty() ? nullptr : phrases::sense_of(sense.part, sense.varies);
  if (!sense.meaning.empty())
    out.paragraph(sense.meaning);
  else if (base != nullptr)
    out.paragraph("A form of “" + std::string{base->phrase} + "”: " + std::string{base->meaning});
  if (sense.neutral())
    out.paragraph("Neither approves nor disapproves: decision 55/488 of the General Assembly");
}

void add_ladder(const phrases::Sense& sense, Prose& out) {
  if (!phrases::ladder_of(sense).empty())
    out.row("From weak to strong", ladder(sense));
}

void add_neighbours(const phrases::Sense& sense, Prose& out) {
  const phrases::Neighbours near = phrases::neighbours_of(sense);
  if (!near.weaker.empty())
    out.row("Weaker", near.weaker);
  if (!near.stronger.empty())
    out.row("Stronger", near.stronger);
}

void add_example(const phrases::Sense& sense, Prose& out) {
  if (const std::string_view words = phrases::example_after(sense); !words.empty())
    out.typed_row("Example", "*" + std::string{sense.phrase} + "* " + std::string{words});
}

} // namespace

std::string brief(const model::Phrase& phrase, const phrases::Sense* sense, Profile profile) {
  const int count = phrase.uses_in(profile);
  const std::string uses = grouped(count) + (count == 1 ? " use" : " uses"); // A list cuts longer lines.
  return sense == nullptr ? uses : "strength " + std::to_string(sense->strength) + " of 5 · " + uses;
}

bool describe_phrase(Part part, std::string_view phrase, PhraseView view, Prose& out) {
  const phrases::Sense* sense = phrases::sense_of(part, phrase);
  const model::Phrase* count = counted(part, sense == nullptr ? phrase : sense->phrase);
  if (sense == nullptr && count == nullptr)
    return false;
  out.heading(sense == nullptr ? count->text : sense->phrase);
  if (sense != nullptr) {
    add_meaning(*sense, out);
    out.row("Strength", std::to_string(sense->strength) + " of 5");
    if (view == PhraseView::hover)
      add_ladder(*sense, out);
    else
      add_neighbours(*sense, out);
    out.row("Goes on with", object_of(*sense));
  }
  if (count != nullptr)
    out.row("Paragraphs in adopted texts", uses_of(*count));
  if (sense != nullptr && view == PhraseView::offer)
    add_example(*sense, out);
  return true;
}

} // namespace unres::features
