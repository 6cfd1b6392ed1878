#include "rules/abbr/own_terms.h"
#include "rules/inline_text.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

// Names of bodies that have UN in them, with a hyphen.
bool is_hyphenated_name(std::string_view word) {
  constexpr std::array<std::string_view, 6> names{"Women", "Habitat", "Water", "Energy", "Oceans", "SPIDER"};
  return std::find(names.begin(), names.end(), word) != names.end();
}

// Names that have it without one, or a number: "UN Tourism", "UN News", "UN 2.0".
bool is_name(std::string_view word) {
  return word == "News" || word == "Tourism" || word == "Trade" || (!word.empty() && is_ascii_digit(word.front()));
}

void check(const BlockView& block, Reporter& reporter) {
  const std::string_view text = block.text;
  for_each_own_term(block, reporter, [&](const language::Hit& hit) {
    const text::Range range = hit.range;
    const bool joined = has_at(text, range.end, "-") || has_at(text, range.end, "/") || has_at(text, range.end, "\u2010") ||
                        has_at(text, range.end, "\u2011") ||
                        (range.begin > 0 && std::string_view{"-/("}.find(text[range.begin - 1]) != std::string_view::npos);
    if (joined)
      return;
    const auto space = static_cast<text::Offset>(space_at(text, range.end));
    const std::string_view rest = text.substr(range.end + space);
    const std::string_view next =
        space > 0 ? rest.substr(0, std::min(rest.size(), rest.find_first_of(" \n,;.*"))) : std::string_view{};
    if (is_name(next))
      return;
    if (is_hyphenated_name(next)) {
      const std::string name = "UN-" + std::string{next};
      reporter.report({range.begin, range.end + space + static_cast<text::Offset>(next.size())}, "The name is “" + name + "”")
          .fix("Write “" + name + "”", FixKind::safe, {{{range.end, range.end + space}, "-"}});
      return;
    }
    // "the UN's role": a plural takes the apostrophe alone.
    const bool possessive = has_at(text, range.end, "\u2019s") || has_at(text, range.end, "'s");
    std::vector<text::Edit> edits{{range, "United Nations"}};
    if (possessive) {
      const text::Offset s = range.end + (text[range.end] == '\'' ? 1U : 3U);
      edits.push_back({{s, s + 1}, ""});
    }
    reporter.report(range, "“UN” is written “United Nations”")
        .fix("Write “United Nations”", FixKind::safe, std::move(edits));
  });
}

} // namespace

extern constinit const Rule abbr_no_un{
    .id = "abbr/no-un",
    .title = "The United Nations is not called the UN",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "“The United Nations system”, not “the UN system”, also in Model United Nations. Bodies that have the "
           "letters in their names keep them: UN-Women, UN-Habitat, UN-Water.",
    .good = R"(*The General Assembly*,

*Inviting* the United Nations system and UN-Women to report,
)",
    .bad = R"(*The General Assembly*,

*Inviting* the UN system and UN Women to report,
)",
    .source = sources::abbreviations,
    .evidence = "Adopted texts of the test corpus, the Security Council not counted: none writes UN by itself outside a "
                "quotation.",
    .block = check};

} // namespace unres::rules
