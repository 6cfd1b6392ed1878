#pragma once

#include "features/settings.h"
#include "rules/options.h"

namespace unres::config {

/// All that a user may set, in `.unres.json` and in an editor.
struct Config {
  rules::Options rules;
  features::Settings features;

  friend bool operator==(const Config&, const Config&) = default;
};

} // namespace unres::config
