// Findings in the Static Analysis Results Interchange Format, version 2.1.0.
#include "cli/artifact.h"
#include "cli/places.h"
#include "cli/report.h"
#include "cli/sarif_rules.h"
#include "support/version.h"

namespace unres::cli {
namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr std::string_view root = "%SRCROOT%";

Json message(std::string_view text) { return {{"text", text}}; }

Json region(text::Range range, Places& places) {
  const Place start = places.at(range.begin);
  const Place end = places.end_of(range);
  return {{"startLine", start.line}, {"startColumn", start.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

class SarifFormat final : public Report {
public:
  [[nodiscard]] std::string head() const override {
    const Json driver{{"name", "unres"}, {"version", version()}, {"semanticVersion", version()}, {"rules", sarif_rules()}};
    const Json bases{{root, {{"description", message("The folder where unres was run.")}}}};
    return "{\"$schema\":" + written(schema) + ",\n\"version\":\"2.1.0\",\n\"runs\":[{\"tool\":" +
           written({{"driver", driver}}) + ",\n\"columnKind\":\"unicodeCodePoints\",\n\"originalUriBaseIds\":" +
           written(bases) + ",\n\"results\":[\n";
  }

  [[nodiscard]] std::string text(const CheckedText& text) const override {
    std::string out;
    const Json artifact = artifact_location(text.path);
    Places places{text.analysis.document()};
    Places elsewhere{text.analysis.document()};
    for (const Shown& each : text.findings)
      out.append(out.empty() ? "" : ",\n").append(written(result(each, artifact, places, elsewhere)));
    return out;
  }

  [[nodiscard]] std::string trouble(std::string_view path, std::string_view words) override {
    const Json location{{"physicalLocation", {{"artifactLocation", artifact_location(path)}}}};
    notifications_.push_back({{"level", "error"}, {"message", message(words)}, {"locations", Json::array({location})}});
    return {};
  }

  [[nodiscard]] std::string_view separator() const override { return ",\n"; }

  [[nodiscard]] std::string tail(const Tally&) const override {
    Json invocation{{"executionSuccessful", notifications_.empty()}};
    if (!notifications_.empty())
      invocation["toolExecutionNotifications"] = notifications_;
    return "\n],\n\"invocations\":" + written(Json::array({invocation})) + "}]}\n";
  }

private:
  [[nodiscard]] Json artifact_location(std::string_view path) const {
    const Artifact artifact = artifact_of(path, folder_);
    Json out{{"uri", artifact.uri}};
    if (artifact.relative)
      out["uriBaseId"] = root;
    return out;
  }

  static Json result(const Shown& shown, const Json& artifact, Places& places, Places& elsewhere) {
    const rules::Finding& finding = *shown.finding;
    const auto location = [&](const Json& where) {
      return Json{{"physicalLocation", {{"artifactLocation", artifact}, {"region", where}}}};
    };
    Json out{{"ruleId", finding.rule->id},
             {"ruleIndex", sarif_index(*finding.rule)},
             {"level", sarif_level(finding.severity)},
             {"message", message(finding.message)},
             {"locations", Json::array({location(region(finding.range, places))})},
             {"partialFingerprints", {{"blockWords/v1", shown.fingerprint}}}};
    for (const rules::Related& related : finding.related) {
      Json other = location(region(related.range, elsewhere));
      other["message"] = message(related.message);
      out["relatedLocations"].push_back(std::move(other));
    }
    if (finding.fix && !finding.fix->edits.empty())
      out["fixes"] = Json::array({fix(*finding.fix, artifact, elsewhere)});
    return out;
  }

  static Json fix(const rules::Fix& fix, const Json& artifact, Places& elsewhere) {
    Json replacements = Json::array();
    for (const text::Edit& edit : fix.edits) {
      Json replacement{{"deletedRegion", region(edit.range, elsewhere)}};
      if (!edit.replacement.empty())
        replacement["insertedContent"] = message(edit.replacement);
      replacements.push_back(std::move(replacement));
    }
    const Json change{{"artifactLocation", artifact}, {"replacements", std::move(replacements)}};
    return {{"description", message(fix.title)},
            {"artifactChanges", Json::array({change})},
            {"properties", {{"kind", name_of(fix.kind)}}}};
  }

  std::filesystem::path folder_ = here();
  Json notifications_ = Json::array();

  static std::filesystem::path here() {
    std::error_code ignored;
    return std::filesystem::current_path(ignored);
  }
};

} // namespace

std::unique_ptr<Report> sarif_format() { return std::make_unique<SarifFormat>(); }

} // namespace unres::cli
