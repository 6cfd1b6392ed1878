#pragma once

#include "rules/runner.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unres::cli {

/// What a rule does to its own bad example.
struct Demonstration {
  std::shared_ptr<const rules::Analysis> analysis; ///< Holds the example.
  std::vector<rules::Finding> findings;            ///< Of this rule alone.
  rules::FixKind fix = rules::FixKind::none;       ///< The strongest that it offers there.
};
[[nodiscard]] Demonstration demonstrate(const rules::Rule& rule);

/// "end-comma" of preamble/end-comma.
[[nodiscard]] std::string_view short_name_of(const rules::Rule& rule);

/// The organs whose texts a rule reads: "all", or "General Assembly, Human Rights Council".
[[nodiscard]] std::string profiles_of(const rules::Rule& rule);
/// Which of their texts: "resolutions in English".
[[nodiscard]] std::string_view texts_of(const rules::Rule& rule);

} // namespace unres::cli
