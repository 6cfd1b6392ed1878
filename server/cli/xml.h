#pragma once

#include <string>
#include <string_view>

namespace unres::cli {

/// `text` as it stands in an XML element or attribute. What XML cannot hold, written or not (control characters,
/// U+FFFE, U+FFFF, bytes that are no UTF-8), becomes U+FFFD.
[[nodiscard]] std::string xml_escaped(std::string_view text);

} // namespace unres::cli
