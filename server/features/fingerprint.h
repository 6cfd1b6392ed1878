#pragma once

#include "rules/runner.h"

#include <cstddef>
#include <string>
#include <vector>

namespace unres::features {

/// By which a finding is known again when the text around it has changed: its rule and the words of its
/// block, without the label, so that what is inserted elsewhere and renumbered changes nothing.
struct Fingerprint {
  std::string place;       ///< Sixteen hexadecimal digits.
  std::size_t ordinal = 1; ///< Among the findings of the text that have the same.

  friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

/// One for each finding, in their order.
[[nodiscard]] std::vector<Fingerprint> fingerprints(const rules::Analysis& analysis);

/// "0f3a…:1".
[[nodiscard]] std::string written(const Fingerprint& fingerprint);

} // namespace unres::features
