// A draft under edits: what is read step by step is what is read at once.
#include "fuzz/harness.h"

#include "rules/runner.h"
#include "support/trees.h"
#include "workspace/live_text.h"

#include <string>

namespace unres::fuzz {
namespace {

std::string told(const rules::Analysis& analysis) {
  std::string out;
  for (const rules::Finding& finding : analysis.findings())
    out.append(finding.rule->id)
        .append(" ")
        .append(std::to_string(finding.range.begin))
        .append("-")
        .append(std::to_string(finding.range.end))
        .append(" ")
        .append(finding.message)
        .append("\n");
  return out;
}

} // namespace

void try_one(std::string_view bytes) {
  Bytes in{bytes};
  workspace::LiveText live{"draft.unres", std::string{in.text()}, 0};
  auto analysis = rules::Analysis::run(live.document(), {}, index::Index::standard());
  for (int i = 0; i < 12 && !in.empty(); ++i) {
    const auto& before = *live.document();
    const auto size = before.text().size();
    const auto begin = static_cast<text::Offset>(in.below(size + 1));
    const auto end = static_cast<text::Offset>(std::min<std::size_t>(size, begin + in.byte()));
    const bool asked = in.byte() % 2 == 0;
    const auto position = [&](text::Offset at) {
      return text::to_position(before.text(), before.lines(), at, text::Encoding::utf8);
    };
    live.replace(position(begin), position(end), in.text(), text::Encoding::utf8);
    if (asked) // Else several edits are read together.
      analysis = rules::Analysis::run(live.document(), {}, index::Index::standard(), analysis.get());
  }
  analysis = rules::Analysis::run(live.document(), {}, index::Index::standard(), analysis.get());
  const auto& step_by_step = analysis->document();
  const auto at_once = workspace::Document::open("draft.unres", step_by_step.text());
  require(step_by_step.lines() == at_once->lines(), "the lines are those of the text");
  require(test::listing(step_by_step.tree().root()) == test::listing(at_once->tree().root()),
          "the tree is that of a full parse");
  require(step_by_step.model().counts == at_once->model().counts, "the model counts the same");
  require(told(*analysis) == told(*rules::Analysis::run(at_once, {}, index::Index::standard())),
          "the findings are those of a full run");
}

} // namespace unres::fuzz
