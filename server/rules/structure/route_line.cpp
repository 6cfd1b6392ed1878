#include "support/characters.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

constexpr std::string_view fourth =
    "Special Political and Decolonization Committee (Fourth Committee)";

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Other things stand in square brackets too; a route names one of these.
bool is_route(std::string_view words) {
  for (const std::string_view word : {"committee", "report of", "recommendation", "proposal"})
    if (has(words, word))
      return true;
  return false;
}

std::string_view start_of(std::string_view words, model::Profile profile) {
  if (profile == model::Profile::ecosoc) {
    for (const std::string_view start :
         {"on the recommendation of ", "on a proposal considered in plenary meeting",
          "on the report of ", "on the proposal of "})
      if (words.starts_with(start))
        return start;
    return {};
  }
  for (const std::string_view start :
       {"on the report of the ", "without reference to a main committee",
        "on the recommendation of the ", "on the report of ad hoc "})
    if (words.starts_with(start))
      return start;
  return {};
}

void check_line(const workspace::Document& document, const Field& line, Reporter& reporter) {
  std::string_view text = line.text;
  if (!text.ends_with("]")) // Still being typed.
    return;
  if (text.starts_with("["))
    text.remove_prefix(1);
  const std::string words = lower(text);
  if (!is_route(words))
    return;
  const model::Profile profile = document.model().profile;
  if (start_of(words, profile).empty()) {
    auto finding = reporter.report(
        line.range,
        profile == model::Profile::ecosoc
            ? "The line reads “[on the recommendation of the … (symbol)]” or “[on a proposal "
              "considered in plenary meeting (symbol)]”"
            : "The line reads “[on the report of the … Committee (symbol, para. n)]” or “[without "
              "reference to a Main Committee (symbol)]”");
    for (const std::string_view wrong :
         {"on the report of ", "on report of the ", "on report of "}) {
      const auto place = words.starts_with(wrong)
                             ? find_in(document, line, text.substr(0, wrong.size()))
                             : std::nullopt;
      if (!place || profile == model::Profile::ecosoc || !has(words, "committee") ||
          !has(words, "("))
        continue;
      finding.fix("Write “on the report of the”", FixKind::suggested,
                  {{*place, "on the report of the "}});
      break;
    }
    return;
  }
  if (!has(text, "(") || !has(text, "/")) {
    reporter.report(line.range, "The line ends with the symbol of the document in parentheses");
    return;
  }
  const auto place = find_in(document, line, "Fourth Committee");
  if (profile == model::Profile::ga && place && !has(text, "(Fourth Committee)"))
    reporter.report(*place, "The Fourth Committee is named " + std::string{fourth})
        .fix("Write the full name", FixKind::suggested, {{*place, std::string{fourth}}});
}

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    if (is_draft(unit.masthead))
      return;
    if (const Field* line = unit.masthead.find(MastheadLine::route))
      check_line(document, *line, reporter);
  });
}

} // namespace

extern constinit const Rule structure_route_line{
    .id = "structure/route-line",
    .title = "The line in square brackets says how the text reached the plenary",
    .severity = Severity::warning,
    .profiles = {model::Profile::ga, model::Profile::ecosoc},
    .why = "The General Assembly: “[on the report of the Sixth Committee (A/79/362, para. 9)]” or "
           "“[without reference to a Main Committee (A/79/L.912)]”; the Fourth Committee is named "
           "“Special Political and Decolonization Committee (Fourth Committee)”. The Economic and "
           "Social "
           "Council: “[on the recommendation of …]” or “[on a proposal considered in plenary "
           "meeting …]”.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

[on the report of the Sixth Committee (A/79/362, para. 9)]
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

[on report of Sixth Committee (A/79/362, para. 9)]
)",
    .source = sources::mastheads,
    .evidence = "All adopted texts of the General Assembly and of the Economic and Social Council.",
    .document = check};

} // namespace unres::rules
