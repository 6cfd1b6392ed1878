#include "rules/citation/written.h"
#include "rules/sources.h"

#include "notation/scanner.h"

namespace unres::rules {
namespace {

using namespace citation;
using notation::NumberForm;

std::string_view take_letter(notation::Scanner& in) {
  const std::string_view letter = in.rest().substr(0, 1);
  return !letter.empty() && is_ascii_upper(letter.front()) && in.take(letter) && !in.word_goes_on() ? letter
                                                                                                   : std::string_view{};
}

// "31/6 A/B", "A & B", "A-B", "A–B": another mark between the letters of a number.
std::optional<Mended> mend(const Spot& spot) {
  const auto match = notation::match_number(spot.rest);
  if (!match || match->number.form == NumberForm::bare)
    return std::nullopt;
  notation::Scanner in{spot.rest};
  in.back_to(match->size);
  if (match->number.parts == 0 && !(in.take(" ") && !take_letter(in).empty()))
    return std::nullopt;
  std::string wanted{spot.rest.substr(0, in.at())};
  const bool range = in.take("–") || in.take("-") || in.take(" – ") || in.take(" - ");
  if (!range && !in.take("/") && !in.take(" & ") && !in.take("&"))
    return std::nullopt;
  const std::string_view letter = take_letter(in);
  wanted += (range ? " to " : " and ") + std::string{letter};
  if (letter.empty() || !notation::read_number(wanted))
    return std::nullopt;
  Mended out{in.at(), wanted, range ? FixKind::suggested : FixKind::safe};
  out.plural = !spot.list.plural && spot.list.last - spot.list.first == 1;
  return out;
}

// "resolution 64/223 A and B" is about two resolutions, "resolutions 64/223 A" about one.
void check_word(const BlockView& block, const model::CitationList& list, Reporter& reporter) {
  if (list.last - list.first != 1 || list.plural)
    return;
  const model::Citation& item = block.facts.citations.items[list.first];
  const notation::Parts parts = item.number.parts;
  const bool several = (parts & (parts - 1)) != 0;
  if (!several || item.quoted || item.tail.empty())
    return;
  const std::string wanted = std::string{text::slice(block.text, list.head)} + "s";
  const std::string message = "Write “" + wanted + "” before " + notation::written(item.number);
  reporter.report(list.head, message)
      .fix("Write “" + wanted + "”", FixKind::safe, {{{list.head.end, list.head.end}, "s"}});
}

void check(const BlockView& block, Reporter& reporter) {
  mend_numbers(block, mend, reporter);
  for (const model::CitationList& list : block.facts.citations.lists)
    check_word(block, list, reporter);
}

} // namespace

extern constinit const Rule citation_composite{
    .id = "citation/composite",
    .title = "Parts of a resolution are written 64/223 A and B, and A to D",
    .severity = Severity::warning,
    .why = "Texts that share a number and differ by a letter are cited as resolutions, in the plural: resolutions "
           "64/223 A and B, resolutions 3419 A to D (XXX). One of them is a resolution: resolution 64/223 A.",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 46/36 A and B of 6 December 1991,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 46/36 A/B of 6 December 1991,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No finding in 239 adopted texts.",
    .block = check};

} // namespace unres::rules
