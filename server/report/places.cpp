#include "report/places.h"

#include "features/spots.h"

#include <algorithm>

namespace unres::report {

using model::Index;

Places::Places(const workspace::Document& document)
    : document_(document), paragraphs_(model::paragraphs_of_blocks(document.model())) {
  const model::Resolution& r = document.model();
  notes_.assign(r.blocks.size(), model::none);
  for (Index i = 0; i < r.notes.size(); ++i)
    for (Index block = r.notes[i].first; block <= r.notes[i].last; ++block)
      if (r.blocks[block].is_note())
        notes_[block] = i;
}

Place Places::at(text::Offset offset) const {
  const Index block = block_at(offset);
  return {block == model::none ? "the beginning of the text" : name_of_block(block), line_of(offset)};
}

Place Places::of(Index paragraph) const {
  const model::Paragraph& p = document_.model().paragraphs[paragraph];
  return {features::place_name(document_, p), line_of(document_.model().blocks[p.first].begin)};
}

Index Places::block_at(text::Offset offset) const {
  const auto& blocks = document_.model().blocks;
  const auto after = std::upper_bound(blocks.begin(), blocks.end(), offset,
                                      [](text::Offset place, const model::Block& block) { return place < block.begin; });
  return after == blocks.begin() ? model::none : static_cast<Index>(std::prev(after) - blocks.begin());
}

std::string Places::name_of_block(Index block) const {
  const model::Resolution& r = document_.model();
  if (notes_[block] != model::none)
    return features::place_name(document_, r.notes[notes_[block]]);
  if (paragraphs_[block] != model::none)
    return features::place_name(document_, r.paragraphs[paragraphs_[block]]);
  if (r.blocks[block].kind == syntax::Kind::organ_line)
    return "the organ’s name";
  switch (r.blocks[block].region) {
  case model::Region::masthead:
    return "the masthead";
  case model::Region::closing:
    return "the closing lines";
  case model::Region::annex:
    return "the annex";
  case model::Region::preamble:
    return "the preamble";
  case model::Region::operative:
    break;
  }
  return "a heading of the operative part";
}

} // namespace unres::report
