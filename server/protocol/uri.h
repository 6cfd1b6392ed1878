#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unres::protocol {

/// The path of a `file:` URI, percent-decoded: `file:///a%20b` is `/a b`, `file:///c%3A/d` is
/// `c:/d` (the letter keeps its case), `file://server/share` is `//server/share`. Nothing for
/// another scheme (`untitled:`, `vscode-notebook-cell:`, …), which stays opaque, and for a path
/// with a zero byte. A `%` that begins no escape stands for itself.
[[nodiscard]] std::optional<std::string> file_path(std::string_view uri);

/// The `file:` URI of an absolute path; file_path gives the path back. Backslashes are separators
/// after a drive letter only.
[[nodiscard]] std::string file_uri(std::string_view path);

/// The scheme in lower case, or empty when `uri` has none.
[[nodiscard]] std::string uri_scheme(std::string_view uri);

} // namespace unres::protocol
