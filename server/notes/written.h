#pragma once

#include "model/facts.h"

#include <string>

namespace unres::notes {

/// A call in that form: "[^3]", "³", "[3]", "/3", "\*".
[[nodiscard]] std::string written_call(model::LabelForm form, const std::string& label);

/// The label of a definition in that form, without the space behind it: "[^3]:", "³", "[3]", "/3".
[[nodiscard]] std::string written_label(model::LabelForm form, const std::string& label);

} // namespace unres::notes
