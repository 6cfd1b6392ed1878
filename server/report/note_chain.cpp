#include "report/note_chain.h"

#include "model/masthead.h"
#include "report/words.h"
#include "support/characters.h"

#include <algorithm>
#include <optional>

namespace unres::report {
namespace {

using model::Index;
using notes::Broken;
using notes::Expanded;

constexpr std::size_t most_words = 1500; // Bytes.

class Chain {
public:
  Chain(const rules::Analysis& analysis, const Places& places)
      : analysis_(analysis), document_(analysis.document()), set_(analysis.notes()), places_(places) {}

  Rows<NoteRow> run() {
    Rows<NoteRow> out;
    for (Index i = 0; i < set_.notes.size() && !out.is_full(); ++i)
      out.add(row_of(i));
    out.left_out = set_.notes.size() - out.shown.size();
    for (const notes::Call& call : set_.calls)
      if (call.note == model::none)
        out.add(missing(call));
    return out;
  }

private:
  NoteRow row_of(Index index) {
    const notes::Note& note = set_.notes[index];
    NoteRow row;
    row.label = shown(note.label, 40);
    row.line = document_.lines().line_of(note.label_range.begin) + 1;
    for (const Index call : note.calls)
      row.calls.push_back(places_.at(set_.calls[call].range.begin));
    row.words = shown(trimmed(note.words()), most_words);
    if (row.words.empty())
      row.problems.emplace_back("The note has no words yet");
    expand(index, row);
    add_findings(note, row);
    if (note.calls.empty() && row.problems.empty()) // Else a rule has said so.
      row.problems.emplace_back("Nothing in the text calls it");
    return row;
  }

  NoteRow missing(const notes::Call& call) const {
    NoteRow row;
    row.label = shown(call.label, 40);
    row.line = document_.lines().line_of(call.range.begin) + 1;
    row.calls.push_back(places_.at(call.range.begin));
    row.problems.emplace_back("The text calls it, but there is no such note");
    return row;
  }

  // An Ibid. takes up what the note before says in full, so each note is read once.
  void expand(Index index, NoteRow& row) {
    const notes::Note& note = set_.notes[index];
    if (!notes::is_ibid(note)) {
      // Only what an Ibid. follows need be known in full.
      const bool is_taken_up = index + 1 < set_.notes.size() && notes::is_ibid(set_.notes[index + 1]);
      if (is_taken_up)
        last_ = notes::expanded(document_, set_, index).value();
      else
        last_.reset();
      return;
    }
    if (index == 0 || set_.notes[index - 1].unit != note.unit || !last_) {
      row.problems.emplace_back(index == 0 || set_.notes[index - 1].unit != note.unit
                                    ? "No note stands before its Ibid."
                                    : "It is not certain what its Ibid. stands for");
      last_.reset();
      return;
    }
    auto full = notes::taken_up(document_, set_, index, index - 1, *last_);
    if (!full) {
      row.problems.push_back(shown(full.error().message, most_words));
      last_.reset();
      return;
    }
    row.in_full = shown(model::plain(full->typed), most_words);
    row.taken_from = shown(set_.notes[full->origin].label, 40);
    last_ = std::move(*full);
  }

  // Findings are sorted by place.
  void add_findings(const notes::Note& note, NoteRow& row) {
    const text::Offset begin = note.label_range.begin;
    const text::Offset end = std::max(note.whole().end, note.label_range.end);
    const auto& findings = analysis_.findings();
    auto at = std::lower_bound(findings.begin(), findings.end(), begin,
                               [](const rules::Finding& finding, text::Offset place) { return finding.range.begin < place; });
    for (; at != findings.end() && at->range.begin < end && row.problems.size() < 20; ++at)
      if (at->severity >= rules::Severity::warning)
        row.problems.push_back(capital(shown(at->message, most_words)));
    std::vector<std::string> once;
    for (std::string& problem : row.problems)
      if (std::find(once.begin(), once.end(), problem) == once.end())
        once.push_back(std::move(problem));
    row.problems = std::move(once);
  }

  const rules::Analysis& analysis_;
  const workspace::Document& document_;
  const notes::NoteSet& set_;
  const Places& places_;
  std::optional<Expanded> last_; ///< What the note before says in full, where that is certain.
};

} // namespace

Rows<NoteRow> read_note_chain(const rules::Analysis& analysis, const Places& places) {
  return Chain{analysis, places}.run();
}

} // namespace unres::report
