#include "rules/inline_text.h"

namespace unres::rules {

using syntax::Kind;

bool is_body(const BlockView& block) {
  if (block.region != model::Region::preamble && block.region != model::Region::operative)
    return false;
  switch (block.kind) {
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::subparagraph:
    return true;
  default:
    return false;
  }
}

bool is_set_apart(const model::Facts& facts, text::Offset at) {
  return is_within(facts, at, [](Kind kind) {
    switch (kind) {
    case Kind::quotation:
    case Kind::emphasis:
    case Kind::link_target:
    case Kind::deletion:
    case Kind::comment:
    case Kind::line_comment:
      return true;
    default:
      return false;
    }
  });
}

std::size_t space_at(std::string_view text, std::size_t at) {
  if (at < text.size() && is_ascii_space(text[at]))
    return 1;
  if (has_at(text, at, "\xC2\xA0"))
    return 2;
  return has_at(text, at, "\xE2\x80\xAF") ? 3 : 0;
}

} // namespace unres::rules
