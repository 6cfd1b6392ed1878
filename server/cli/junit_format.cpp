// Findings as test results: a suite for each text, a failed case for each finding.
#include "cli/places.h"
#include "cli/report.h"
#include "cli/xml.h"

namespace unres::cli {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return std::string{" "}.append(name).append("=\"").append(xml_escaped(value)).append("\"");
}

std::string suite(std::string_view path, std::size_t tests, std::size_t failures, std::size_t errors,
                  std::string_view cases) {
  std::string out = "  <testsuite" + attribute("name", path) + attribute("tests", std::to_string(tests)) +
                    attribute("failures", std::to_string(failures)) + attribute("errors", std::to_string(errors));
  return out.append(">\n").append(cases).append("  </testsuite>\n");
}

std::string opened_case(std::string_view name, std::string_view path) {
  return "    <testcase" + attribute("name", name) + attribute("classname", path) + attribute("file", path);
}

class JunitFormat final : public Report {
public:
  [[nodiscard]] std::string head() const override {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"unres\">\n";
  }

  [[nodiscard]] std::string text(const CheckedText& text) const override {
    if (text.findings.empty())
      return suite(text.path, 1, 0, 0, opened_case("no findings", text.path) + "/>\n");
    std::string cases;
    Places places{text.analysis.document()};
    for (const Shown& each : text.findings)
      cases += failed(*each.finding, text.path, places.at(each.finding->range.begin));
    return suite(text.path, text.findings.size(), text.findings.size(), 0, cases);
  }

  [[nodiscard]] std::string trouble(std::string_view path, std::string_view message) override {
    return suite(path, 1, 0, 1,
                 opened_case("can be read and written", path) + ">\n      <error" + attribute("message", message) +
                     "/>\n    </testcase>\n");
  }

  [[nodiscard]] std::string tail(const Tally&) const override { return "</testsuites>\n"; }

private:
  static std::string failed(const rules::Finding& finding, std::string_view path, Place at) {
    const std::string where = std::to_string(at.line) + ':' + std::to_string(at.column);
    std::string words = std::string{path}.append(":").append(where).append(": ").append(finding.message);
    if (finding.fix)
      words.append("\nFix (").append(name_of(finding.fix->kind)).append("): ").append(finding.fix->title);
    return opened_case(std::string{finding.rule->id}.append(" at ").append(where), path) +
           attribute("line", std::to_string(at.line)) + ">\n      <failure" + attribute("type", name_of(finding.severity)) +
           attribute("message", finding.message) + '>' + xml_escaped(words) + "</failure>\n    </testcase>\n";
  }
};

} // namespace

std::unique_ptr<Report> junit_format() { return std::make_unique<JunitFormat>(); }

} // namespace unres::cli
