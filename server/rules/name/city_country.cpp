#include "rules/scan.h"
#include "rules/sources.h"

#include <array>

namespace unres::rules {
namespace {

struct City {
  std::string_view name;
  std::string_view state;
};

constexpr std::array cities{
#define X(name, state) City{name, state},
#include "rules/name/cities.inc"
#undef X
};

// The city that is named whole at the scan.
const City* city_at(Scan& scan) {
  for (const City& city : cities) {
    Scan name = scan;
    if (name.take(city.name) && !name.word_goes_on()) {
      scan = name;
      return &city;
    }
  }
  return nullptr;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for_each_word_beginning(block.text, block.facts.content, "held", [&](text::Offset at) {
    Scan scan{block.text, at + 4};
    if (!scan.take_space() || !(scan.take("in") || scan.take("at")) || !scan.take_space())
      return;
    const text::Offset begin = scan.at();
    const City* city = city_at(scan);
    // ", Japan", "(Japan)"; at the end of the block the State is still to be typed.
    if (city == nullptr || scan.at() >= block.facts.content.end || is_set_apart(block.facts, begin))
      return;
    Scan next = scan;
    next.take(",");
    next.take_space();
    next.take("(");
    next.take("the ");
    if (next.at_end() || is_ascii_upper(next.rest().front()))
      return;
    std::string message = "The State stands behind a city that is no capital: ";
    reporter.report({begin, scan.at()}, message.append(city->name).append(", ").append(city->state));
  });
}

} // namespace

extern constinit const Rule name_city_country{
    .id = "name/city-country",
    .title = "A city that is no capital has its State behind it",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "“Held in Kyoto, Japan” but “held in Vienna”: capitals and the seats of the United Nations stand by "
           "themselves. Cities in which conferences often meet are known; others, and cities in titles and names "
           "(the Kyoto Protocol), are not reported.",
    .good = R"(*The General Assembly*,

*Recalling* the Congress held in Kyoto, Japan, in March 2021 and the session held in Vienna in May,
)",
    .bad = R"(*The General Assembly*,

*Recalling* the Congress held in Kyoto in March 2021,
)",
    .source = sources::country_names,
    .evidence = "Adopted texts of the test corpus: 45 of 48 conferences that were held in a city of the list have the "
                "State; the other three are second mentions.",
    .block = check};

} // namespace unres::rules
