#include "features/hover.h"

#include "features/citation_hover.h"
#include "features/note_hover.h"
#include "features/phrase_hover.h"

namespace unres::features {
namespace {

void describe(const rules::Finding& finding, Prose& out) {
  out.separate();
  out.heading(finding.message);
  out.append(explanation(*finding.rule, true), explanation(*finding.rule, false));
  if (finding.fix)
    out.append("*Fix:* " + escaped(finding.fix->title), "Fix: " + finding.fix->title);
}

} // namespace

std::string explanation(const rules::Rule& rule, bool markdown) {
  std::string out{rule.why};
  if (!rule.evidence.empty())
    out += "\n\n" + std::string{rule.evidence};
  out += "\n\n";
  const std::string id = markdown ? "`" + std::string{rule.id} + "`" : std::string{rule.id};
  if (markdown && !rule.source.url.empty())
    return out.append("[").append(rule.source.name).append("](").append(rule.source.url).append(") · ").append(id);
  return out.append(rule.source.name).append(" · ").append(id);
}

std::optional<Hover> hover(const rules::Analysis& analysis, text::Offset at, const Settings& settings) {
  Prose out;
  std::optional<text::Range> range;
  for (const rules::Finding& finding : analysis.findings()) {
    if (finding.range.begin > at)
      break;
    if (!finding.range.touches(at))
      continue;
    if (!range)
      range = finding.range;
    describe(finding, out);
  }
  Prose opened;
  if (const auto place = describe_opening(analysis, at, opened)) {
    out.separate();
    out.append(opened.markdown(), opened.plain());
    range = place;
  }
  Prose noted;
  if (const auto place = describe_note(analysis, at, noted)) {
    out.separate();
    out.append(noted.markdown(), noted.plain());
    range = place;
  }
  Prose cited;
  if (const auto place = describe_cited(analysis, at, settings, cited)) {
    out.separate();
    out.append(cited.markdown(), cited.plain());
    range = place;
  }
  if (!range)
    return std::nullopt;
  return Hover{out.markdown(), out.plain(), *range};
}

} // namespace unres::features
