#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"
#include "rules/structure/sponsors.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace structure;

// "Austria, Italy and Mexico" in "Austria, Italy and Mexico: draft resolution"; relative to the
// text.
struct Sponsors {
  text::Range range; ///< Up to the colon.
  text::Range form;  ///< "draft resolution"
};

std::optional<Sponsors> read_sponsors(const workspace::Document& document, const Field& line) {
  const text::Range whole = inside(document, line);
  const std::string_view typed = document.slice(whole);
  const std::size_t colon = typed.rfind(": ");
  // Emphasis or notes within the list: its edits would have to mind them.
  if (colon == std::string_view::npos || typed.find_first_of("*_[^") != std::string_view::npos)
    return std::nullopt;
  const auto at = whole.begin + static_cast<text::Offset>(colon);
  return Sponsors{{whole.begin, at}, {at + 2, whole.end}};
}

bool names_its_source(const Masthead& masthead) {
  for (const Masthead::Line& line : masthead.lines) {
    const std::string words = lower(line.field.text);
    for (const std::string_view word :
         {"draft resolution", "draft decision", "submitted by", "proposal"})
      if (words.find(word) != std::string::npos)
        return true;
  }
  return false;
}

void check_draft(const workspace::Document& document, const model::Unit& unit, Reporter& reporter) {
  const Masthead& masthead = unit.masthead;
  const Field* symbol = masthead.find(MastheadLine::symbol);
  const bool limited = symbol != nullptr && symbol->text.find("/L.") != std::string::npos;
  const Field* line = masthead.find(MastheadLine::sponsors);
  if (line == nullptr) {
    // Where the text has begun, its masthead is complete.
    const bool begun = std::any_of(document.model().scopes.begin(), document.model().scopes.end(),
                                   [&](const model::Scope& scope) {
                                     return &document.model().units[scope.unit] == &unit &&
                                            scope.organ_line != model::none;
                                   });
    if (limited && begun && !names_its_source(masthead))
      reporter.report(symbol->range, "A draft names its sponsors: “<States>: draft resolution”");
    return;
  }
  if (symbol != nullptr && is_draft(masthead) && !limited &&
      symbol->text.find("/R.") == std::string::npos)
    reporter.report(symbol->range, "The symbol of a draft has an L, such as A/C.3/79/L.12");
  const auto sponsors = read_sponsors(document, *line);
  if (!sponsors)
    return;
  const std::string form = lower(document.slice(sponsors->form));
  if (form == "resolution" || form == "revised resolution") {
    const std::string expected =
        form == "resolution" ? "draft resolution" : "revised draft resolution";
    reporter.report(sponsors->form, "A text to be adopted is a draft resolution")
        .fix("Write “" + expected + "”", FixKind::safe, {{sponsors->form, expected}});
  }
  check_sponsors(document, masthead, sponsors->range, reporter);
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    if (is_draft(unit.masthead))
      check_draft(document, unit, reporter);
  });
}

} // namespace

extern constinit const Rule structure_draft_limited{
    .id = "structure/draft-limited",
    .title = "A draft has an L symbol and names its sponsors in alphabetical order",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .in_mun = false,
    .why =
        "“Austria, Italy and Mexico: draft resolution”: the sponsors stand in English alphabetical "
        "order of the short names that the United Nations uses for them, with “and” before the last. A name "
        "that was right in the year of the text, a name that is no State’s, a State that submits for a group "
        "(“on behalf of …”) and texts submitted by a Chair or a President are spared.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

**Austria, Italy and Mexico: draft resolution**

**Lighthouses**
)",
    .bad = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

**Italy, Austria, Mexico: draft resolution**

**Lighthouses**
)",
    .source = sources::proposals,
    .evidence = "",
    .document = check};

} // namespace unres::rules
