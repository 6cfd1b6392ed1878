#pragma once

#include <cstdint>
#include <optional>

/// What is asked of the operating system beyond the standard library. One source file a platform.
namespace unres::platform {

enum class Stream : std::uint8_t { input, output, error };

/// True where a person reads or types at the other end.
[[nodiscard]] bool is_terminal(Stream stream);

/// The columns of the terminal that a stream writes to; nothing where it writes to none.
[[nodiscard]] std::optional<unsigned> terminal_width(Stream stream);

} // namespace unres::platform
