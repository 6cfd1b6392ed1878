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
  default:
    return "[^" + label + "]";
  }
}

std::string written_label(LabelForm form, const std::string& label) {
  return written_call(form, label) + (form == LabelForm::bracket_caret ? ":" : "");
}

} // namespace unres::notes
