#pragma once

#include "config/config.h"
#include "text/edit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::config {

/// What is wrong with a configuration.
struct Problem {
  text::Range range; ///< In its text.
  bool broken = false; ///< The text is no JSON: nothing of it counts.
  std::string message;
  std::optional<text::Edit> fix; ///< Writes what was meant, as far as can be told.

  friend bool operator==(const Problem&, const Problem&) = default;
};

/// What becomes of a key that is none of ours: a file is told of it, while a client has settings of its own
/// beside ours.
enum class UnknownKeys : std::uint8_t { told, passed_over };

/// Takes over what a JSON text sets. What is absent keeps its value, and so does what has a wrong one. A text
/// that is no JSON changes nothing.
[[nodiscard]] std::vector<Problem> read(std::string_view text, Config& config,
                                        UnknownKeys unknown = UnknownKeys::told);

} // namespace unres::config
