#pragma once

#include "support/expected.h"

#include <cstdint>
#include <filesystem>
#include <istream>

namespace unres::workspace {

/// What tree-sitter's 32-bit offsets can address.
inline constexpr std::uint64_t largest_text = 0xFFFF'FFFF;

/// The bytes of a file, or why there are none. Larger files than `limit` are refused unread.
[[nodiscard]] Expected<std::string> read_file(const std::filesystem::path& path,
                                              std::uint64_t limit = largest_text);

/// The rest of a stream.
[[nodiscard]] Expected<std::string> read_stream(std::istream& in,
                                                std::uint64_t limit = largest_text);

} // namespace unres::workspace
