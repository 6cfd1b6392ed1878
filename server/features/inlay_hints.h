#pragma once

#include "features/settings.h"
#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::features {

/// A few words shown in a text that do not belong to it.
struct InlayHint {
  text::Offset at = 0;
  std::string label;
  std::string tooltip; ///< In full.
};

/// The title behind each number that stands alone in `range`: one that the sentence neither titles nor
/// says what it is on. None unless the settings ask for them.
[[nodiscard]] std::vector<InlayHint> inlay_hints(const rules::Analysis& analysis, text::Range range,
                                                 const Settings& settings);

} // namespace unres::features
