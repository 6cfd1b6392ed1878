#include "features/negotiation/freeze.h"

#include "features/negotiation/proof.h"
#include "features/read_after.h"
#include "features/renumber_paragraphs.h"
#include "rules/nego/frozen.h"
#include "text/line_end.h"

#include <algorithm>

namespace unres::features {
namespace {

using rules::Analysis;
using text::Offset;
using text::Range;
using workspace::Document;

// The first operative paragraph that has a number.
const model::Paragraph* first_numbered(const model::Resolution& r) {
  const auto found = std::find_if(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
    return p.role == model::Role::operative && r.facts(p.first).label.number > 0;
  });
  return found == r.paragraphs.end() ? nullptr : &*found;
}

// The lines of the marker, with the blank line behind it that came with it.
Range lines_of(const Document& document, Range marker) {
  const text::LineIndex& lines = document.lines();
  const std::size_t line = lines.line_of(marker.begin);
  std::size_t next = line + 1;
  if (next < lines.count() && lines.content(next, document.text()).empty())
    ++next;
  const auto end = next < lines.count() ? lines.start(next) : static_cast<Offset>(document.text().size());
  return {lines.start(line), end};
}

RewriteResult proved(const Document& document, std::vector<text::Edit> edits, bool same_words) {
  const auto after = read_after(document, edits);
  if (!after)
    return tl::make_unexpected(std::vector{after.error()});
  auto objection = other_paragraphs(document, **after);
  if (!objection && same_words)
    objection = other_words(document, **after);
  if (objection)
    return tl::make_unexpected(std::vector{std::move(*objection)});
  return edits;
}

} // namespace

bool is_frozen(const Analysis& analysis) { return rules::nego::frozen_at(analysis.document()).has_value(); }

bool can_be_frozen(const Analysis& analysis) {
  return first_numbered(analysis.document().model()) != nullptr && !is_frozen(analysis);
}

RewriteResult frozen(const Analysis& analysis) {
  const Document& document = analysis.document();
  if (!can_be_frozen(analysis))
    return std::vector<text::Edit>{};
  const model::Resolution& r = document.model();
  const Offset line = document.lines().start(document.lines().line_of(r.blocks[first_numbered(r)->first].begin));
  const std::string_view end = text::line_end_of(document.text());
  return proved(document, {{{line, line}, std::string{rules::nego::frozen_marker}.append(end).append(end)}}, true);
}

RewriteResult unfrozen(const Analysis& analysis) {
  const Document& document = analysis.document();
  const auto marker = rules::nego::frozen_at(document);
  if (!marker)
    return std::vector<text::Edit>{};
  auto edits = renumbered_paragraphs(document, LatinNumbers::counted);
  if (!edits)
    return edits;
  const bool same_words = edits->empty();
  edits->push_back({lines_of(document, *marker), ""});
  std::sort(edits->begin(), edits->end(), [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
  return proved(document, std::move(*edits), same_words);
}

} // namespace unres::features
