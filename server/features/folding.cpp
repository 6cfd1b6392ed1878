#include "features/folding.h"

namespace unres::features {
namespace {

using syntax::Kind;

bool may_fold(Kind kind) {
  switch (kind) {
  case Kind::masthead:
  case Kind::preamble:
  case Kind::operative_part:
  case Kind::section:
  case Kind::part:
  case Kind::annex:
  case Kind::notes:
  case Kind::note_definition:
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::numbered_paragraph:
    return true;
  default:
    return false;
  }
}

} // namespace

std::vector<Fold> folds(const workspace::Document& document) {
  std::vector<Fold> out;
  const text::LineIndex& lines = document.lines();
  syntax::walk(document.tree().root(), [&](syntax::Node node) {
    const Kind kind = node.kind();
    if (kind == Kind::document)
      return true;
    if (!may_fold(kind))
      return false;
    const text::Range range = node.range();
    if (!range.empty() && lines.line_of(range.begin) < lines.line_of(range.end - 1))
      out.push_back({range, kind == Kind::notes || kind == Kind::note_definition});
    return true;
  });
  return out;
}

} // namespace unres::features
