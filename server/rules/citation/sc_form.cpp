#include "rules/citation/written.h"
#include "rules/inline_text.h"
#include "rules/sources.h"

#include "index/sessions.h"
#include "notation/scanner.h"

namespace unres::rules {
namespace {

using namespace citation;
using notation::Body;
using notation::NumberForm;
using notation::Scanner;

std::string written(int number, int year) {
  return std::to_string(number) + " (" + std::to_string(year) + ")";
}

// " (2001)", "(2001)", "/2001" or " of 2001" after a number.
std::optional<int> take_year(Scanner& in) {
  const std::size_t before = in.at();
  const bool parenthesis = in.take(" (") || in.take("(");
  if (parenthesis || in.take("/") || in.take(" of ")) {
    const auto year = in.take_digits(4);
    if (year && *year > 1945 && (parenthesis ? in.take(")") : !in.word_goes_on()))
      return year;
  }
  in.back_to(before);
  return std::nullopt;
}

std::optional<Mended> mend(const Spot& spot) {
  if (!may_be_of(spot, Body::sc))
    return std::nullopt;
  if (spot.item != nullptr && spot.list.no_word && spot.item->number.form == NumberForm::year_in_parentheses)
    return without_no(spot.rest);
  Scanner in{spot.rest};
  const bool symbol = spot.item == nullptr && in.take("S/");
  const auto number = in.take_digits(4);
  if (!number)
    return std::nullopt;
  const auto year = take_year(in);
  const auto known = index::council_year(*number);
  if (symbol) { // Without a year "S/1373/…" may be going on.
    if (in.word_goes_on() || in.rest().starts_with("/") || (!year && !known))
      return std::nullopt;
    return Mended{in.at(), written(*number, year ? *year : *known)};
  }
  // Other organizations number by year too: of these only what fits.
  const bool fits = known ? known == year : is_of(spot, Body::sc);
  if (!year || !fits || spot.rest.starts_with(written(*number, *year)))
    return std::nullopt;
  return Mended{in.at(), written(*number, *year)};
}

// "SCR 1373", "UNSCRs 1325 (2000) and 1820 (2008)": the word is short for the body and for “resolution”.
void check_short(const BlockView& block, Reporter& reporter) {
  for (std::size_t at = block.text.find("SCR", block.facts.content.begin); at != std::string_view::npos;
       at = block.text.find("SCR", at + 1)) {
    const std::size_t begin = at >= 2 && has_at(block.text, at - 2, "UN") ? at - 2 : at;
    std::size_t end = at + 3;
    const bool plural = has_at(block.text, end, "s");
    end += plural ? 1 : 0;
    const std::size_t space = space_at(block.text, end);
    Scanner in{block.text};
    in.back_to(end + space);
    const auto number = space > 0 ? in.take_digits(4) : std::nullopt;
    const text::Range word{static_cast<text::Offset>(begin), static_cast<text::Offset>(end)};
    if (!number || in.rest().empty() || in.word_goes_on() || (begin > 0 && is_word_byte(block.text[begin - 1])) ||
        is_set_apart(block.facts, word.begin))
      continue;
    const std::string wanted = plural ? "Security Council resolutions" : "Security Council resolution";
    std::vector<text::Edit> edits{{word, wanted}};
    const auto place = static_cast<text::Offset>(in.at());
    const auto known = index::council_year(*number);
    const bool lacks_year = !take_year(in) && known;
    if (lacks_year)
      edits.push_back({{place, place}, " (" + std::to_string(*known) + ")"});
    const std::string whole = wanted + " " + (known ? written(*number, *known) : std::to_string(*number));
    reporter.report({word.begin, place}, "Write “" + whole + "”").fix("Write “" + whole + "”", FixKind::safe, std::move(edits));
  }
}

void check(const BlockView& block, Reporter& reporter) {
  mend_numbers(block, mend, reporter);
  if (block.profile != model::Profile::sc) // The Council's own texts are full of short words.
    check_short(block, reporter);
}

} // namespace

extern constinit const Rule citation_sc_form{
    .id = "citation/sc-form",
    .title = "A Security Council number is followed by its year in parentheses",
    .severity = Severity::error,
    .why = "Resolutions of the Security Council are cited as 1373 (2001), with a space and nothing else between "
           "the number and the year: not S/1373, 1373/2001 or 1373(2001), and not SCR 1373. The Council’s own texts may use “SCR”.",
    .good = R"(*The General Assembly*,

*Recalling* Security Council resolution 1373 (2001),

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Security Council resolution 1373/2001,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "11,273 citations in adopted texts.",
    .block = check};

} // namespace unres::rules
