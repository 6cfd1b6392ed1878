#include "features/mentions/paragraph_places.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::features {

using model::Paragraph;
using model::Role;
using rules::Direction;
using rules::ReferenceItem;
using text::Offset;
using text::Range;

ParagraphPlaces::ParagraphPlaces(const workspace::Document& document) : document_(document), r_(document.model()) {
  for (Index i = 0; i < r_.paragraphs.size(); ++i) {
    const Paragraph& p = r_.paragraphs[i];
    const model::Label& label = r_.facts(p.first).label;
    const bool annexed = p.role == Role::annex && p.level == 0;
    if (label.number > 0 && (p.role == Role::operative || annexed))
      numbered_.push_back({label.number, label.latin, i, p.scope, unit_of(i), annexed});
  }
}

Range ParagraphPlaces::introduction_of(Index paragraph) const {
  const Paragraph& p = r_.paragraphs[paragraph];
  const model::Block& block = r_.blocks[p.first];
  const model::Facts& facts = *block.facts;
  Range range = block.absolute(facts.label.range);
  if (facts.label.form == model::LabelForm::none)
    range = block.absolute(facts.lead ? *facts.lead : facts.opening.first_word);
  range.end = range.begin + static_cast<Offset>(trimmed_end(document_.slice(range)));
  return range;
}

model::Index ParagraphPlaces::unit_of(Index paragraph) const {
  const Index scope = r_.paragraphs[paragraph].scope;
  return scope == model::none ? model::none : r_.scopes[scope].unit;
}

template <typename Is>
ParagraphPlaces::Candidates ParagraphPlaces::with(const ReferenceItem& item, Is&& is_meant) const {
  Candidates out;
  for (const Numbered& each : numbered_)
    if (each.number == item.number && each.latin == item.latin && is_meant(each))
      out.push_back(&each);
  return out;
}

std::optional<Range> ParagraphPlaces::only(const Candidates& all, const ReferenceItem& item) const {
  if (all.size() != 1)
    return std::nullopt;
  return item.subs.empty() ? introduction_of(all.front()->paragraph) : lettered(all.front()->paragraph, item.subs);
}

std::optional<Range> ParagraphPlaces::numbered(Index from, const ReferenceItem& item, Direction direction) const {
  const Paragraph& p = r_.paragraphs[from];
  const Index unit = unit_of(from);
  const bool annexed = p.role == Role::annex;
  Candidates all = with(item, [&](const Numbered& each) {
    return each.annexed == annexed && each.unit == unit && (!annexed || each.scope == p.scope);
  });
  const auto is_far = [&](const Numbered* each) { return each->scope != p.scope; };
  if (!std::all_of(all.begin(), all.end(), is_far)) // A part that counts anew means its own.
    std::erase_if(all, is_far);
  if (all.size() > 1) {
    const Index own = p.parent != model::none ? p.parent : from;
    std::erase_if(all, [&](const Numbered* each) {
      return direction == Direction::above ? each->paragraph > own : each->paragraph < own;
    });
  }
  return only(all, item);
}

std::optional<Range> ParagraphPlaces::operative(Index unit, const ReferenceItem& item) const {
  return only(with(item, [&](const Numbered& each) { return !each.annexed && each.unit == unit; }), item);
}

std::optional<Range> ParagraphPlaces::in_scope(Index scope, const ReferenceItem& item) const {
  return only(with(item, [&](const Numbered& each) { return each.scope == scope; }), item);
}

std::optional<Range> ParagraphPlaces::preambular(Index from, std::uint32_t number) const {
  const Index unit = unit_of(from);
  std::optional<Index> found;
  for (Index i = 0; i < r_.paragraphs.size(); ++i) {
    const Paragraph& p = r_.paragraphs[i];
    if (p.role != Role::preambular || unit_of(i) != unit)
      continue;
    const std::uint32_t label = r_.facts(p.first).label.number;
    if ((label > 0 ? label : p.ordinal) != number)
      continue;
    if (found) // Parts have preambles of their own.
      return std::nullopt;
    found = i;
  }
  return found ? std::optional{introduction_of(*found)} : std::nullopt;
}

std::optional<Range> ParagraphPlaces::lettered(Index from, const std::vector<std::string>& subs) const {
  const Index top = r_.paragraphs[from].parent != model::none ? r_.paragraphs[from].parent : from;
  std::size_t depth = 0;
  std::uint8_t level = 0;
  for (Index i = top + 1; i < r_.paragraphs.size() && depth < subs.size(); ++i) {
    const Paragraph& p = r_.paragraphs[i];
    if (p.role == Role::wrap_up)
      continue;
    if (p.parent != top)
      break;
    if (depth > 0 && p.level <= level) // Past the one that was found.
      break;
    if (r_.facts(p.first).label.text() != subs[depth] || (depth == 0 && p.level != 1))
      continue;
    level = p.level;
    if (++depth == subs.size())
      return introduction_of(i);
  }
  if (depth > 0 || subs.size() != 1)
    return std::nullopt;
  // A letter in the running text.
  const Range whole = r_.blocks[r_.paragraphs[top].first].range();
  const std::string typed = "(" + subs.front() + ")";
  const std::string_view text = document_.slice(whole);
  const std::size_t at = text.find(typed);
  if (at == std::string_view::npos || text.find(typed, at + 1) != std::string_view::npos)
    return std::nullopt;
  const auto begin = whole.begin + static_cast<Offset>(at);
  return Range{begin, begin + static_cast<Offset>(typed.size())};
}

std::optional<Range> ParagraphPlaces::before(Index paragraph) const {
  const Paragraph& here = r_.paragraphs[paragraph];
  for (Index i = paragraph; i-- > 0;) {
    const Paragraph& p = r_.paragraphs[i];
    if (p.scope != here.scope)
      break;
    if (p.role == here.role && p.level == here.level)
      return introduction_of(i);
  }
  return std::nullopt;
}

} // namespace unres::features
