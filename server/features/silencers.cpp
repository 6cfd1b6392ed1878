#include "features/silencers.h"

#include "rules/silence.h"
#include "text/line_end.h"

#include <algorithm>

namespace unres::features {
namespace {

text::Edit comment_line(const workspace::Document& document, text::Offset at, std::string_view word, std::string_view rule) {
  std::string line{"%% "};
  line.append(word).append(" ").append(rule).append(": ").append(rules::no_reason_yet).append(text::line_end_of(document.text()));
  return {{at, at}, std::move(line)};
}

text::Offset text_begin(const workspace::Document& document) {
  return document.text().starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace

std::vector<QuickFix> silencers(const rules::Analysis& analysis, text::Range range) {
  std::vector<QuickFix> out;
  const workspace::Document& document = analysis.document();
  std::vector<std::string_view> offered;
  for (const rules::Finding* finding : findings_at(analysis, range)) {
    const std::string_view id = finding->rule->id;
    // What is wrong with a comment is not silenced by another.
    if (rules::family_of(*finding->rule) == "ignore" || std::find(offered.begin(), offered.end(), id) != offered.end())
      continue;
    offered.push_back(id);
    const text::Offset line = document.lines().start(document.lines().line_of(finding->range.begin));
    const text::Offset begin = text_begin(document);
    out.push_back({finding, "Silence " + std::string{id} + " on this line",
                   {comment_line(document, std::max(line, begin), "unres-ignore", id)}});
    out.push_back({finding, "Silence " + std::string{id} + " in this text",
                   {comment_line(document, begin, "unres-ignore-file", id)}});
  }
  return out;
}

} // namespace unres::features
