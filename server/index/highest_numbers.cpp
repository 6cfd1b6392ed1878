// How far the numbers of a session went, and where those of decisions begin. Highest seen in citations,
// symbols and records of votes.
#include "index/sessions.h"

#include <array>
#include <cstdint>
#include <span>

namespace unres::index {
namespace {

using notation::Body;
using notation::Number;
using notation::NumberForm;
using notation::SessionKind;
using notation::TextKind;

constexpr int first_assembly_session = 31;
constexpr std::array<std::uint16_t, 50> assembly{
    207, 215, 206, 232, 225, 244, 252, 239, 248, 257, 213, 232, 233, 240, 266, 242, 236, // 31–47
    264, 250, 245, 243, 252, 243, 280, 285, 324, 337, 318, 313, 289, 296, 277, 311, 301, // 48–64
    316, 297, 303, 310, 327, 305, 329, 313, 347, 307, 328, 307, 338, 331, 334, 309,      // 65–80
};

constexpr int first_rights_session = 6;
constexpr std::array<std::uint16_t, 52> human_rights{
    37, 36, 13, 14, 33, 12, 27, 27, 15, 26, 36, 23, 28, 38, 22, 33, 31, 25, 35, // 6–24
    38, 30, 32, 34, 23, 29, 37, 32, 30, 41, 34, 31, 42, 20, 23, 29, 26, 37, 39, // 25–43
    23, 35, 30, 25, 25, 34, 23, 39, 43, 30, 42, 32, 22, 37,                     // 44–57
};

std::optional<int> entry(std::span<const std::uint16_t> table, int at) {
  if (at < 0 || at >= static_cast<int>(table.size()))
    return std::nullopt;
  return table[static_cast<std::size_t>(at)];
}

// Decisions of the Assembly began at 301 and were moved to 401 when resolutions came near.
std::optional<TextKind> assembly_kind(const Number& number) {
  if (number.form != NumberForm::session || number.session_kind != SessionKind::regular)
    return std::nullopt;
  if (number.number <= 300)
    return TextKind::resolution;
  if (number.number > 400 || number.session <= 54)
    return TextKind::decision;
  if (number.session <= 57)
    return std::nullopt;
  return TextKind::resolution;
}

} // namespace

std::optional<int> highest_resolution(Body body, const Number& number) {
  if (number.form != NumberForm::session || number.session_kind != SessionKind::regular)
    return std::nullopt;
  if (body == Body::ga)
    return entry(assembly, number.session - first_assembly_session);
  if (body == Body::hrc)
    return entry(human_rights, number.session - first_rights_session);
  return std::nullopt;
}

std::optional<TextKind> kind_of(Body body, const Number& number) {
  switch (body) {
  case Body::ga:
    return assembly_kind(number);
  case Body::sc:
    if (number.form == NumberForm::year_in_parentheses)
      return TextKind::resolution;
    return std::nullopt;
  case Body::ecosoc:
    // Between them lie decisions of organizational sessions and the resolutions of a few busy years.
    if (number.form == NumberForm::year && number.number <= 100)
      return TextKind::resolution;
    if (number.form == NumberForm::year && number.number > 200)
      return TextKind::decision;
    return std::nullopt;
  case Body::hrc:
    if (number.form == NumberForm::session)
      return number.number > 100 ? TextKind::decision : TextKind::resolution;
    return std::nullopt;
  case Body::statcom:
    if (number.form == NumberForm::session && number.number > 100)
      return TextKind::decision;
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

} // namespace unres::index
