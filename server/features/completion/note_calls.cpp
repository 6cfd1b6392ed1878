#include "features/completion/note_calls.h"

#include "features/completion/note_style.h"
#include "features/outline_words.h"
#include "notes/written.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;
using text::Offset;
using text::Range;

constexpr std::size_t most_offered = 60;
constexpr std::size_t longest_label = 40;

bool is_label_byte(char c) { return !is_ascii_space(c) && c != '[' && c != ']'; }

std::size_t label_size(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_label_byte) - text.begin());
}

// "[^1" or "[1" before the cursor, and "2]" behind it.
std::optional<BegunCall> bracketed(const Typed& typed) {
  const std::size_t open = typed.before.rfind('[');
  if (open == std::string_view::npos)
    return std::nullopt;
  std::string_view label = typed.before.substr(open + 1);
  BegunCall out{LabelForm::bracket, {typed.at - static_cast<Offset>(label.size()) - 1, typed.at}, {}, false};
  if (label.starts_with('^')) {
    out.form = LabelForm::bracket_caret;
    label.remove_prefix(1);
  } else if (!std::all_of(label.begin(), label.end(), is_ascii_digit)) {
    return std::nullopt;
  }
  if (label_size(label) != label.size() || label.size() > longest_label)
    return std::nullopt;
  out.label = label;
  const std::size_t more = label_size(typed.after);
  if (more < typed.after.size() && typed.after[more] == ']')
    out.place.end += static_cast<Offset>(more + 1);
  return out;
}

std::optional<BegunCall> superscript(const model::Resolution& r, const Typed& typed) {
  const model::Block& block = r.blocks[typed.block];
  const auto begun = [&](Range place, bool defines) -> std::optional<BegunCall> {
    if (place.begin >= typed.at || typed.at > place.end)
      return std::nullopt;
    return BegunCall{LabelForm::superscript, place, model::digits_of(typed.before.substr(place.begin - block.begin)), defines};
  };
  for (const model::NoteCall& call : block.facts->calls)
    if (call.form == LabelForm::superscript)
      if (auto out = begun(block.absolute(call.range), false))
        return out;
  const model::Label& label = block.facts->label;
  return label.form == LabelForm::superscript ? begun(block.absolute(label.range), true) : std::nullopt;
}

// What stands behind the label of a note comes with it: ": ".
Range with_separator(const workspace::Document& document, Range label) {
  for (const char mark : {':', ' '})
    if (std::string_view{document.text()}.substr(label.end).starts_with(mark))
      ++label.end;
  return label;
}

class Offers {
public:
  Offers(const rules::Analysis& analysis, const BegunCall& begun)
      : document_(analysis.document()), r_(document_.model()), begun_(begun),
        style_(note_style(r_.dialect, analysis.notes(), begun.place)) {
    for (const notes::Call& call : analysis.notes().calls) {
      if (call.in_note || call.form == LabelForm::asterisk || call.range.overlaps(begun.place))
        continue;
      called_.push_back(call.label);
      followed_ = followed_ || call.range.begin >= begun.place.end;
    }
    for (const notes::Note& note : analysis.notes().notes)
      if (note.form != LabelForm::asterisk && !note.label_range.overlaps(begun.place))
        notes_.push_back({note.label, first_words(document_, note.body.front())});
  }

  std::vector<Completion> calls() {
    for (const Known& note : notes_)
      if (!is_called(note.label))
        offer(note.label, "not called yet: " + note.words);
    if (const std::string label = free_label(); !label.empty()) {
      offer_new_note(label);
      offer(label, style_.numbered ? "next number" : "new label");
    }
    for (const Known& note : notes_)
      if (is_called(note.label))
        offer(note.label, note.words);
    return std::move(out_);
  }

  std::vector<Completion> definitions() {
    for (const std::string& label : called_)
      if (!has_note(label))
        offer(label, "called, and not defined yet");
    return std::move(out_);
  }

private:
  struct Known {
    std::string label;
    std::string words; ///< The first ones.
  };

  [[nodiscard]] bool is_called(const std::string& label) const {
    return std::find(called_.begin(), called_.end(), label) != called_.end();
  }
  [[nodiscard]] bool has_note(const std::string& label) const {
    return std::any_of(notes_.begin(), notes_.end(), [&](const Known& note) { return note.label == label; });
  }
  // The next number; where labels are names, what has been typed.
  [[nodiscard]] std::string free_label() const {
    if (style_.numbered)
      return std::to_string(style_.highest + 1);
    return begun_.form != LabelForm::bracket_caret || style_.has(begun_.label) ? std::string{} : begun_.label;
  }

  void offer_new_note(const std::string& label) {
    const bool per_text = begun_.form != LabelForm::bracket_caret; // Each resolution of a collection has its own.
    if (!style_.alike || (!style_.empty && style_.form != begun_.form) || (per_text && r_.units.size() > 1))
      return;
    auto note = added_note(document_, begun_.place.end, notes::written_label(begun_.form, label) + " ");
    if (!note)
      return;
    const bool in_between = style_.numbered && followed_;
    offer(label, in_between ? "new note, to be renumbered" : "new note");
    if (!out_.empty() && out_.back().edit.replacement == notes::written_call(begun_.form, label))
      out_.back().more.push_back(std::move(*note));
  }

  void offer(const std::string& label, std::string detail) {
    if (!label.starts_with(begun_.label) || out_.size() >= most_offered)
      return;
    const std::string call = notes::written_call(begun_.form, label);
    text::Edit edit{begun_.place, call};
    if (begun_.defines)
      edit = {with_separator(document_, begun_.place), notes::written_label(begun_.form, label) + " "};
    out_.push_back({call, std::move(detail), call, std::move(edit), {}, std::nullopt});
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  const BegunCall& begun_;
  NoteStyle style_;
  std::vector<std::string> called_;
  std::vector<Known> notes_;
  bool followed_ = false; ///< Calls stand behind the one that is typed.
  std::vector<Completion> out_;
};

} // namespace

std::optional<BegunCall> begun_call(const rules::Analysis& analysis, const Typed& typed) {
  const model::Resolution& r = analysis.document().model();
  auto begun = bracketed(typed);
  if (!begun)
    return superscript(r, typed);
  const std::string_view before = typed.before.substr(0, typed.before.size() - (typed.at - begun->place.begin));
  begun->defines = before.empty() || before.back() == '\n';
  if (begun->form == LabelForm::bracket) {
    const NoteStyle style = note_style(r.dialect, analysis.notes(), begun->place);
    if (style.empty || style.form != LabelForm::bracket)
      return std::nullopt;
  }
  return begun;
}

std::vector<Completion> complete_note_call(const rules::Analysis& analysis, const BegunCall& begun) {
  Offers offers{analysis, begun};
  return begun.defines ? offers.definitions() : offers.calls();
}

} // namespace unres::features
