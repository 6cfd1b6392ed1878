#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace unres::rpc {

/// Arrays and objects deeper than this are refused. LSP needs about ten levels; a megabyte of `[`
/// would cost a hundred times its size in memory.
inline constexpr std::size_t max_json_depth = 200;

/// Reads JSON from a peer; nothing when it is malformed or nested too deeply. Text that is no
/// Unicode is read with U+FFFD in place of each bad byte or lone surrogate escape.
[[nodiscard]] std::optional<nlohmann::json> parse_json(std::string_view text);

} // namespace unres::rpc
