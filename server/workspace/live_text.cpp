#include "workspace/live_text.h"

#include <algorithm>

namespace unres::workspace {

LiveText::LiveText(std::string name, std::string text, std::int64_t version)
    : document_(Document::open(std::move(name), std::move(text), version)), text_(document_->text()),
      lines_(document_->lines()), version_(version) {}

void LiveText::replace(text::Position from, text::Position to, std::string_view replacement,
                       text::Encoding encoding) {
  const text::Offset a = text::to_offset(text_, lines_, from, encoding);
  const text::Offset b = text::to_offset(text_, lines_, to, encoding);
  apply({{std::min(a, b), std::max(a, b)}, std::string{replacement}});
}

void LiveText::replace_all(std::string_view text) {
  apply(text::difference(text_, text));
}

void LiveText::apply(const text::Edit& edit) {
  if (edit.range.empty() && edit.replacement.empty())
    return;
  text_.replace(edit.range.begin, edit.range.size(), edit.replacement);
  edits_.push_back(syntax::input_edit(lines_, edit, text_)); // The lines are still the old ones.
  lines_.apply(edit, text_);
}

const std::shared_ptr<const Document>& LiveText::document() {
  if (!edits_.empty() || document_->version() != version_) {
    document_ = document_->edited(text_, lines_, edits_, version_);
    edits_.clear();
  }
  return document_;
}

} // namespace unres::workspace
