#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

// The session that the text itself is of, where its masthead says so in one way only:
// structure/session-match reports those that disagree.
std::optional<SessionNumber> own_session(const Masthead& masthead) {
  std::optional<SessionNumber> own;
  if (const Field* symbol = masthead.find(MastheadLine::symbol))
    own = session_in_symbol(symbol->text);
  const auto title = session_in_number(masthead.title_number());
  if (!own)
    return title;
  if (title && !title->same_as(*own))
    return std::nullopt;
  const auto line = masthead.session();
  return line && *line != own->number ? std::nullopt : own;
}

void check_unit(const workspace::Document& document, const model::Unit& unit, Reporter& reporter) {
  const Field* route = unit.masthead.find(MastheadLine::route);
  const auto own = own_session(unit.masthead);
  if (route == nullptr || !own)
    return;
  const model::Block& block = document.model().blocks[route->block];
  for (const model::Span& span : block.facts->spans) {
    if (span.kind != syntax::Kind::document_symbol)
      continue;
    const text::Range place = block.absolute(span.range);
    const std::string typed{document.slice(place)};
    const auto session = typed.starts_with("A/") ? session_in_symbol(typed) : std::nullopt;
    if (!session || session->same_as(*own))
      continue;
    const std::string expected = std::string{own->special} + std::to_string(own->number);
    reporter
        .report(place, typed + " is of session " + std::string{session->special} + std::to_string(session->number) +
                           "; the text is of session " + expected)
        .fix("Write session " + expected + " in the symbol", FixKind::suggested,
             {{{place.begin + session->digits.begin - static_cast<text::Offset>(session->special.size()),
                place.begin + session->digits.end},
               expected}});
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(),
                    [&](const model::Unit& unit) { check_unit(document, unit, reporter); });
}

} // namespace

extern constinit const Rule symbol_session_consistent{
    .id = "symbol/session-consistent",
    .title = "The papers that a text comes from are of its own session",
    .severity = Severity::warning,
    .profiles = {model::Profile::ga},
    .reads = Reads::resolutions,
    .why =
        "The General Assembly adopts a text on the draft or the report of a committee before it at the same "
        "session, so the symbol in the route line names the session of the text. Another one is left over "
        "from last year's text.",
    .good = R"(United Nations

A/RES/79/912

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

[*on the report of the Third Committee (A/79/456, para. 12)*]

**79/912. Lighthouses**
)",
    .bad = R"(United Nations

A/RES/79/912

General Assembly

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

[*on the report of the Third Committee (A/78/456, para. 12)*]

**79/912. Lighthouses**
)",
    .source = sources::resolutions_identification,
    .evidence = "Adopted texts of the General Assembly: the session of the route line is that of the text in "
                "all.",
    .document = check};

} // namespace unres::rules
