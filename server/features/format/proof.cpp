#include "features/format/proof.h"

#include "features/same_reading.h"
#include "rules/scan.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features::formatting {
namespace {

using model::LabelForm;
using model::Resolution;
using syntax::Kind;
using text::Offset;
using text::Range;

/// A block with its places counted in bytes of words, so that white space does not matter.
class Squeezed {
public:
  Squeezed(const workspace::Document& document, Index index)
      : block_(document.model().blocks[index]), facts_(*block_.facts), text_(document.slice(block_.range())),
        places_(text_.size() + 1, 0) {
    Offset place = 0;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      places_[i] = place;
      place += i >= facts_.content.begin && !is_ascii_space(text_[i]);
    }
    places_[text_.size()] = place;
  }

  [[nodiscard]] const model::Facts& facts() const { return facts_; }
  [[nodiscard]] std::string_view words() const { return text::slice(text_, facts_.content); }
  [[nodiscard]] std::string_view label() const { return trimmed(text::slice(text_, facts_.label.range)); }
  [[nodiscard]] Range range(Range range) const { return {places_[range.begin], places_[range.end]}; }

private:
  const model::Block& block_;
  const model::Facts& facts_;
  std::string_view text_;
  std::vector<Offset> places_;
};

bool same_words(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  for (;;) {
    const bool gap = i < a.size() && is_ascii_space(a[i]);
    if (gap != (j < b.size() && is_ascii_space(b[j])))
      return false;
    while (i < a.size() && is_ascii_space(a[i]))
      ++i;
    while (j < b.size() && is_ascii_space(b[j]))
      ++j;
    if (i == a.size() || j == b.size())
      return i == a.size() && j == b.size();
    if (a[i++] != b[j++])
      return false;
  }
}

bool is_one_of(LabelForm form, LabelForm a, LabelForm b) { return form == a || form == b; }

bool same_label(const Squeezed& a, const Squeezed& b) {
  const model::Label& before = a.facts().label;
  const model::Label& after = b.facts().label;
  if (before.form == after.form)
    return same_words(a.label(), b.label());
  const bool numbers = is_one_of(before.form, LabelForm::number_dot, LabelForm::number_parenthesis) &&
                       is_one_of(after.form, LabelForm::number_dot, LabelForm::number_parenthesis);
  const bool letters = is_one_of(before.form, LabelForm::letter_parentheses, LabelForm::letter_parenthesis) &&
                       is_one_of(after.form, LabelForm::letter_parentheses, LabelForm::letter_parenthesis);
  return (numbers || letters) && before.number == after.number && before.letters == after.letters &&
         before.latin == after.latin;
}

// What the grammar knows by its words, and only on one line: joined lines may show more of it.
bool is_known_by_words(Kind kind) {
  return rules::is_reference(kind) || kind == Kind::citation || kind == Kind::citation_kind || kind == Kind::ibid;
}

// Those that lie in no other, in order.
std::vector<Range> known_by_words(const Squeezed& block) {
  std::vector<Range> out;
  for (const model::Span& span : block.facts().spans)
    if (is_known_by_words(span.kind) && (out.empty() || !out.back().contains(block.range(span.range))))
      out.push_back(block.range(span.range));
  return out;
}

std::vector<model::Span> others(const Squeezed& block) {
  std::vector<model::Span> out;
  for (const model::Span& span : block.facts().spans)
    if (!is_known_by_words(span.kind))
      out.push_back({span.kind, block.range(span.range)});
  return out;
}

bool same_spans(const Squeezed& a, const Squeezed& b) {
  const std::vector<Range> after = known_by_words(b);
  auto next = after.begin();
  for (const Range range : known_by_words(a)) {
    next = std::find_if(next, after.end(), [&](Range other) { return other.end >= range.end; });
    if (next == after.end() || !next->contains(range))
      return false;
  }
  const auto old_others = others(a);
  const auto new_others = others(b);
  return std::equal(old_others.begin(), old_others.end(), new_others.begin(), new_others.end(),
                    [](const model::Span& one, const model::Span& other) {
                      return one.kind == other.kind && one.range == other.range;
                    });
}

bool same_calls(const Squeezed& a, const Squeezed& b) {
  const auto& before = a.facts().calls;
  const auto& after = b.facts().calls;
  return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                    [&](const model::NoteCall& one, const model::NoteCall& other) {
                      return one.form == other.form && one.label == other.label &&
                             a.range(one.range) == b.range(other.range);
                    });
}

