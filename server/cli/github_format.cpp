// Findings as commands of GitHub's workflows, which show them at their lines.
#include "cli/places.h"
#include "cli/report.h"
#include "support/utf8.h"

namespace unres::cli {
namespace {

// A command is one line. What would end it, or a property of it, is written as a percentage.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : utf8::sanitized(text)) {
    if (c == '%')
      out += "%25";
    else if (c == '\r')
      out += "%0D";
    else if (c == '\n')
      out += "%0A";
    else if (property && c == ':')
      out += "%3A";
    else if (property && c == ',')
      out += "%2C";
    else
      out += c;
  }
  return out;
}

std::string_view command_of(rules::Severity severity) {
  if (severity == rules::Severity::error)
    return "error";
  return severity == rules::Severity::warning ? "warning" : "notice";
}

class GithubFormat final : public Report {
public:
  [[nodiscard]] std::string text(const CheckedText& text) const override {
    std::string out;
    Places places{text.analysis.document()};
    for (const Shown& each : text.findings) {
      const rules::Finding& finding = *each.finding;
      const Place start = places.at(finding.range.begin);
      const Place end = places.end_of(finding.range);
      out.append("::").append(command_of(finding.severity)).append(" file=").append(escaped(text.path, true));
      out.append(",line=").append(std::to_string(start.line)).append(",endLine=").append(std::to_string(end.line));
      // GitHub takes columns only within one line.
      if (start.line == end.line)
        out.append(",col=").append(std::to_string(start.column)).append(",endColumn=").append(std::to_string(end.column));
      out.append(",title=").append(escaped(finding.rule->id, true)).append("::");
      out.append(escaped(finding.message, false));
      if (finding.fix)
        out.append("%0AFix: ").append(escaped(finding.fix->title, false));
      out += '\n';
    }
    return out;
  }

  [[nodiscard]] std::string trouble(std::string_view path, std::string_view message) override {
    return "::error file=" + escaped(path, true) + "::" + escaped(message, false) + '\n';
  }
};

} // namespace

std::unique_ptr<Report> github_format() { return std::make_unique<GithubFormat>(); }

} // namespace unres::cli
