#include "rules/citation/written.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;
using notation::Body;
using notation::Number;
using notation::NumberForm;
using notation::SessionKind;

constexpr int last_roman_session = 30; // To September 1976.

// The form of the other era: what the drafter had before the eyes may be another body's number.
std::optional<Mended> of_era(const Number& number, std::string_view rest) {
  const auto match = notation::match_number(rest);
  if (!match || match->number != number || number.session_kind != SessionKind::regular)
    return std::nullopt;
  Number right = number;
  if (number.form == NumberForm::roman && number.session > last_roman_session)
    right.form = NumberForm::session;
  else if (number.form == NumberForm::session && number.session <= last_roman_session)
    right.form = NumberForm::roman;
  else
    return std::nullopt;
  return Mended{match->size, notation::written(right), FixKind::suggested};
}

// Whether the form is the Assembly’s to tell: that of the Councils has rules of its own, and organizations
// outside have customs of their own.
bool is_meant(const Spot& spot) {
  const model::Naming& owner = spot.list.owner;
  const bool outside = owner.owner == model::Owner::named && owner.body == Body::unknown;
  return !outside && !is_of(spot, Body::ecosoc) && !is_of(spot, Body::hrc);
}

std::optional<Mended> mend_session(const Spot& spot) {
  if (spot.item == nullptr)
    return with_spaced_letter(spot.rest, NumberForm::session);
  if (auto mended = without_year(spot.rest))
    return mended;
  // "its resolution 5/1" may be somebody else's.
  const bool named = spot.list.owner.owner != model::Owner::its && is_of(spot, Body::ga);
  return named ? of_era(spot.item->number, spot.rest) : std::nullopt;
}

std::optional<Mended> mend_roman(const Spot& spot) {
  if (auto mended = with_roman_session(spot.rest))
    return mended;
  return spot.item != nullptr && is_of(spot, Body::ga) ? of_era(spot.item->number, spot.rest) : std::nullopt;
}

std::optional<Mended> mend(const Spot& spot) {
  if (!is_meant(spot))
    return std::nullopt;
  const NumberForm form = spot.item != nullptr ? spot.item->number.form : NumberForm::bare;
  const bool sessions = form == NumberForm::session || form == NumberForm::roman;
  if (spot.list.no_word && sessions && may_be_of(spot, Body::ga))
    if (auto mended = without_no(spot.rest))
      return mended;
  if (spot.item == nullptr || form == NumberForm::session)
    if (auto mended = mend_session(spot))
      return mended;
  return form == NumberForm::bare || form == NumberForm::roman ? mend_roman(spot) : std::nullopt;
}

void check(const BlockView& block, Reporter& reporter) { mend_numbers(block, mend, reporter); }

} // namespace

extern constinit const Rule citation_ga_era_form{
    .id = "citation/ga-era-form",
    .title = "A General Assembly number has the form of its time",
    .severity = Severity::error,
    .why = "To its thirtieth session, in 1976, the Assembly numbered its resolutions through and put the session "
           "after the number in parentheses, with the letter of a part between the two: 2200 A (XXI). Since "
           "then the session stands before a slash and the letter after a space: 46/36 L. Neither “No.” nor a "
           "year belongs to a number.",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 2200 A (XXI) of 16 December 1966 and 46/36 L of 9 December 1991,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 2200 (XXI) A of 16 December 1966,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No adopted text of the test corpus writes otherwise.",
    .block = check};

} // namespace unres::rules