bool same_citations(const model::Citations& before, const model::Citations& after) {
  return std::equal(before.items.begin(), before.items.end(), after.items.begin(), after.items.end(),
                    [](const model::Citation& a, const model::Citation& b) {
                      return a.number == b.number && a.date.has_value() == b.date.has_value();
                    });
}

bool same_opening(const model::Opening& a, const model::Opening& b) {
  return a.operative == b.operative && a.preambular == b.preambular && a.sequence == b.sequence && a.form == b.form &&
         a.capital == b.capital;
}

bool same_block(const workspace::Document& before, const workspace::Document& after, Index i, Index j) {
  const model::Block& old_block = before.model().blocks[i];
  const model::Block& new_block = after.model().blocks[j];
  if (old_block.kind != new_block.kind || old_block.region != new_block.region)
    return false;
  if (before.slice(old_block.range()) == after.slice(new_block.range()))
    return true;
  const Squeezed a{before, i};
  const Squeezed b{after, j};
  return same_words(a.words(), b.words()) && same_label(a, b) && same_spans(a, b) && same_calls(a, b) &&
         a.facts().end.mark == b.facts().end.mark && same_opening(a.facts().opening, b.facts().opening) &&
         same_citations(a.facts().citations, b.facts().citations);
}

bool same_whole(const Resolution& a, const Resolution& b) {
  const auto same_scope = [](const model::Scope& one, const model::Scope& other) {
    return one.kind == other.kind && one.unit == other.unit && one.heading == other.heading &&
           one.organ_line == other.organ_line && one.first == other.first && one.last == other.last;
  };
  const auto same_range = [](const auto& one, const auto& other) {
    return one.first == other.first && one.last == other.last;
  };
  const auto same_call = [](const model::CallPlace& one, const model::CallPlace& other) {
    return one.block == other.block && one.call == other.call;
  };
  return a.profile == b.profile && a.dialect == b.dialect && a.kind == b.kind && a.english == b.english &&
         a.looks_like_resolution == b.looks_like_resolution && a.counts == b.counts &&
         std::equal(a.scopes.begin(), a.scopes.end(), b.scopes.begin(), b.scopes.end(), same_scope) &&
         std::equal(a.units.begin(), a.units.end(), b.units.begin(), b.units.end(), same_range) &&
         std::equal(a.notes.begin(), a.notes.end(), b.notes.begin(), b.notes.end(), same_range) &&
         std::equal(a.calls.begin(), a.calls.end(), b.calls.begin(), b.calls.end(), same_call);
}

// Blocks have become others: those that have no fellow a few blocks on are to blame.
std::vector<Index> without_fellow(const workspace::Document& before, const workspace::Document& after) {
  constexpr Index far = 6;
  const auto count = static_cast<Index>(before.model().blocks.size());
  const auto other = static_cast<Index>(after.model().blocks.size());
  std::vector<Index> out;
  Index j = 0;
  for (Index i = 0; i < count; ++i) {
    Index fellow = j;
    while (fellow < other && fellow < j + far && !same_block(before, after, i, fellow))
      ++fellow;
    if (fellow == other || fellow == j + far) {
      out.push_back(i);
      continue;
    }
    if (fellow > j && (out.empty() || out.back() + 1 < i)) // What was one block before is more now.
      out.push_back(i > 0 ? i - 1 : i);
    j = fellow + 1;
  }
  if (out.empty())
    out.push_back(count == 0 ? 0 : count - 1);
  return out;
}

} // namespace

std::vector<Index> read_otherwise(const workspace::Document& before, const workspace::Document& after) {
  const Resolution& a = before.model();
  const Resolution& b = after.model();
  if (a.blocks.size() != b.blocks.size())
    return without_fellow(before, after);
  std::vector<Index> out;
  for (Index i = 0; i < a.blocks.size(); ++i)
    if (!same_block(before, after, i, i))
      out.push_back(i);
  if (!out.empty())
    return out;
  for (Index i = 0; i < a.paragraphs.size(); ++i)
    if (i >= b.paragraphs.size() || !same_paragraph(a.paragraphs[i], b.paragraphs[i]))
      return {a.paragraphs[i].first};
  if (a.paragraphs.size() != b.paragraphs.size() || !same_whole(a, b))
    out.push_back(static_cast<Index>(a.blocks.size()));
  return out;
}

} // namespace unres::features::formatting
