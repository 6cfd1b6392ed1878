#include "features/highlight.h"

namespace unres::features {

std::vector<Mention> highlights(const Mentions& mentions, text::Offset at) {
  auto found = mentions.at(at);
  return found ? std::move(found->mentions) : std::vector<Mention>{};
}

} // namespace unres::features
