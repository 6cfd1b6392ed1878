#pragma once

#include "rules/options.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace unres::config {

enum class Key : std::uint8_t {
  profile, mode, severity, spellings, names, length_budget, document_language, inlay_hints,
  format_wrap, format_width, format_indent, format_notes
};

/// What the value of a key looks like.
enum class Shape : std::uint8_t {
  choice,     ///< One of some words.
  boolean,
  count,      ///< A whole number, 0 or more.
  names,      ///< A list of texts.
  spellings,  ///< An object from text to text.
  severities, ///< An object from a rule or a family to a severity.
};

/// A key that may be set. The one table that the reader, the JSON Schema and the documentation go by.
struct KeyFacts {
  Key key;
  std::string_view name;
  Shape shape;
  std::span<const std::string_view> choices; ///< Of a choice; the first is the default.
  std::string_view what;                     ///< One sentence.
};

[[nodiscard]] std::span<const KeyFacts> keys();

/// The severities, weakest first, as they are written.
[[nodiscard]] std::span<const std::string_view> severity_names();
/// The severity that is written so, if there is one.
[[nodiscard]] std::optional<rules::Severity> severity_named(std::string_view name);

/// The name of the JSON Schema's own key: allowed, and of no meaning here.
inline constexpr std::string_view schema_key = "$schema";

} // namespace unres::config
