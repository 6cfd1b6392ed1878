#include "features/completion/ranking.h"

#include "features/folded.h"
#include "support/characters.h"

#include <algorithm>
#include <cmath>

namespace unres::features {
namespace {

constexpr std::size_t shortest = 5; // "the", "and", "with" say nothing of a subject.
constexpr double shared_word = 2;
constexpr std::size_t most_shared = 4;
constexpr double cited_already = 5;

template <typename Visit> void for_each_telling_word(std::string_view title, Visit&& visit) {
  const std::string text = folded(title);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && is_word_byte(text[at]))
      ++at;
    if (at - begin >= shortest)
      visit(std::string_view{text}.substr(begin, at - begin));
    at += at == begin ? 1 : 0;
  }
}

} // namespace

Ranking::Ranking(const rules::Analysis& analysis, text::Offset at) : analysis_(analysis), at_(at) {
  const model::Resolution& r = analysis.document().model();
  // Of a collection, the title of the text that is being written.
  const auto unit = std::find_if(r.units.rbegin(), r.units.rend(), [&](const model::Unit& each) {
    return each.first < r.blocks.size() && r.blocks[each.first].begin <= at;
  });
  if (unit == r.units.rend())
    return;
  for (const model::MastheadLine kind : {model::MastheadLine::title, model::MastheadLine::item_title})
    if (const model::Field* field = unit->masthead.find(kind))
      for_each_telling_word(field->text, [&](std::string_view word) { subject_.emplace(word); });
}

double Ranking::score(const index::Instrument& row) const {
  double out = std::log2(1.0 + row.uses);
  std::set<std::string_view> shared;
  const std::string title = row.title.empty() ? row.subject : row.title;
  for_each_telling_word(title, [&](std::string_view word) {
    if (const auto found = subject_.find(word); found != subject_.end())
      shared.insert(*found);
  });
  out += shared_word * static_cast<double>(std::min(shared.size(), most_shared));
  if (row.number && mention(row.body, *row.number) != nullptr)
    out += cited_already;
  return out;
}

const citations::Cited* Ranking::mention(notation::Body body, const notation::Number& number) const {
  for (const citations::Cited& cited : analysis_.cited().all)
    if (cited.counts && cited.range.end < at_ && cited.body == body && cited.number() == number)
      return &cited;
  return nullptr;
}

} // namespace unres::features
