#include "notes/convert.h"

#include "notes/proof.h"
#include "notes/written.h"
#include "support/characters.h"

#include <algorithm>
#include <set>

namespace unres::notes {
namespace {

using model::LabelForm;

bool is_number(const std::string& label) {
  constexpr std::size_t longest = 3; // The grammar takes more figures for something else.
  return !label.empty() && label.size() <= longest && std::all_of(label.begin(), label.end(), is_ascii_digit);
}

class Conversion {
public:
  Conversion(const NoteSet& set, LabelForm to) : set_(set), to_(to) {
    for (const Note& note : set.notes)
      labels_.push_back(note.label);
    for (const Call& call : set.calls)
      call_labels_.push_back(call.label);
  }

  /// Not proved yet.
  Rewritten run() {
    number();
    if (!obstacles_.empty())
      return tl::make_unexpected(std::move(obstacles_));
    for (Index i = 0; i < set_.notes.size(); ++i)
      add(set_.notes[i], labels_[i]);
    for (std::size_t i = 0; i < set_.calls.size(); ++i)
      add(i);
    if (commas_ > 0)
      out_.losses.push_back("Calls in a row get a comma between them");
    std::sort(out_.edits.begin(), out_.edits.end(),
              [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
    if (!obstacles_.empty())
      return tl::make_unexpected(std::move(obstacles_));
    return std::move(out_);
  }

private:
  // Numbers stay, unless there are names that superscripts cannot show, or numbers that begin anew.
  void number() {
    std::vector<std::string> names;
    std::set<std::string> seen;
    bool anew = false;
    for (const Note& note : set_.notes) {
      if (note.form == LabelForm::asterisk)
        continue;
      if (to_ != LabelForm::bracket_caret && !is_number(note.label))
        names.push_back(note.label);
      anew = !seen.insert(note.label).second || anew;
    }
    if (names.empty() && !(anew && to_ == LabelForm::bracket_caret && set_.faults.empty()))
      return;
    for (const Fault& fault : set_.faults)
      obstacles_.push_back({fault.range, "Notes cannot be numbered anew while label " + fault.label +
                                             " has not one call and one note"});
    if (!obstacles_.empty())
      return;
    int last = 0;
    for (std::size_t i = 0; i < set_.calls.size(); ++i) {
      if (set_.calls[i].form == LabelForm::asterisk)
        continue;
      labels_[set_.calls[i].note] = std::to_string(++last);
      call_labels_[i] = labels_[set_.calls[i].note];
    }
    if (anew)
      out_.losses.push_back("Numbers that begin anew run on through the file");
    if (names.empty())
      return;
    std::string list = names.front();
    for (std::size_t i = 1; i < names.size(); ++i)
      list += ", " + names[i];
    out_.losses.push_back((names.size() == 1 ? "The name of a label is lost: " : "The names of labels are lost: ") + list);
  }

  void add(const Note& note, const std::string& label) {
    if (note.form == LabelForm::asterisk || (note.form == to_ && label == note.label))
      return;
    const bool touches = note.label_range.end == note.whole().begin && !note.whole().empty();
    out_.edits.push_back({note.label_range, written_label(to_, label) + (touches ? " " : "")});
  }

  void add(std::size_t i) {
    const Call& call = set_.calls[i];
    const bool in_row = to_ == LabelForm::superscript && i > 0 && set_.calls[i - 1].range.end == call.range.begin;
    if (call.form == LabelForm::asterisk || (call.form == to_ && call_labels_[i] == call.label && !in_row))
      return;
    if (!is_number(call_labels_[i]) && to_ != LabelForm::bracket_caret) {
      obstacles_.push_back({call.range, "Call " + call.label + " has no note, and no number"});
      return;
    }
    commas_ += in_row;
    out_.edits.push_back({call.range, (in_row ? "," : "") + written_call(to_, call_labels_[i])});
  }

  const NoteSet& set_;
  LabelForm to_;
  std::vector<std::string> labels_;      ///< The new ones, by note,
  std::vector<std::string> call_labels_; ///< and by call.
  std::size_t commas_ = 0;
  Rewriting out_;
  std::vector<Obstacle> obstacles_;
};

} // namespace

Rewritten converted(const workspace::Document& document, const NoteSet& set, LabelForm to) {
  Rewritten out = Conversion{set, to}.run();
  if (out && !out->edits.empty())
    if (auto found = objection(document, set, out->edits))
      return tl::make_unexpected(std::vector<Obstacle>{std::move(*found)});
  return out;
}

std::vector<std::string> conversion_losses(const NoteSet& set, LabelForm to) {
  const Rewritten out = Conversion{set, to}.run();
  return out ? out->losses : std::vector<std::string>{};
}

} // namespace unres::notes
