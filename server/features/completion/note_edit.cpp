#include "features/completion/note_edit.h"

#include "features/completion/note_style.h"
#include "features/folded.h"
#include "notes/written.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;

class Maker {
public:
  Maker(const rules::Analysis& analysis, const Typed& typed)
      : document_(analysis.document()), set_(analysis.notes()), r_(document_.model()), typed_(typed),
        style_(note_style(r_.dialect, set_)) {}

  std::optional<NoteEdit> make(const std::string& note, const std::string& name) {
    const bool in_annex = r_.blocks[typed_.block].region == model::Region::annex;
    if (!shows_how() || has(note) || (in_annex && style_.form != LabelForm::bracket_caret))
      return std::nullopt;
    if (style_.form == LabelForm::superscript && r_.units.size() > 1)
      return std::nullopt; // Each resolution of a collection numbers its own.
    if (style_.numbered && followed_by_call())
      return std::nullopt;
    const std::string label = style_.numbered ? std::to_string(style_.highest + 1) : slug(name);
    auto definition = added_note(document_, typed_.at, notes::written_label(style_.form, label) + " " + note);
    if (!definition)
      return std::nullopt;
    return NoteEdit{notes::written_call(style_.form, label), std::move(*definition)};
  }

private:
  [[nodiscard]] bool shows_how() const {
    const bool begun = r_.dialect != model::Dialect::plain || !r_.notes.empty();
    return begun && style_.alike &&
           (style_.form == LabelForm::bracket_caret || (style_.form == LabelForm::superscript && style_.numbered));
  }

  [[nodiscard]] bool has(const std::string& note) const {
    const std::string wanted = folded(note);
    return std::any_of(set_.notes.begin(), set_.notes.end(), [&](const notes::Note& each) {
      return folded(document_.slice(each.body.front())) == wanted;
    });
  }

  // Notes are numbered as their calls follow one another.
  [[nodiscard]] bool followed_by_call() const {
    return std::any_of(set_.calls.begin(), set_.calls.end(),
                       [&](const notes::Call& call) { return !call.in_note && call.range.begin >= typed_.at; });
  }

  // "nelson-mandela-rules", where the labels are words.
  [[nodiscard]] std::string slug(const std::string& name) const {
    constexpr std::size_t longest = 24;
    std::string out;
    for (const char c : lower(name)) {
      const bool letter = is_ascii_letter(c) || is_ascii_digit(c);
      if (letter)
        out += c;
      else if (!out.empty() && out.back() != '-' && out.size() < longest)
        out += '-';
      else if (out.size() >= longest)
        break;
    }
    while (out.ends_with('-'))
      out.pop_back();
    std::string free = out;
    for (int n = 2; style_.has(free); ++n)
      free = out + "-" + std::to_string(n);
    return free;
  }

  const workspace::Document& document_;
  const notes::NoteSet& set_;
  const model::Resolution& r_;
  const Typed& typed_;
  NoteStyle style_;
};

} // namespace

std::optional<NoteEdit> note_edit(const rules::Analysis& analysis, const Typed& typed, const std::string& note,
                                  const std::string& name) {
  if (note.empty())
    return std::nullopt;
  return Maker{analysis, typed}.make(note, name);
}

} // namespace unres::features
