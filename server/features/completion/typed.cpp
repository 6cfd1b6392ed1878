#include "features/completion/typed.h"

#include <algorithm>

namespace unres::features {

using text::Offset;
using text::Range;

Typed typed_at(const workspace::Document& document, Offset at) {
  const std::string_view text = document.text();
  const model::Resolution& r = document.model();
  const auto after = std::upper_bound(r.blocks.begin(), r.blocks.end(), at,
                                      [](Offset place, const model::Block& block) { return place < block.begin; });
  Typed out;
  if (after == r.blocks.begin() || at > text.size())
    return out;
  const model::Block& block = *std::prev(after);
  const Offset end = std::min(at, block.range().end);
  if (text.substr(end, at - end).find_first_not_of(" \t\xC2\xA0") != std::string_view::npos)
    return out;
  out.block = static_cast<model::Index>(&block - r.blocks.data());
  out.at = at;
  out.before = text.substr(block.begin, at - block.begin);
  out.after = text.substr(at, std::min(text.find_first_of("\r\n", at), text.size()) - at);
  return out;
}

std::optional<Offset> begin_of(const Typed& typed, std::string_view words) {
  std::string_view left = typed.before;
  for (; !words.empty(); words.remove_suffix(1)) {
    const char c = words.back();
    if (left.ends_with(c))
      left.remove_suffix(1);
    else if (c == ' ' && left.ends_with("\xC2\xA0"))
      left.remove_suffix(2);
    else if (c == '-' && left.ends_with("\xE2\x80\x91"))
      left.remove_suffix(3);
    else
      return std::nullopt;
  }
  return typed.at - static_cast<Offset>(typed.before.size() - left.size());
}

bool is_text_proper(const model::Resolution& r, model::Index block) {
  const model::Block& in = r.blocks[block];
  const bool proper = in.region == model::Region::preamble || in.region == model::Region::operative;
  const bool paragraph = std::any_of(r.paragraphs.begin(), r.paragraphs.end(), [&](const model::Paragraph& p) {
    return p.first <= block && block <= p.last;
  });
  return proper && paragraph && !in.is_note();
}

} // namespace unres::features
