#include "rpc/json_text.h"

#include "support/utf8.h"

#include <charconv>
#include <string>

namespace unres::rpc {
namespace {

bool nests_too_deeply(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"')
      in_string = !in_string;
    else if (in_string)
      at += c == '\\' ? 1U : 0U;
    else if (c == '[' || c == '{')
      ++depth;
    else if ((c == ']' || c == '}') && depth > 0)
      --depth;
    if (depth > max_json_depth)
      return true;
  }
  return false;
}

/// The code unit of an escape `\uXXXX` that begins at `at`.
std::optional<unsigned> escaped_unit(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
    return std::nullopt;
  unsigned value = 0;
  const char* const end = text.data() + at + 6;
  const auto [stop, error] = std::from_chars(text.data() + at + 2, end, value, 16);
  return error == std::errc{} && stop == end ? std::optional{value} : std::nullopt;
}

bool is_high(unsigned unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low(unsigned unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// `text` with each surrogate escape that has no partner replaced by the escape of U+FFFD.
std::string without_lone_surrogates(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::optional<unsigned> unit = escaped_unit(text, at);
    if (!unit) { // An escape such as `\\` is taken whole: its second half begins no other.
      const std::size_t length = text[at] == '\\' && at + 1 < text.size() ? 2 : 1;
      out += text.substr(at, length);
      at += length;
      continue;
    }
    const bool pair = is_high(*unit) && is_low(escaped_unit(text, at + 6).value_or(0));
    if (pair)
      out += text.substr(at, 12);
    else if (is_high(*unit) || is_low(*unit))
      out += "\\ufffd";
    else
      out += text.substr(at, 6);
    at += pair ? 12 : 6;
  }
  return out;
}

std::optional<nlohmann::json> parse(std::string_view text) {
  nlohmann::json value = nlohmann::json::parse(text, nullptr, false);
  if (value.is_discarded())
    return std::nullopt;
  return value;
}

} // namespace

std::optional<nlohmann::json> parse_json(std::string_view text) {
  if (nests_too_deeply(text))
    return std::nullopt;
  if (std::optional<nlohmann::json> value = parse(text))
    return value;
  return parse(without_lone_surrogates(utf8::sanitized(text)));
}

} // namespace unres::rpc
