#include "phrases/sense.h"
#include "rules/sources.h"
#include "rules/wording/prose.h"

#include <algorithm>
#include <map>
#include <string>

namespace unres::rules {
namespace {

using model::Part;
using wording::Prose;

// The most words of a phrase that lacks its preposition, such as "Looks forward" and "Calls once again".
constexpr std::size_t longest = 3;

using Stems = std::map<std::string, std::string, std::less<>>;

bool is_preposition(std::string_view word) {
  static constexpr std::string_view all[]{"upon", "by", "to", "of", "for", "on", "at", "with"};
  return std::find(std::begin(all), std::end(all), word) != std::end(all);
}

// Phrases that end with a preposition, by what stands before it: "calls" goes on with "upon".
Stems stems_of(Part part) {
  Stems out;
  for (const model::Phrase& phrase : model::phrases(part)) { // Most used first.
    const std::size_t space = phrase.text.rfind(' ');
    if (space == std::string_view::npos || !is_preposition(phrase.text.substr(space + 1)))
      continue;
    std::string& after = out[lower(phrase.text.substr(0, space))];
    after += (after.empty() ? "" : "/") + std::string{phrase.text.substr(space + 1)};
  }
  return out;
}

// What the last word of a phrase takes where nothing is known of the phrase itself ("Pledges its support").
struct LastWord {
  std::string_view word;
  std::string_view after;
};
constexpr LastWord last_words[]{
    {"abhorrence", "at/of"},    {"appreciation", "to/for"},  {"commendation", "to/for"}, {"commitment", "to"},
    {"concern", "at/about/over/that"}, {"concerned", "at/about/by/over/that"}, {"concerns", "at/about/over/that"},
    {"condemnation", "of/that"}, {"importance", "of/that"},  {"request", "to/that"},     {"support", "for/to/of"},
    {"terms", "of"}};

// What must follow a phrase, parted by slashes.
struct Complements {
  std::string_view words;      // Empty where a noun may follow at once, or nothing is known.
  bool of_the_phrase = false;  // They belong to the phrase and are italic with it.

  [[nodiscard]] std::string first() const { return std::string{words.substr(0, words.find('/'))}; }
};

// "Decides States shall" lacks no preposition: what takes an infinitive is free.
Complements complements(Part part, std::string_view phrase) {
  static const Stems operative = stems_of(Part::operative);
  static const Stems preamble = stems_of(Part::preamble);
  if (const phrases::Sense* sense = phrases::sense_of(part, phrase)) {
    const bool free = phrases::takes(*sense, phrases::bare_noun) || phrases::takes(*sense, phrases::infinitive);
    return free ? Complements{} : Complements{sense->complements};
  }
  const Stems& stems = part == Part::operative ? operative : preamble;
  const auto stem = stems.find(lower(phrase));
  return stem == stems.end() ? Complements{} : Complements{stem->second, true};
}

// The same of a phrase that adopted texts use.
Complements complements_of_known(Part part, std::string_view phrase) {
  if (phrases::sense_of(part, phrase) == nullptr) {
    const std::string_view last = phrase.substr(phrase.rfind(' ') + 1);
    for (const LastWord& row : last_words)
      if (last == row.word)
        return {row.after};
  }
  return complements(part, phrase);
}

struct Opening {
  std::size_t end = 0; // The word after it.
  Complements after;
};

bool is_sequence(const Prose& prose, std::size_t i) { return prose.is_one_of(i, {"also", "further"}); }

const model::Phrase* known_phrase(const BlockView& block, Part part) {
  return part == Part::operative ? block.facts.opening.operative : block.facts.opening.preambular;
}

// The opening words that something must follow.
Opening opening_of(const BlockView& block, const Prose& prose, Part part) {
  if (const model::Phrase* phrase = known_phrase(block, part)) {
    const model::Opening& known = block.facts.opening;
    const text::Range range = part == Part::operative ? known.operative_range : known.preambular_range;
    std::size_t end = 0;
    while (end < prose.size() && prose.place(end).end <= range.end)
      ++end;
    return {end, complements_of_known(part, phrase->text)};
  }
  const std::size_t first = is_sequence(prose, 0) ? 1 : 0;
  for (std::size_t n = std::min(longest, prose.size() - first); n > 0; --n)
    if (const Complements after = complements(part, prose.read(first, first + n - 1)); !after.words.empty())
      return {first + n, after};
  return {};
}

// wording/take-note-of speaks of these.
bool is_take_note(const Prose& prose) {
  return prose.has(0, {"taking", "note"}) || prose.has(0, {"takes", "note"}) || prose.has(1, {"takes", "note"});
}

// "of" or "that"
std::string listed(std::string_view complements) {
  std::string out;
  while (!complements.empty()) {
    const std::size_t slash = complements.find('/');
    const bool last = slash == std::string_view::npos;
    out += (out.empty() ? "“" : last ? " or “" : ", “") + std::string{complements.substr(0, slash)} + "”";
    complements = last ? std::string_view{} : complements.substr(slash + 1);
  }
  return out;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.kind == syntax::Kind::subparagraph || block.facts.words < 3)
    return;
  const Part part = block.kind == syntax::Kind::preambular_paragraph ? Part::preamble : Part::operative;
  const model::Phrase* phrase = known_phrase(block, part);
  if (phrase != nullptr && complements_of_known(part, phrase->text).words.empty())
    return;
  const Prose& prose = block.prose();
  Opening opening = opening_of(block, prose, part);
  if (opening.after.words.empty() || is_take_note(prose))
    return;
  while (is_sequence(prose, opening.end))
    ++opening.end;
  if (!wording::begins_noun(prose, opening.end))
    return;
  const std::string words{prose.read(0, opening.end - 1)};
  const std::string first = opening.after.first();
  // "*Calls upon* States", but "*Mindful* of the need".
  const bool italic = opening.after.of_the_phrase && !is_sequence(prose, opening.end - 1);
  const text::Edit edit = italic ? text::Edit{prose.behind(opening.end - 1), " " + first}
                                 : text::Edit{prose.before(opening.end), first + " "};
  reporter.report(prose.place(0, opening.end - 1), "“" + words + "” is followed by " + listed(opening.after.words))
      .fix("Write “" + words + " " + first + "”", FixKind::suggested, {edit});
}

} // namespace

extern constinit const Rule wording_preposition{
    .id = "wording/preposition",
    .title = "An opening phrase has its preposition",
    .severity = Severity::warning,
    .why = "One is guided by the Charter, mindful of a need, and looks forward to a report. What may follow "
           "each phrase is taken from adopted texts; a phrase that also takes a noun at once is not reported, "
           "nor is one preposition in the place of another.",
    .good = R"(*The General Assembly*,

*Guided* by the Charter of the United Nations,

*Looks forward* to the report of the keepers.
)",
    .bad = R"(*The General Assembly*,

*Guided* the Charter of the United Nations,

*Looks forward* the report of the keepers.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: all have it.",
    .block = check};

} // namespace unres::rules
