#include "cli/json_report.h"

#include "cli/places.h"
#include "support/version.h"

#include <nlohmann/json.hpp>

namespace unres::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json place(Place at) {
  return {{"line", at.line}, {"column", at.column}};
}

Json counts(const workspace::Document& document) {
  const model::Counts& counts = document.model().counts;
  return {{"preambular", counts.preambular},
          {"operative", counts.operative},
          {"subparagraphs", counts.subparagraphs},
          {"footnotes", counts.footnotes},
          {"footnoteCalls", counts.footnote_calls},
          {"joinedParagraphs", counts.joined_paragraphs},
          {"syntaxErrors", syntax_errors(document.tree())}};
}

Json diagnostic(const rules::Finding& finding, Places& places) {
  const Place start = places.at(finding.range.begin);
  Json out{{"rule", finding.rule->id},
           {"severity", name_of(finding.severity)},
           {"message", finding.message},
           {"start", place(start)},
           {"end", place(places.end_of(finding.range))},
           {"fix", nullptr}};
  if (finding.fix && finding.fix->kind != rules::FixKind::none)
    out["fix"] = name_of(finding.fix->kind);
  return out;
}

} // namespace

std::size_t syntax_errors(const syntax::Tree& tree) {
  std::size_t errors = 0;
  syntax::walk(tree.root(), [&](syntax::Node node) {
    if (node.kind() == syntax::Kind::error || node.is_missing())
      ++errors;
    return node.has_error(); // Most trees are left at their root.
  });
  return errors;
}

std::string json_head() {
  return R"({"tool":)" + written({{"name", "unres"}, {"version", version()}}) + ",\n\"files\":[";
}

std::string json_file(std::string_view path, const rules::Analysis& analysis) {
  const workspace::Document& document = analysis.document();
  Json diagnostics = Json::array();
  Places places{document};
  for (const rules::Finding& finding : analysis.findings())
    diagnostics.push_back(diagnostic(finding, places));
  return written({{"path", path},
                  {"profile", name_of(analysis.profile())},
                  {"dialect", name_of(document.model().dialect)},
                  {"counts", counts(document)},
                  {"diagnostics", std::move(diagnostics)}});
}

std::string json_tail(const Tally& tally) {
  return "\n],\n\"summary\":" +
         written({{"files", tally.files},
                  {"errors", tally.errors},
                  {"warnings", tally.warnings},
                  {"hints", tally.hints}}) +
         "}\n";
}

} // namespace unres::cli
