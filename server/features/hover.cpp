#include "features/hover.h"

namespace unres::features {
namespace {

void describe(const rules::Finding& finding, bool markdown, std::string& out) {
  if (!out.empty())
    out += markdown ? "\n\n---\n\n" : "\n\n";
  out += markdown ? "**" + finding.message + "**\n\n" : finding.message + "\n\n";
  out += explanation(*finding.rule, markdown);
  if (finding.fix)
    out += (markdown ? "\n\n*Fix:* " : "\n\nFix: ") + finding.fix->title;
}

} // namespace

std::string explanation(const rules::Rule& rule, bool markdown) {
  std::string out{rule.why};
  if (!rule.evidence.empty())
    out += "\n\n" + std::string{rule.evidence};
  if (markdown)
    out += "\n\n[" + std::string{rule.source.name} + "](" + std::string{rule.source.url} + ") · `" +
           std::string{rule.id} + "`";
  else
    out += "\n\n" + std::string{rule.source.name} + " · " + std::string{rule.id};
  return out;
}

std::optional<Hover> hover(const rules::Analysis& analysis, text::Offset at) {
  std::optional<Hover> out;
  for (const rules::Finding& finding : analysis.findings()) {
    if (finding.range.begin > at)
      break;
    if (!finding.range.touches(at))
      continue;
    if (!out)
      out = Hover{{}, {}, finding.range};
    describe(finding, true, out->markdown);
    describe(finding, false, out->plain);
  }
  return out;
}

} // namespace unres::features
