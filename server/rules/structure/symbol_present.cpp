#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

// A/RES/77/237 for 77/237.
std::string symbol_of(model::Profile profile, const std::string& number) {
  switch (profile) {
  case model::Profile::ga:
    return "A/RES/" + number;
  case model::Profile::ecosoc:
    return "E/RES/" + number;
  case model::Profile::hrc:
    return "A/HRC/RES/" + number;
  case model::Profile::sc:
    break;
  }
  return "S/RES/" + number;
}

// The symbol of an omnibus text goes on with letters (A/RES/75/101 A-B), that of a reissued one
// with an asterisk.
bool begins_with_number(std::string_view text, std::string_view number) {
  return text.starts_with(number) &&
         (text.size() == number.size() || text[number.size()] < '0' || text[number.size()] > '9');
}

void check_symbol(const Field& symbol, const Field& title, const std::string& number,
                  const std::string& expected, Reporter& reporter) {
  if (symbol.text.find("/RES/") == std::string::npos || begins_with_number(symbol.text, expected))
    return;
  // Another session is another rule's finding (structure/session-match).
  const auto a = session_in_symbol(symbol.text);
  const auto b = session_in_number(number);
  if (a && b && !a->same_as(*b))
    return;
  reporter
      .report(symbol.range,
              "The symbol and the number in the title differ: " + expected + " is expected")
      .related(title.range, "The title has " + number);
}

void check(const workspace::Document& document, Reporter& reporter) {
  const model::Resolution& r = document.model();
  for_each_masthead(r, [&](const model::Unit& unit) {
    const Masthead& masthead = unit.masthead;
    const Field* title = masthead.find(MastheadLine::title);
    const std::string number = masthead.title_number();
    const std::string expected = number.empty() ? "" : symbol_of(r.profile, number);
    if (const Field* symbol = masthead.find(MastheadLine::symbol)) {
      if (title != nullptr && !number.empty())
        check_symbol(*symbol, *title, number, expected, reporter);
      return;
    }
    // A draft gets its symbol from the Secretariat when it is submitted.
    if (masthead.find(MastheadLine::adoption) == nullptr)
      return;
    const Field& first = masthead.lines.front().field;
    auto finding = reporter.report(first.range, "The masthead lacks the document symbol" +
                                                    (expected.empty() ? "" : ", " + expected));
    if (expected.empty())
      return;
    const bool united_nations = masthead.lines.front().kind == MastheadLine::united_nations;
    const text::Offset at = united_nations ? first.range.end : first.range.begin;
    finding.fix("Insert " + expected, FixKind::suggested,
                {{{at, at}, united_nations ? "\n\n" + expected : expected + "\n\n"}});
  });
}

} // namespace

extern constinit const Rule structure_symbol_present{
    .id = "structure/symbol-present",
    .title = "The masthead carries the document symbol",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .in_mun = false,
    .why = "An adopted resolution is cited and found by its symbol: A/RES/ and the number in the "
           "title "
           "line for the General Assembly, E/RES/, A/HRC/RES/ and S/RES/ for the Councils. Drafts, "
           "which get their symbol when they are submitted, are spared.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .bad = R"(United Nations

General Assembly

Distr.: General

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .source = sources::mastheads,
    .evidence = "Adopted texts of the General Assembly: 1,895 of 1,932.",
    .document = check};

} // namespace unres::rules
