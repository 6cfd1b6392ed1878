#include "rules/citation/written.h"
#include "rules/sources.h"

#include "notation/roman.h"
#include "notation/scanner.h"

namespace unres::rules {
namespace {

using namespace citation;
using notation::Body;
using notation::Number;
using notation::NumberForm;
using notation::SessionKind;

// The last sessions whose numbers have Roman numerals: 1975 and 1967.
int last_roman(SessionKind kind) { return kind == SessionKind::special ? 7 : 5; }

// "S-32", "ES-XI", "ES 11": what was written for the session, whatever its form.
bool take_session(notation::Scanner& in, Number& out) {
  if (in.take("ES"))
    out.session_kind = SessionKind::emergency;
  else if (in.take("S"))
    out.session_kind = SessionKind::special;
  else
    return false;
  if (!in.take("-") && !in.take(" ") && out.session_kind == SessionKind::emergency)
    in.take("/"); // "S/32" begins a symbol.
  const auto digits = in.take_digits(2);
  const auto value = digits ? digits : notation::read_roman(in.take_while([](char c) { return is_ascii_upper(c); }));
  if (!value)
    return false;
  out.session = static_cast<std::uint16_t>(*value);
  return true;
}

// "ES-XI/1", "3201 (S-6)", "S-6/3201": nothing where it is no number of such a session.
std::optional<notation::NumberMatch> read_special(std::string_view rest) {
  notation::Scanner in{rest};
  Number out;
  if (const auto number = in.take_digits(4)) {
    in.take(" ");
    out.number = static_cast<std::uint16_t>(*number);
    if (!in.take("(") || !take_session(in, out) || !in.take(")"))
      return std::nullopt;
    return notation::NumberMatch{out, in.at()};
  }
  if (!take_session(in, out) || !in.take("/"))
    return std::nullopt;
  const auto number = in.take_digits(4);
  if (!number || in.word_goes_on())
    return std::nullopt;
  out.number = static_cast<std::uint16_t>(*number);
  return notation::NumberMatch{out, in.at()};
}

std::optional<Mended> mend(const Spot& spot) {
  if (!may_be_of(spot, Body::ga) && !may_be_of(spot, Body::hrc))
    return std::nullopt;
  auto match = read_special(spot.rest);
  if (!match || with_roman_session(spot.rest)) // Spaces alone are a matter of citation/ga-era-form.
    return std::nullopt;
  Number& number = match->number;
  const bool early = number.session <= last_roman(number.session_kind);
  constexpr int most_in_a_session = 999; // The numbers that ran on were beyond it by the first of 1956.
  const bool named = spot.list.owner.owner != model::Owner::its && is_of(spot, Body::ga);
  const bool runs_on = number.number > most_in_a_session || named;
  number.form = early && (spot.rest.front() != 'S' || runs_on) ? NumberForm::roman : NumberForm::session;
  const std::string wanted = notation::written(number);
  if (spot.rest.starts_with(wanted))
    return std::nullopt;
  const bool sure = spot.item == nullptr || spot.item->number.form == NumberForm::bare;
  return Mended{match->size, wanted, sure ? FixKind::safe : FixKind::suggested};
}

void check(const BlockView& block, Reporter& reporter) { mend_numbers(block, mend, reporter); }

} // namespace

extern constinit const Rule citation_special_sessions{
    .id = "citation/special-sessions",
    .title = "Numbers of special sessions are written S-32/1 and ES-11/1",
    .severity = Severity::error,
    .why = "Since 1976 the session stands before the slash in arabic numerals, with “S-” for special and “ES-” "
           "for emergency special sessions. Before that the number comes first, and the session follows in "
           "Roman numerals: 3201 (S-VI), 1000 (ES-I).",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 3201 (S-VI) of 1 May 1974 and ES-11/1 of 2 March 2022,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution ES-XI/1 of 2 March 2022,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No adopted text of the test corpus writes otherwise.",
    .block = check};

} // namespace unres::rules
