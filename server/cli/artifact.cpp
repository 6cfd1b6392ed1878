#include "cli/artifact.h"

#include "support/characters.h"

namespace unres::cli {
namespace {

namespace fs = std::filesystem;

std::string percent_encoded(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_ascii_letter(c) || is_ascii_digit(c) || std::string_view{"-._~/"}.find(c) != std::string_view::npos)
      out += c;
    else
      out.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
  }
  return out;
}

} // namespace

Artifact artifact_of(std::string_view path, const fs::path& folder) {
  if (path == "-")
    path = "<stdin>";
  const fs::path whole = (folder / path).lexically_normal();
  const std::string within = whole.lexically_relative(folder).generic_string();
  if (!within.empty() && within != "." && within != ".." && !within.starts_with("../"))
    return {percent_encoded(within), true};
  return {"file://" + percent_encoded(whole.generic_string()), false};
}

} // namespace unres::cli
