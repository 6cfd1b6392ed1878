#include "features/ibid_place.h"

namespace unres::features {

std::optional<IbidPlace> ibid_at(const rules::Analysis& analysis, text::Offset at) {
  const notes::Index index = analysis.notes().note_at(at);
  if (index == model::none)
    return std::nullopt;
  const notes::Note& note = analysis.notes().notes[index];
  const model::Resolution& r = analysis.document().model();
  bool first = notes::is_ibid(note);
  for (const model::Index block : note.blocks)
    for (const model::Span& span : r.facts(block).spans) {
      if (span.kind != syntax::Kind::ibid)
        continue;
      const text::Range range = r.blocks[block].absolute(span.range);
      if (range.touches(at))
        return IbidPlace{range, index, first};
      first = false;
    }
  return std::nullopt;
}

Expected<notes::Expanded> source_of(const rules::Analysis& analysis, const IbidPlace& ibid) {
  if (ibid.first)
    return notes::expanded(analysis.document(), analysis.notes(), ibid.note);
  return unexpected("This Ibid. stands after another source of its own note");
}

} // namespace unres::features
