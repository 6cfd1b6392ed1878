#pragma once

#include "rules/rule.h"

#include <optional>
#include <string>
#include <string_view>

/// Forms in which numbers of several bodies are written wrongly.
namespace unres::rules::citation {

/// What somebody wrote, and how it is written.
struct Mended {
  std::size_t size = 0; ///< Of what stands there, at the beginning of the text given.
  std::string wanted;
  FixKind kind = FixKind::safe;
  std::string owner = {}; ///< A body that is to be named before the word “resolution”.
  bool plural = false;    ///< The word becomes “resolutions”.
};

/// "No. 70/1": the number without the word.
[[nodiscard]] std::optional<Mended> without_no(std::string_view rest);
/// "70/1 (2015)": the session tells the year.
[[nodiscard]] std::optional<Mended> without_year(std::string_view rest);
/// "46/36L", "2021/2B": the letter stands after a space. Nothing for a number of another form.
[[nodiscard]] std::optional<Mended> with_spaced_letter(std::string_view rest, notation::NumberForm form);
/// "2200 (XXI) A", "2200A (XXI)", "3379(XXX)": letters stand before the parenthesis, with spaces.
[[nodiscard]] std::optional<Mended> with_roman_session(std::string_view rest);

} // namespace unres::rules::citation
