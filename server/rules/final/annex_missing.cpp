#include "rules/paragraphs.h"
#include "rules/scan.h"
#include "rules/sources.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

bool has_annex(const Resolution& r, Index unit) {
  return std::any_of(r.scopes.begin(), r.scopes.end(), [unit](const model::Scope& scope) {
    return scope.unit == unit && scope.kind == model::Scope::Kind::annex;
  });
}

// "annex to the present resolution", "annex II to this decision", "annexed to the present resolution", from "nnex" on.
std::optional<text::Offset> announcement_end(std::string_view text, std::size_t at) {
  Scan scan{text, at};
  scan.take("nnexes") || scan.take("nnexed") || scan.take("nnex");
  if (!scan.take_space())
    return std::nullopt;
  if (!scan.rest().starts_with("to ")) { // The numbers of annexes.
    const std::string_view number = scan.take_letters();
    if (number.empty() || number.find_first_not_of("IVX") != std::string_view::npos || !scan.take_space())
      return std::nullopt;
  }
  if (!scan.take("to") || !scan.take_space() || !(scan.take("the present") || scan.take("this")) || !scan.take_space())
    return std::nullopt;
  if (!scan.take("resolution") && !scan.take("decision"))
    return std::nullopt;
  return scan.at();
}

void check_unit(const workspace::Document& document, Index at, Reporter& reporter) {
  const Resolution& r = document.model();
  const model::Unit& unit = r.units[at];
  for (Index i = unit.first; i < unit.last; ++i) {
    const model::Block& block = r.blocks[i];
    if (block.is_note())
      continue;
    const std::string_view text = document.slice(block.range());
    // Few letters are as rare as x.
    for (std::size_t x = text.find('x'); x != std::string_view::npos; x = text.find('x', x + 1)) {
      if (x < 4 || text.substr(x - 3, 4) != "nnex")
        continue;
      const std::size_t found = x - 3;
      const auto end = announcement_end(text, found);
      if (!end || is_set_apart(*block.facts, static_cast<text::Offset>(found)))
        continue;
      reporter.report(block.absolute({static_cast<text::Offset>(found - 1), *end}), "No annex follows the text");
      return; // One annex or more: they are missing together.
    }
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (Index i = 0; i < r.units.size(); ++i)
    if (!has_annex(r, i))
      check_unit(document, i, reporter);
}

} // namespace

extern constinit const Rule final_annex_missing{
    .id = "final/annex-missing",
    .title = "An annex that the text announces is there",
    .severity = Severity::warning,
    .reads = Reads::english_resolutions,
    .in_draft = false,
    .why = "“As set out in the annex to the present resolution” sends readers to what must follow under the heading "
           "“Annex”. While a text is drafted its annex may come later. structure/annex asks the other way round: "
           "whether the text mentions each annex.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

Agenda item 912

Lighthouses

**Austria and Italy: draft resolution**

**Lighthouses**

*The General Assembly*

1. *Adopts* the rules set out in the annex to the present resolution;

2. *Decides* to remain seized of the matter.

**Annex**

**Rules for lighthouses**

1. Keep the lamp lit.
)",
    .bad = R"(*The General Assembly*

1. *Adopts* the rules set out in the annex to the present resolution;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "All adopted texts of the test corpus that announce an annex have it.",
    .document = check};

} // namespace unres::rules
