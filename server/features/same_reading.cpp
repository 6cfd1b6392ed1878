#include "features/same_reading.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Block;
using model::Facts;
using model::Paragraph;

bool same_citations(const Facts& a, const Facts& b) {
  const auto& x = a.citations.items;
  const auto& y = b.citations.items;
  return std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const model::Citation& one, const model::Citation& other) {
    return one.number == other.number && one.quoted == other.quoted;
  });
}

bool same_block(const Block& a, const Block& b) {
  const Facts& x = *a.facts;
  const Facts& y = *b.facts;
  const auto same_call = [](const model::NoteCall& one, const model::NoteCall& other) { return one.label == other.label; };
  const auto same_span = [](const model::Span& one, const model::Span& other) { return one.kind == other.kind; };
  return a.kind == b.kind && a.region == b.region && x.label.form == y.label.form && x.label.number == y.label.number &&
         x.label.letters == y.label.letters && x.label.latin == y.label.latin && x.end.mark == y.end.mark &&
         x.opening.operative == y.opening.operative && x.opening.preambular == y.opening.preambular &&
         x.lead.has_value() == y.lead.has_value() && same_citations(x, y) &&
         std::equal(x.calls.begin(), x.calls.end(), y.calls.begin(), y.calls.end(), same_call) &&
         std::equal(x.spans.begin(), x.spans.end(), y.spans.begin(), y.spans.end(), same_span);
}

} // namespace

bool same_paragraph(const Paragraph& a, const Paragraph& b) {
  return a.role == b.role && a.level == b.level && a.first == b.first && a.last == b.last && a.parent == b.parent &&
         a.scope == b.scope && a.ordinal == b.ordinal;
}

std::optional<model::Index> read_otherwise(const model::Resolution& before, const model::Resolution& after) {
  const auto last = static_cast<model::Index>(before.blocks.size() - (before.blocks.empty() ? 0 : 1));
  for (model::Index i = 0; i < before.blocks.size(); ++i)
    if (i >= after.blocks.size() || !same_block(before.blocks[i], after.blocks[i]))
      return i;
  for (model::Index i = 0; i < before.paragraphs.size(); ++i)
    if (i >= after.paragraphs.size() || !same_paragraph(before.paragraphs[i], after.paragraphs[i]))
      return before.paragraphs[i].first;
  return before.blocks.size() == after.blocks.size() && before.paragraphs.size() == after.paragraphs.size()
             ? std::nullopt
             : std::optional{last};
}

} // namespace unres::features
