#include "notes/written.h"

namespace unres::notes {

using model::LabelForm;

std::string written_call(LabelForm form, const std::string& label) {
  switch (form) {
  case LabelForm::superscript:
    return model::superscripts_of(label);
  case LabelForm::bracket:
    return "[" + label + "]";
  case LabelForm::slash:
    return "/" + label;
  case LabelForm::asterisk: {
    std::string out;
    for (std::size_t i = 0; i < label.size(); ++i)
      out += "\\*";
    return out;
  }
  default:
    return "[^" + label + "]";
  }
}

std::string written_label(LabelForm form, const std::string& label) {
  return written_call(form, label) + (form == LabelForm::bracket_caret ? ":" : "");
}

} // namespace unres::notes
