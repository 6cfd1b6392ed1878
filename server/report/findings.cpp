#include "report/findings.h"

#include "report/words.h"

namespace unres::report {

Remark read_remark(const rules::Finding& finding, const workspace::Document& document, const Places& places) {
  constexpr std::size_t most = 600;
  const rules::Rule& rule = *finding.rule;
  Remark out;
  out.severity = finding.severity;
  out.rule = rule.id;
  out.message = capital(shown(finding.message, most));
  out.why = shown(first_sentence(rule.why));
  out.authority = rule.source.name;
  out.address = rule.source.url;
  if (finding.fix) {
    out.fix = capital(shown(finding.fix->title, most));
    out.safe = finding.fix->kind == rules::FixKind::safe;
  }
  out.line = document.lines().line_of(finding.range.begin) + 1;
  const model::Index block = places.block_at(finding.range.begin);
  const text::Range around = block == model::none ? finding.range : document.model().blocks[block].range();
  out.excerpt = excerpt_of(document, around, finding.range);
  return out;
}

Rows<Remarks> read_findings(const rules::Analysis& analysis, const Places& places) {
  Rows<Remarks> out;
  std::size_t count = 0;
  for (const rules::Finding& finding : analysis.findings()) {
    if (++count > Rows<Remarks>::most) {
      ++out.left_out;
      continue;
    }
    Place place = places.at(finding.range.begin);
    if (out.shown.empty() || out.shown.back().place.name != place.name)
      out.shown.push_back({std::move(place), {}});
    out.shown.back().remarks.push_back(read_remark(finding, analysis.document(), places));
  }
  return out;
}

Rows<Silenced> read_silenced(const rules::Analysis& analysis, const Places& places) {
  Rows<Silenced> out;
  for (const rules::SilencedFinding& silenced : analysis.silenced()) {
    if (out.is_full()) {
      ++out.left_out;
      continue;
    }
    std::string reason = silenced.reason == rules::no_reason_yet ? "" : shown(silenced.reason, 600);
    out.add({places.at(silenced.finding.range.begin), read_remark(silenced.finding, analysis.document(), places),
             std::move(reason)});
  }
  return out;
}

} // namespace unres::report
