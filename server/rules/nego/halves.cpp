#include "rules/nego/halves.h"

#include "rules/final/placeholders.h"

namespace unres::rules::nego {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

bool is_at_edge(const BlockView& block, Range range, bool opens, bool first, bool last) {
  const model::Facts& facts = block.facts;
  if (opens) {
    const bool before_label = facts.label.form != model::LabelForm::none && range.begin < facts.label.range.begin;
    return first && (before_label || range.begin == facts.content.begin);
  }
  for (Offset at = range.end; at < facts.content.end; ++at) {
    for (const model::NoteCall& call : facts.calls)
      if (call.range.begin == at)
        at = call.range.end;
    if (at < facts.content.end && std::string_view{",;:.*_] \n"}.find(block.text[at]) == std::string_view::npos)
      return false;
  }
  return last;
}

class Collector {
public:
  explicit Collector(const workspace::Document& document) : document_(document), r_(document.model()) {}

  std::vector<Half> collect() {
    for (Index i = 0; i < r_.paragraphs.size(); ++i)
      r_.for_each_block(r_.paragraphs[i], [&](Index block) {
        add(block, i, block == r_.paragraphs[i].first, block == r_.paragraphs[i].last);
      });
    for (const model::Note& note : r_.notes)
      for (Index block = note.first; block <= note.last; ++block)
        if (r_.blocks[block].is_note())
          add(block, model::none, false, false);
    return std::move(out_);
  }

private:
  void add(Index at, Index paragraph, bool first, bool last) {
    const model::Block& block = r_.blocks[at];
    for (const model::Span& span : block.facts->spans) {
      if (span.kind != Kind::bracket)
        continue;
      const BlockView view{document_.slice(block.range()), *block.facts, block.kind, block.region, r_.profile};
      const bool opens = view.text[span.range.begin] == '[';
      if (!is_foreign(view, span.range.begin))
        out_.push_back({block.absolute(span.range), opens, is_at_edge(view, span.range, opens, first, last), paragraph});
    }
  }

  const workspace::Document& document_;
  const Resolution& r_;
  std::vector<Half> out_;
};

} // namespace

std::vector<Half> halves(const workspace::Document& document) { return Collector{document}.collect(); }

} // namespace unres::rules::nego
