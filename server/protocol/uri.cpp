#include "protocol/uri.h"

#include <algorithm>

namespace unres::protocol {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// What a path may hold unescaped (RFC 3986, pchar and the slash).
bool is_plain(char c) {
  constexpr std::string_view others = "-._~!$&'()*+,;=:@/";
  return is_letter(c) || is_digit(c) || others.find(c) != std::string_view::npos;
}

bool has_drive(std::string_view path) {
  return path.size() >= 2 && is_letter(path[0]) && path[1] == ':' &&
         (path.size() == 2 || path[2] == '/' || path[2] == '\\');
}

std::optional<unsigned> hex_digit(char c) {
  if (is_digit(c))
    return static_cast<unsigned>(c - '0');
  const char small = lower(c);
  if (small >= 'a' && small <= 'f')
    return static_cast<unsigned>(small - 'a' + 10);
  return std::nullopt;
}

std::string decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '%' && at + 2 < text.size()) {
      const auto high = hex_digit(text[at + 1]);
      const auto low = hex_digit(text[at + 2]);
      if (high && low) {
        out += static_cast<char>(*high * 16 + *low);
        at += 2;
        continue;
      }
    }
    out += text[at];
  }
  return out;
}

std::string encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_plain(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
  }
  return out;
}

} // namespace

std::string uri_scheme(std::string_view uri) {
  const std::size_t colon = uri.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_letter(uri[0]))
    return {};
  std::string scheme{uri.substr(0, colon)};
  const auto allowed = [](char c) {
    return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
  };
  if (!std::ranges::all_of(scheme, allowed))
    return {};
  std::ranges::transform(scheme, scheme.begin(), lower);
  return scheme;
}

std::optional<std::string> file_path(std::string_view uri) {
  if (uri_scheme(uri) != "file")
    return std::nullopt;
  uri.remove_prefix(std::string_view{"file:"}.size());
  uri = uri.substr(0, uri.find_first_of("?#"));
  std::string host;
  if (uri.starts_with("//")) {
    uri.remove_prefix(2);
    const std::size_t slash = std::min(uri.find('/'), uri.size());
    host = decoded(uri.substr(0, slash));
    uri.remove_prefix(slash);
  }
  std::string path = decoded(uri);
  if (path.find('\0') != std::string::npos || !path.starts_with('/'))
    return std::nullopt;
  if (!host.empty() && host != "localhost")
    return "//" + host + path;
  if (has_drive(std::string_view{path}.substr(1)))
    path.erase(0, 1);
  return path;
}

std::string file_uri(std::string_view path) {
  std::string text{path};
  if (has_drive(path)) {
    std::ranges::replace(text, '\\', '/');
    text.insert(0, "/");
  }
  const bool names_host = text.starts_with("//");
  return (names_host ? "file:" : "file://") + encoded(text);
}

} // namespace unres::protocol
