#include "features/folding.h"
#include "features/selection.h"

#include "session/adapters/adapters.h"
#include "session/convert.h"

#include <algorithm>

namespace unres::session::adapters {

std::vector<protocol::FoldingRange> folding_range(State& state, const protocol::TextDocumentParams& params) {
  std::vector<protocol::FoldingRange> out;
  OpenDocument* open = state.find(params.textDocument.uri);
  if (open == nullptr)
    return out;
  const auto document = open->text.document();
  const auto& announced = state.client.capabilities;
  std::vector<features::Fold> folds = features::folds(*document);
  if (announced.foldingRangeLimit && folds.size() > *announced.foldingRangeLimit) // The larger parts first.
    std::stable_sort(folds.begin(), folds.end(), [](const auto& a, const auto& b) { return a.depth < b.depth; });
  for (features::Fold& fold : folds) {
    if (announced.foldingRangeLimit && out.size() >= *announced.foldingRangeLimit)
      break;
    const protocol::Range range = to_protocol(*document, fold.range, state.client.encoding);
    protocol::FoldingRange item; // Without characters: whole lines, which all clients can fold.
    item.startLine = range.start.line;
    item.endLine = range.end.line;
    item.kind = fold.kind == features::FoldKind::comment ? "comment" : "region";
    if (announced.foldingCollapsedText && !fold.collapsed.empty())
      item.collapsedText = std::move(fold.collapsed);
    out.push_back(std::move(item));
  }
  return out;
}

std::vector<protocol::SelectionRange> selection_range(State& state,
                                                      const protocol::SelectionRangeParams& params) {
  std::vector<protocol::SelectionRange> out;
  OpenDocument* open = state.find(params.textDocument.uri);
  if (open == nullptr)
    return out;
  const auto document = open->text.document();
  for (const protocol::Position position : params.positions) {
    protocol::SelectionRange steps;
    const text::Offset at = from_protocol(*document, position, state.client.encoding);
    for (const text::Range range : features::selection_steps(*document, at))
      steps.steps.push_back(to_protocol(*document, range, state.client.encoding));
    out.push_back(std::move(steps));
  }
  return out;
}

} // namespace unres::session::adapters
