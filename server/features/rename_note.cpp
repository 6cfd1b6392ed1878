#include "features/rename_note.h"

#include "features/note_label.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;
using text::Range;

constexpr std::size_t longest_number = 3; // The grammar takes more figures for something else.
constexpr std::size_t longest_name = 40;

bool is_number(std::string_view name) {
  return !name.empty() && name.size() <= longest_number && name.front() != '0' &&
         std::all_of(name.begin(), name.end(), is_ascii_digit);
}

bool is_name(std::string_view name) {
  const bool clear = std::none_of(name.begin(), name.end(),
                                  [](char c) { return is_ascii_space(c) || c == '[' || c == ']'; });
  return clear && !name.empty() && name.size() <= longest_name && name.find("\xC2\xA0") == std::string_view::npos;
}

// The label that was asked for, without the marks that may have been typed around it.
std::string asked_for(LabelForm form, std::string_view name) {
  name = trimmed(name);
  if (form == LabelForm::superscript && !model::digits_of(name).empty())
    return model::digits_of(name);
  if (name.starts_with("[^") && name.ends_with(']'))
    return std::string{name.substr(2, name.size() - 3)};
  return std::string{name};
}

Expected<NoteLabel> renamable(const rules::Analysis& analysis, text::Offset at) {
  auto label = note_label_at(analysis, at);
  if (!label)
    return unexpected("Only the label of a note can be renamed");
  if (label->form == LabelForm::asterisk)
    return unexpected("An asterisk is no label that could be renamed");
  if (label->labels.size() > 1)
    return unexpected("Label " + label->label + " is defined " + std::to_string(label->labels.size()) +
                      " times, so it is not certain which note is meant");
  return std::move(*label);
}

} // namespace

Expected<Renaming> prepare_rename_of_note(const rules::Analysis& analysis, text::Offset at) {
  const auto label = renamable(analysis, at);
  if (!label)
    return tl::make_unexpected(label.error());
  return Renaming{name_within(analysis.document(), label->here), label->label};
}

Expected<std::vector<text::Edit>> rename_note(const rules::Analysis& analysis, text::Offset at, std::string_view name) {
  const auto label = renamable(analysis, at);
  if (!label)
    return tl::make_unexpected(label.error());
  const std::string wanted = asked_for(label->form, name);
  std::vector<text::Edit> out;
  if (wanted == label->label)
    return out;
  const bool named = label->form == LabelForm::bracket_caret;
  if (!(named ? is_name(wanted) : is_number(wanted)))
    return unexpected(named ? "A label in [^…] has up to 40 bytes, no white space and no square brackets"
                            : "The label of such a note is a number from 1 to 999");
  if (is_taken(analysis, *label, wanted))
    return unexpected("Label " + wanted + " is taken");
  for (const auto* places : {&label->calls, &label->labels})
    for (const Range place : *places)
      out.push_back({name_within(analysis.document(), place),
                     label->form == LabelForm::superscript ? model::superscripts_of(wanted) : wanted});
  std::sort(out.begin(), out.end(), [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
  return out;
}

} // namespace unres::features
