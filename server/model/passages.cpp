#include "model/passages.h"

#include "model/reading.h"

#include <algorithm>

namespace unres::model {
namespace {

using text::Offset;
using text::Range;

std::shared_ptr<const CutPassage> read_cut(const Resolution& r, const Paragraph& p, std::string_view source) {
  auto out = std::make_shared<CutPassage>();
  Reading reading;
  std::vector<Range> quoted;
  Offset base = 0;
  r.for_each_block(p, [&](Index i) {
    const Block& block = r.blocks[i];
    out->blocks.push_back(block.facts);
    reading.add(text::slice(source, block.range()), *block.facts);
    add_quoted(*block.facts, base, quoted);
    base += block.facts->size;
  });
  out->citations = read_citations(reading, PassageKind::text, quoted);
  return out;
}

bool same_blocks(const Resolution& r, const Paragraph& p, const CutPassage& cut) {
  std::size_t at = 0;
  bool same = true;
  r.for_each_block(p, [&](Index i) {
    same = same && at < cut.blocks.size() && cut.blocks[at] == r.blocks[i].facts;
    ++at;
  });
  return same && at == cut.blocks.size();
}

} // namespace

std::vector<std::shared_ptr<const CutPassage>> read_cut_passages(const Resolution& r, std::string_view source,
                                                                 const Resolution* before) {
  std::vector<std::shared_ptr<const CutPassage>> out;
  std::size_t next = 0; // Of the cut passages before, which stand in the same order.
  for (const Paragraph& p : r.paragraphs) {
    if (!r.is_cut(p))
      continue;
    std::shared_ptr<const CutPassage> cut;
    for (std::size_t i = next; before != nullptr && i < std::min(next + 2, before->cut.size()); ++i)
      if (same_blocks(r, p, *before->cut[i])) {
        cut = before->cut[i];
        next = i + 1;
        break;
      }
    if (cut == nullptr) {
      cut = read_cut(r, p, source);
      next = std::min(next + 1, before != nullptr ? before->cut.size() : 0);
    }
    out.push_back(std::move(cut));
  }
  return out;
}

std::vector<Passage> citing_passages(const Resolution& r) {
  std::vector<Passage> out;
  std::size_t paragraph = 0;
  std::size_t cut = 0;
  for (Index i = 0; i < r.blocks.size(); ++i) {
    const Block& block = r.blocks[i];
    if (block.is_note()) {
      if (!block.facts->citations.empty())
        out.push_back({PassageKind::note, none, i, i, &block.facts->citations});
      continue;
    }
    while (paragraph < r.paragraphs.size() && r.paragraphs[paragraph].last < i)
      ++paragraph;
    Passage passage{PassageKind::text, none, i, i, &block.facts->citations};
    if (paragraph < r.paragraphs.size() && r.paragraphs[paragraph].first <= i) {
      const Paragraph& p = r.paragraphs[paragraph];
      passage.paragraph = static_cast<Index>(paragraph);
      if (r.is_cut(p)) {
        if (p.first != i)
          continue; // Read with the first of its blocks.
        passage.last = p.last;
        passage.citations = &r.cut[cut++]->citations;
      }
    }
    if (!passage.citations->empty())
      out.push_back(passage);
  }
  return out;
}

Range absolute(const Resolution& r, const Passage& passage, Range place) {
  if (passage.first == passage.last)
    return r.blocks[passage.first].absolute(place);
  const auto at = [&](Offset offset, bool end) {
    Offset base = 0;
    for (Index i = passage.first;; ++i) {
      if (r.blocks[i].is_note())
        continue;
      const Offset size = r.facts(i).size;
      if (offset < base + size || (end && offset == base + size) || i == passage.last)
        return r.blocks[i].begin + offset - base;
      base += size;
    }
  };
  return {at(place.begin, false), at(place.end, true)};
}

} // namespace unres::model
