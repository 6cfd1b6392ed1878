#include "cli/style.h"

namespace unres::cli {
namespace {

// The sixteen basic colours only: they follow the theme of the terminal, light or dark.
std::string_view code_of(Ink ink) {
  switch (ink) {
  case Ink::strong:
    return "\x1b[1m";
  case Ink::dim:
    return "\x1b[2m";
  case Ink::error:
    return "\x1b[1;31m";
  case Ink::warning:
    return "\x1b[1;33m";
  case Ink::hint:
    return "\x1b[1;36m";
  case Ink::good:
    return "\x1b[32m";
  case Ink::link:
    return "\x1b[34m";
  case Ink::plain:
    break;
  }
  return {};
}

} // namespace

Ink ink_of(rules::Severity severity) {
  switch (severity) {
  case rules::Severity::error:
    return Ink::error;
  case rules::Severity::warning:
    return Ink::warning;
  case rules::Severity::hint:
    return Ink::hint;
  case rules::Severity::off:
    break;
  }
  return Ink::dim;
}

std::string Style::paint(Ink ink, std::string_view text) const {
  const std::string_view code = code_of(ink);
  if (!color_ || code.empty() || text.empty())
    return std::string{text};
  std::string painted{code};
  painted += text;
  painted += "\x1b[0m";
  return painted;
}

std::string counted(std::size_t count, std::string_view noun) {
  std::string out = std::to_string(count) + ' ' + std::string{noun};
  if (count != 1)
    out += 's';
  return out;
}

} // namespace unres::cli
