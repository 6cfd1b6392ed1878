#include "rules/citation/written.h"
#include "rules/sources.h"

#include "notation/scanner.h"

namespace unres::rules {
namespace {

using namespace citation;
using notation::Body;
using notation::Number;
using notation::NumberForm;

// "2016/18 (XLVIII)": one of the two forms.
std::optional<Mended> without_session(std::string_view rest) {
  const auto match = notation::match_number(rest);
  if (!match)
    return std::nullopt;
  notation::Scanner in{rest.substr(match->size)};
  in.take(" ");
  if (!in.take("(") || in.take_while([](char c) { return std::string_view{"IVXLC"}.find(c) != std::string_view::npos; }).empty() ||
      !in.take(")"))
    return std::nullopt;
  return Mended{match->size + in.at(), notation::written(match->number), FixKind::suggested};
}

std::optional<Mended> mend(const Spot& spot) {
  if (spot.item == nullptr) {
    if (auto letter = with_spaced_letter(spot.rest, NumberForm::year))
      return letter;
    return is_of(spot, Body::ecosoc) ? with_roman_session(spot.rest) : std::nullopt;
  }
  Number number = spot.item->number;
  switch (number.form) {
  case NumberForm::year:
    if (spot.list.no_word && may_be_of(spot, Body::ecosoc))
      return without_no(spot.rest);
    return without_session(spot.rest);
  case NumberForm::roman:
  case NumberForm::bare:
    return is_of(spot, Body::ecosoc) ? with_roman_session(spot.rest) : std::nullopt;
  case NumberForm::year_last: // "18/2016"
    if (!is_of(spot, Body::ecosoc) || number.session < 1978 || number.number > 999)
      return std::nullopt;
    number.form = NumberForm::year;
    return Mended{notation::match_number(spot.rest)->size, notation::written(number), FixKind::suggested};
  default:
    return std::nullopt;
  }
}

void check(const BlockView& block, Reporter& reporter) { mend_numbers(block, mend, reporter); }

} // namespace

extern constinit const Rule citation_ecosoc_form{
    .id = "citation/ecosoc-form",
    .title = "An Economic and Social Council number is year/number, and n (ROMAN) to 1977",
    .severity = Severity::error,
    .why = "Since 1978 the year stands before a slash: 2016/18, and 2021/2 B for a part. Before that the session "
           "follows the number in Roman numerals: 1503 (XLVIII). No number has both.",
    .good = R"(*The General Assembly*,

*Recalling* Economic and Social Council resolutions 1503 (XLVIII) of 27 May 1970 and 2016/118 of 26 July 2016,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Economic and Social Council resolution 2016/118 (XLVIII) of 26 July 2016,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No adopted text of the test corpus writes otherwise.",
    .block = check};

} // namespace unres::rules
