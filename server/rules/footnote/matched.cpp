#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using model::LabelForm;

// The label of a note as its calls name it.
std::string label_of(const workspace::Document& document, const model::Note& note) {
  const model::Block& block = document.model().blocks[note.first];
  const model::Label& label = block.facts->label;
  if (label.form == LabelForm::superscript)
    return std::to_string(label.number);
  std::string_view typed = document.slice(block.absolute(label.range));
  typed.remove_prefix(std::min(typed.find_first_not_of("[^/"), typed.size()));
  return std::string{trimmed(typed.substr(0, typed.find_first_of("]:")))};
}

class Checker {
public:
  Checker(const workspace::Document& document, Reporter& reporter)
      : document_(document), r_(document.model()), reporter_(reporter) {}

  void run() {
    for (const model::Note& note : r_.notes)
      notes_[label_of(document_, note)].push_back(&note);
    for (const model::CallPlace& place : r_.calls)
      ++calls_[call_at(place).label];
    if (r_.notes.empty() && r_.calls.size() > few) {
      report_bare_text();
      return;
    }
    for (const model::CallPlace& place : r_.calls)
      check_call(place);
    for (const auto& [label, notes] : notes_)
      check_notes(label, notes);
  }

private:
  // So many calls without any note: the notes were not taken along with the text.
  static constexpr std::size_t few = 3;

  [[nodiscard]] const model::NoteCall& call_at(const model::CallPlace& place) const {
    return r_.facts(place.block).calls[place.call];
  }
  [[nodiscard]] text::Range range_of(const model::CallPlace& place) const {
    return r_.blocks[place.block].absolute(call_at(place).range);
  }
  [[nodiscard]] text::Range range_of(const model::Note& note) const {
    return r_.blocks[note.first].absolute(r_.facts(note.first).label.range);
  }

  void report_bare_text() {
    auto finding = reporter_.report(range_of(r_.calls.front()),
                                    "The text has " + std::to_string(r_.calls.size()) +
                                        " note calls, this one first, and no notes");
    for (const model::CallPlace& place : r_.calls)
      finding.related(range_of(place), "A call without a note");
  }

  void check_call(const model::CallPlace& place) {
    const model::NoteCall& call = call_at(place);
    const auto found = notes_.find(call.label);
    if (found == notes_.end()) {
      reporter_.report(range_of(place), "No note " + call.label + " is defined for this call");
      return;
    }
    // Labels of the form [^1] hold for the whole file. Where each resolution of a file has notes of
    // its own, a number names the note of its own resolution alone.
    const Index unit = unit_of(place.block);
    if (call.form != LabelForm::superscript || !has_notes(unit))
      return;
    const bool own =
        std::any_of(found->second.begin(), found->second.end(),
                    [&](const model::Note* note) { return unit_of(note->first) == unit; });
    if (!own)
      reporter_
          .report(range_of(place),
                  "Note " + call.label + " is defined in another resolution, not in this one")
          .related(range_of(*found->second.front()), "Note " + call.label);
  }

  void check_notes(const std::string& label, const std::vector<const model::Note*>& notes) {
    const auto called = calls_.find(label);
    if (called == calls_.end()) {
      if (is_called_in_a_note(label))
        return;
      for (const model::Note* note : notes)
        reporter_.report(range_of(*note), "Nothing in the text calls note " + label);
      return;
    }
    // As many calls as notes: the numbers begin anew somewhere.
    for (std::size_t i = called->second; i < notes.size(); ++i)
      reporter_.report(range_of(*notes[i]), "Note " + label + " is defined twice")
          .related(range_of(*notes.front()), "The first note " + label);
  }

  [[nodiscard]] bool is_called_in_a_note(const std::string& label) const {
    return std::any_of(r_.blocks.begin(), r_.blocks.end(), [&](const model::Block& block) {
      const auto& calls = block.facts->calls;
      return block.is_note() &&
             std::any_of(calls.begin(), calls.end(),
                         [&](const model::NoteCall& call) { return call.label == label; });
    });
  }

  [[nodiscard]] Index unit_of(Index block) const {
    for (Index i = 0; i < r_.units.size(); ++i)
      if (r_.units[i].first <= block && block < r_.units[i].last)
        return i;
    return model::none;
  }

  [[nodiscard]] bool has_notes(Index unit) {
    if (units_.empty())
      for (const model::Note& note : r_.notes)
        units_.insert(unit_of(note.first));
    return units_.contains(unit);
  }

  const workspace::Document& document_;
  const Resolution& r_;
  Reporter& reporter_;
  std::map<std::string, std::vector<const model::Note*>, std::less<>> notes_;
  std::map<std::string, std::size_t, std::less<>> calls_;
  std::set<Index> units_; // Those with notes.
};

void check(const workspace::Document& document, Reporter& reporter) {
  Checker{document, reporter}.run();
}

} // namespace

extern constinit const Rule footnote_matched{
    .id = "footnote/matched",
    .title = "Every note call has a note and every note a call",
    .severity = Severity::error,
    .reads = Reads::all,
    .why = "A call without a note leaves a statement without its source; a note without a call is "
           "printed nowhere, and of two notes with one number only one can be meant. All are left "
           "behind when text moves. In a file of several resolutions, each has its own notes.",
    .good = R"(*The General Assembly*,

*Welcoming* the Kyoto Declaration,[^1]

1. *Takes note* of the report of the Secretary-General;[^2]

2. *Decides* to remain seized of the matter.

[^1]: Resolution 76/181, annex.

[^2]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Welcoming* the Kyoto Declaration,[^1]

1. *Takes note* of the report of the Secretary-General;[^3]

2. *Decides* to remain seized of the matter.

[^1]: Resolution 76/181, annex.

[^2]: A/77/127.
)",
    .source = sources::footnote_indicators,
    .evidence = "Adopted texts: all 239 of the test corpus.",
    .document = check};

} // namespace unres::rules
