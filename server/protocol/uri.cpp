#include "protocol/uri.h"

#include "support/characters.h"
#include "support/percent.h"

#include <algorithm>

namespace unres::protocol {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
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

std::string decoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = percent::byte_at(text, at);
    out += byte.value_or(text[at]);
    at += byte ? 2 : 0;
  }
  return out;
}

std::string encoded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_plain(c))
      out += c;
    else
      percent::append(out, c);
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
  return lower(scheme);
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
