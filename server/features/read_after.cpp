#include "features/read_after.h"

namespace unres::features {

tl::expected<std::shared_ptr<const workspace::Document>, text::Obstacle>
read_after(const workspace::Document& document, const std::vector<text::Edit>& edits) {
  auto text = text::applied(document.text(), edits);
  if (!text)
    return tl::make_unexpected(text::Obstacle{{}, text.error().message});
  return workspace::Document::open(document.name(), std::move(*text));
}

} // namespace unres::features
