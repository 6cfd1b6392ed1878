#include "notes/written.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using model::LabelForm;

bool is_number(std::string_view label) {
  return !label.empty() && label.size() < 5 &&
         std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}
bool is_letter(std::string_view label) {
  return label.size() == 1 && label[0] >= 'a' && label[0] <= 'z';
}

struct Unit {
  const model::Unit* unit = nullptr;
  Index annex = model::none; ///< The first block of the annexes.
};

// Calls in letters, in prose: a table of an annex has letters of its own, which are right there.
bool is_lettered(const Resolution& r, const model::CallPlace& place) {
  const model::Facts& facts = r.facts(place.block);
  return is_letter(facts.calls[place.call].label) && facts.words > 12 && facts.end.mark != 0;
}

// The calls of the annex that break the count, each label once.
std::vector<model::CallPlace> strays(const Resolution& r, const Unit& unit, std::uint32_t& last) {
  std::vector<model::CallPlace> out;
  for (const model::CallPlace& place : r.calls) {
    if (place.block < unit.unit->first || place.block >= unit.unit->last)
      continue;
    const model::NoteCall& call = r.facts(place.block).calls[place.call];
    if (call.form == LabelForm::asterisk)
      continue;
    if (place.block < unit.annex) {
      if (!is_number(call.label)) // Labels by name are in no order.
        return {};
      last = std::max(last, static_cast<std::uint32_t>(std::stoul(call.label)));
    } else if (last > 0 && is_lettered(r, place)) {
      const bool known = std::any_of(out.begin(), out.end(), [&](const model::CallPlace& other) {
        return r.facts(other.block).calls[other.call].label == call.label;
      });
      if (!known)
        out.push_back(place);
    } else if (is_number(call.label)) {
      // Numbers stand in the annex as well: where the letters belong among them is for people to
      // see.
      return {};
    }
  }
  return out;
}

void check_unit(const workspace::Document& document, const Unit& unit, Reporter& reporter) {
  const Resolution& r = document.model();
  std::uint32_t last = 0;
  const std::vector<model::CallPlace> found = strays(r, unit, last);
  if (found.empty())
    return;
  std::vector<text::Edit> edits;
  for (const model::CallPlace& first : found) {
    const std::string label = r.facts(first.block).calls[first.call].label;
    const std::string number = std::to_string(++last);
    for (const model::CallPlace& place : r.calls) {
      const model::NoteCall& call = r.facts(place.block).calls[place.call];
      if (place.block >= unit.annex && place.block < unit.unit->last && call.label == label)
        edits.push_back(
            {r.blocks[place.block].absolute(call.range), notes::written_call(call.form, number)});
    }
    for (const model::Note& note : r.notes) {
      const model::Block& block = r.blocks[note.first];
      if (note.first >= unit.annex && notes::label_of(document, block) == label)
        edits.push_back({block.absolute(block.facts->label.range),
                         notes::written_label(block.facts->label.form, number)});
    }
  }
  const model::CallPlace& place = found.front();
  const model::NoteCall& call = r.facts(place.block).calls[place.call];
  reporter
      .report(r.blocks[place.block].absolute(call.range),
              "The notes of an annex go on in numbers, without letters")
      .fix("Number the notes of the annex", FixKind::safe, std::move(edits));
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (Index u = 0; u < r.units.size(); ++u) {
    Unit unit{&r.units[u], model::none};
    for (const model::Scope& scope : r.scopes)
      if (scope.unit == u && scope.kind == model::Scope::Kind::annex)
        unit.annex = std::min(unit.annex, scope.heading);
    if (unit.annex != model::none)
      check_unit(document, unit, reporter);
  }
}

} // namespace

extern constinit const Rule structure_annex_notes{
    .id = "structure/annex-notes",
    .title = "Notes are numbered through the annexes",
    .severity = Severity::warning,
    .why =
        "The notes of a resolution are one series from the preamble to the end of the last annex: "
        "after "
        "note 12 of the text comes note 13 of the annex. Letters are for the notes of tables, and "
        "labels by name ([^charter]) are numbered when the text is set.",
    .good = R"(*The General Assembly*

*Adopts* the rules contained in the annex to the present resolution.[^1]

**Annex**

1. The keeper of a lighthouse keeps its lamp lit from dusk to dawn, whatever the weather.[^2]

[^1]: A/79/362.

[^2]: A/79/363.
)",
    .bad = R"(*The General Assembly*

*Adopts* the rules contained in the annex to the present resolution.[^1]

**Annex**

1. The keeper of a lighthouse keeps its lamp lit from dusk to dawn, whatever the weather.[^a]

[^1]: A/79/362.

[^a]: A/79/363.
)",
    .source = sources::footnote_indicators,
    .evidence = "",
    .document = check};

} // namespace unres::rules
