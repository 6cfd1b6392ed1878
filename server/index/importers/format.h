#pragma once

#include "index/importers/input.h"
#include "index/importers/sink.h"
#include "support/expected.h"

#include <span>
#include <string_view>

namespace unres::index {

/// A kind of file that can be imported.
struct Format {
  std::string_view name;  ///< For `--format` and for the index: "undl-ga-votes".
  std::string_view title; ///< For people.
  /// Whether a file that begins with `head` is of this kind.
  bool (*fits)(std::string_view head);
  /// Reads one to its end. An error is a file that is not what it should be; nothing of it is kept.
  Expected<void> (*read)(Input& input, Sink& sink);
};

extern constinit const Format akoma_ntoso;
extern constinit const Format cr_unsc;
extern constinit const Format undl_ga_votes;
extern constinit const Format undl_marcxml;
extern constinit const Format undl_sc_votes;
extern constinit const Format voeten;

/// All formats, sorted by name.
[[nodiscard]] std::span<const Format* const> formats();
/// The format with that name; null for none.
[[nodiscard]] const Format* format_named(std::string_view name);
/// The format of a file that begins so; null where none fits.
[[nodiscard]] const Format* detected(std::string_view head);

/// How much of a file `detected` should see.
inline constexpr std::size_t head_size = std::size_t{16} << 10U;

} // namespace unres::index
