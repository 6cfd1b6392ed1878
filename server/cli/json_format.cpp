// Findings for programs: docs/check.schema.json describes what is written.
#include "cli/json.h"
#include "cli/places.h"
#include "cli/report.h"
#include "support/version.h"

#include <nlohmann/json.hpp>

namespace unres::cli {
namespace {

Json place(Place at) {
  return {{"line", at.line}, {"column", at.column}};
}

// ERROR and MISSING nodes of a tree.
std::size_t syntax_errors(const syntax::Tree& tree) {
  std::size_t errors = 0;
  syntax::walk(tree.root(), [&](syntax::Node node) {
    if (node.kind() == syntax::Kind::error || node.is_missing())
      ++errors;
    return node.has_error(); // Most trees are left at their root.
  });
  return errors;
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

Json tool() { return {{"name", "unres"}, {"version", version()}}; }

Json file(const CheckedText& text) {
  const workspace::Document& document = text.analysis.document();
  Json diagnostics = Json::array();
  Places places{document};
  for (const Shown& each : text.findings)
    diagnostics.push_back(diagnostic(*each.finding, places));
  Json out{{"path", text.path},
           {"profile", name_of(text.analysis.profile())},
           {"dialect", name_of(document.model().dialect)},
           {"counts", counts(document)},
           {"diagnostics", std::move(diagnostics)}};
  if (!text.fixes.empty())
    out["fixed"] = text.fixes.size();
  return out;
}

// What most runs have nothing of is left out.
Json summary(const Tally& tally) {
  Json out{
      {"files", tally.files}, {"errors", tally.errors}, {"warnings", tally.warnings}, {"hints", tally.hints}};
  const auto add = [&](const char* name, std::size_t count) {
    if (count > 0)
      out[name] = count;
  };
  add("fixed", tally.applied_fixes);
  add("hidden", tally.hidden);
  add("gone", tally.gone);
  add("unreadable", tally.unreadable);
  return out;
}

class JsonFormat final : public Report {
public:
  [[nodiscard]] std::string head() const override { return R"({"tool":)" + written(tool()) + ",\n\"files\":[\n"; }
  [[nodiscard]] std::string text(const CheckedText& text) const override { return written(file(text)); }
  [[nodiscard]] std::string_view separator() const override { return ",\n"; }
  [[nodiscard]] std::string tail(const Tally& tally) const override {
    return "\n],\n\"summary\":" + written(summary(tally)) + "}\n";
  }
};

/// One object a line. The last one tells that all is there.
class JsonlFormat final : public Report {
public:
  [[nodiscard]] std::string text(const CheckedText& text) const override { return written(file(text)) + '\n'; }
  [[nodiscard]] std::string trouble(std::string_view path, std::string_view message) override {
    return written({{"path", path}, {"error", message}}) + '\n';
  }
  [[nodiscard]] std::string tail(const Tally& tally) const override {
    return written({{"tool", tool()}, {"summary", summary(tally)}}) + '\n';
  }
};

} // namespace

std::unique_ptr<Report> json_format() { return std::make_unique<JsonFormat>(); }
std::unique_ptr<Report> jsonl_format() { return std::make_unique<JsonlFormat>(); }

} // namespace unres::cli
