#include "rules/scan.h"
#include "rules/sources.h"

#include <optional>

namespace unres::rules {
namespace {

using text::Offset;

struct Amount {
  Offset end = 0;
  std::string words; // "2.5 million dollars"
};

// "k" and "thousand" are left to people: figures with three noughts read better.
std::optional<std::string_view> scale_of(std::string_view letters) {
  const std::string word = lower(letters);
  if (word.empty())
    return "";
  if (word == "m" || word == "mn" || word == "million")
    return " million";
  if (word == "bn" || word == "b" || word == "billion")
    return " billion";
  return std::nullopt;
}

// The amount whose figures begin where `scan` stands.
std::optional<Amount> amount_at(Scan scan, std::string_view currency) {
  Amount out;
  const auto take_figures = [&] { out.words += scan.take_digits(); };
  take_figures();
  for (const std::string_view mark : {",", "."})
    while (scan.rest().size() > 1 && scan.rest().starts_with(mark) && is_ascii_digit(scan.rest()[1])) {
      scan.take(mark);
      out.words += mark;
      take_figures();
    }
  out.end = scan.at();
  if (out.words.empty())
    return std::nullopt;
  Scan behind = scan;
  const bool spaced = behind.take_space();
  if (const auto scale = scale_of(behind.take_letters()); scale && !scale->empty() && !behind.word_goes_on()) {
    out.words += *scale;
    out.end = behind.at();
  } else if (!spaced && scan.word_goes_on()) {
    return std::nullopt;
  }
  out.words += currency;
  return out;
}

struct Sign {
  std::string_view typed;
  std::string_view words;
};
constexpr Sign signs[]{{"US$", " United States dollars"}, {"USD", " United States dollars"}, {"$", " dollars"}};

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (std::size_t at = block.facts.content.begin; at < block.facts.content.end; ++at) {
    if (block.text[at] != '$' && block.text[at] != 'U')
      continue;
    for (const Sign& sign : signs) {
      Scan scan{block.text, at};
      if (!scan.take(sign.typed))
        continue;
      scan.take_space();
      const auto amount = amount_at(scan, sign.words);
      if (amount && !is_set_apart(block.facts, static_cast<Offset>(at))) {
        const text::Range range{static_cast<Offset>(at), amount->end};
        reporter.report(range, "Write “" + amount->words + "”")
            .fix("Write “" + amount->words + "”", FixKind::suggested, {{range, amount->words}});
      }
      at += sign.typed.size() - 1;
      break;
    }
  }
}

} // namespace

extern constinit const Rule operative_money{
    .id = "operative/money",
    .title = "Amounts are in figures with the word “dollars”",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Resolutions say “5,000,000 dollars” or “2.5 million dollars”; “$” and “US$” are for tables and "
           "reports. Of which State the dollars are is for the drafter to say where it is in doubt.",
    .good = R"(*The General Assembly*

*Appropriates* 2.5 million dollars for lighthouses.
)",
    .bad = R"(*The General Assembly*

*Appropriates* $2.5m for lighthouses.
)",
    .source = sources::numbers_dates,
    .evidence = "General Assembly: 2,319 amounts with “dollars”, 7 with “$”; in the test corpus one paragraph of the "
                "Human Rights Council has “$”.",
    .block = check};

} // namespace unres::rules
