#include "rules/citation/written.h"
#include "rules/sources.h"

#include "notation/scanner.h"

namespace unres::rules {
namespace {

using namespace citation;
using notation::Body;
using notation::NumberForm;

// "HRC/16/18", "HRC/RES/16/18", "HRC 16/18": the body stands before the word “resolution”.
std::optional<Mended> without_body(const Spot& spot) {
  notation::Scanner in{spot.rest};
  if (!in.take("HRC") || !(in.take("/RES/") || in.take("/") || in.take(" ") || in.take("-")))
    return std::nullopt;
  const auto match = notation::match_number(in.rest());
  if (!match || match->number.form != NumberForm::session)
    return std::nullopt;
  // Without a body before it the number would be anybody’s.
  Mended out{in.at() + match->size, notation::written(match->number)};
  if (spot.list.owner.owner == model::Owner::none && spot.first)
    out.owner = notation::name_of(Body::hrc).name;
  return out;
}

std::optional<Mended> mend(const Spot& spot) {
  if (spot.item == nullptr)
    return without_body(spot);
  if (!is_of(spot, Body::hrc) || spot.item->number.form != NumberForm::session)
    return std::nullopt;
  if (spot.list.no_word)
    if (auto mended = without_no(spot.rest))
      return mended;
  return without_year(spot.rest);
}

void check(const BlockView& block, Reporter& reporter) { mend_numbers(block, mend, reporter); }

} // namespace

extern constinit const Rule citation_hrc_form{
    .id = "citation/hrc-form",
    .title = "A Human Rights Council number is session/number, after the name of the Council",
    .severity = Severity::warning,
    .why = "Resolutions, decisions and statements of the Human Rights Council carry the session and a number: 16/18, "
           "and S-5/1 for a special session. The name of the Council stands before the word “resolution”, not "
           "in the number.",
    .good = R"(*The General Assembly*,

*Recalling* Human Rights Council resolution 16/18 of 24 March 2011,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Human Rights Council resolution HRC/16/18 of 24 March 2011,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No adopted text of the test corpus writes otherwise.",
    .block = check};

} // namespace unres::rules
