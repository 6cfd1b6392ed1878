#include "features/completion/note_edit.h"

#include "features/folded.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;
using text::Offset;

class Maker {
public:
  Maker(const workspace::Document& document, const Typed& typed)
      : document_(document), r_(document.model()), typed_(typed) {}

  std::optional<NoteEdit> make(const std::string& note, const std::string& name) {
    const bool in_annex = r_.blocks[typed_.block].region == model::Region::annex;
    if (!learn() || has(note) || (in_annex && form_ != LabelForm::bracket_caret))
      return std::nullopt;
    if (form_ == LabelForm::superscript && r_.units.size() > 1)
      return std::nullopt; // Each resolution of a collection numbers its own.
    if (numbered_ && followed_by_call())
      return std::nullopt;
    const auto place = definition_place();
    if (!place)
      return std::nullopt;
    const std::string label = numbered_ ? std::to_string(highest_ + 1) : slug(name);
    const bool caret = form_ == LabelForm::bracket_caret;
    const std::string call = caret ? "[^" + label + "]" : model::superscripts_of(label);
    const std::string definition = caret ? call + ": " + note : call + " " + note;
    const bool at_end = r_.notes.empty();
    return NoteEdit{call, {{*place, *place}, at_end ? "\n" + definition + "\n" : "\n\n" + definition}};
  }

private:
  // The form of the labels and the highest number; false for forms that do not show how to go on.
  bool learn() {
    form_ = r_.dialect == model::Dialect::page ? LabelForm::superscript : LabelForm::bracket_caret;
    bool first = true;
    bool alike = r_.dialect != model::Dialect::plain || !r_.notes.empty();
    const auto see = [&](LabelForm form, const std::string& label) {
      alike = alike && (first || form == form_);
      form_ = form;
      first = false;
      const bool figures = !label.empty() && label.size() < 5 && std::all_of(label.begin(), label.end(), is_ascii_digit);
      numbered_ = numbered_ && figures;
      if (figures)
        highest_ = std::max(highest_, std::stoi(label));
      labels_.push_back(label);
    };
    for (const model::CallPlace& place : r_.calls) {
      const model::NoteCall& call = r_.facts(place.block).calls[place.call];
      see(call.form, call.label);
    }
    for (const model::Note& note : r_.notes) {
      const model::Label& label = r_.facts(note.first).label;
      see(label.form, label.number > 0 && numbered_ ? std::to_string(label.number) : "*");
    }
    return alike && (form_ == LabelForm::bracket_caret || (form_ == LabelForm::superscript && numbered_));
  }

  [[nodiscard]] bool has(const std::string& note) const {
    const std::string wanted = folded(note);
    return std::any_of(r_.notes.begin(), r_.notes.end(), [&](const model::Note& each) {
      const model::Block& block = r_.blocks[each.first];
      return folded(document_.slice(block.absolute(block.facts->content))) == wanted;
    });
  }

  // Notes are numbered as their calls follow one another.
  [[nodiscard]] bool followed_by_call() const {
    return std::any_of(r_.calls.begin(), r_.calls.end(), [&](const model::CallPlace& place) {
      const model::Block& block = r_.blocks[place.block];
      return block.absolute(block.facts->calls[place.call].range).begin >= typed_.at;
    });
  }

  // Behind the last note, or at the end of the text on a line of its own.
  [[nodiscard]] std::optional<Offset> definition_place() const {
    const std::string& text = document_.text();
    if (r_.notes.empty()) {
      const bool apart = text.ends_with('\n') && text.size() > typed_.at + typed_.after.size();
      return apart ? std::optional{static_cast<Offset>(text.size())} : std::nullopt;
    }
    const model::Block& last = r_.blocks[r_.notes.back().last];
    if (last.begin <= typed_.at) // A page that is full already.
      return std::nullopt;
    return last.begin + static_cast<Offset>(trimmed_end(document_.slice(last.range())));
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
    for (int n = 2; std::find(labels_.begin(), labels_.end(), free) != labels_.end(); ++n)
      free = out + "-" + std::to_string(n);
    return free;
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  const Typed& typed_;
  LabelForm form_ = LabelForm::bracket_caret;
  bool numbered_ = true;
  int highest_ = 0;
  std::vector<std::string> labels_;
};

} // namespace

std::optional<NoteEdit> note_edit(const workspace::Document& document, const Typed& typed, const std::string& note,
                                  const std::string& name) {
  if (note.empty())
    return std::nullopt;
  return Maker{document, typed}.make(note, name);
}

} // namespace unres::features
