#pragma once

#include "features/format/style.h"

#include <string>

namespace unres::features {

/// What a user, or the session for him, may set. A plain value: features read no configuration.
struct Settings {
  bool inlay_hints = false;
  std::string document_language = "en"; ///< Of linked documents: ar, en, es, fr, ru or zh.
  FormatStyle format = {};

  friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace unres::features
