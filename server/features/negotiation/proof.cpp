#include "features/negotiation/proof.h"

namespace unres::features {

using model::Resolution;
using text::Obstacle;
using workspace::Document;

std::optional<Obstacle> other_paragraphs(const Document& before, const Document& after) {
  const Resolution& a = before.model();
  const Resolution& b = after.model();
  for (std::size_t i = 0; i < a.paragraphs.size(); ++i) {
    const model::Paragraph& old_one = a.paragraphs[i];
    if (i >= b.paragraphs.size())
      return Obstacle{a.range(old_one), "This paragraph would be part of another"};
    const model::Paragraph& new_one = b.paragraphs[i];
    if (new_one.role != old_one.role || new_one.level != old_one.level || new_one.ordinal != old_one.ordinal)
      return Obstacle{a.range(old_one), "This paragraph would be read in another way"};
  }
  if (a.paragraphs.size() != b.paragraphs.size())
    return Obstacle{{}, "The text would have other paragraphs"};
  return std::nullopt;
}

std::optional<Obstacle> other_words(const Document& before, const Document& after) {
  const auto& a = before.model().blocks;
  const auto& b = after.model().blocks;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (i >= b.size() || a[i].is_note() != b[i].is_note() ||
        before.slice(a[i].absolute(a[i].facts->content)) != after.slice(b[i].absolute(b[i].facts->content)))
      return Obstacle{a[i].range(), "The words here would be read in another way"};
  if (a.size() != b.size())
    return Obstacle{{}, "The text would have other blocks"};
  return std::nullopt;
}

} // namespace unres::features
