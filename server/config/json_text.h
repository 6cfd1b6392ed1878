#pragma once

#include "support/expected.h"
#include "text/offset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::config {

struct Member;

/// A value of a JSON text with its place there, in bytes.
struct Value {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  text::Range range;
  bool boolean = false;
  double number = 0;
  std::string string;
  std::vector<Member> members; ///< Of an object or, with empty keys, of an array; in order.
};

struct Member {
  text::Range key_range; ///< With its quotation marks.
  std::string key;
  Value value;
};

/// Why a text is no JSON.
struct SyntaxError {
  text::Range range;
  std::string message;
};

/// Reads a JSON text. Anything nested deeper than a configuration ever is counts as an error.
[[nodiscard]] tl::expected<Value, SyntaxError> read_json(std::string_view text);

} // namespace unres::config
