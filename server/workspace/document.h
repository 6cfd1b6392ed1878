#pragma once

#include "model/build.h"
#include "syntax/parser.h"
#include "text/edit.h"
#include "text/line_index.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace unres::workspace {

/// A text with all that is read from it. Immutable: an edit makes another Document, which shares
/// with this one what the edit leaves alone.
class Document {
public:
  /// Reads a text. `name` is the file's name, for its ending.
  [[nodiscard]] static std::shared_ptr<const Document> open(std::string name, std::string text,
                                                            std::int64_t version = 0);

  /// The document after one edit. The edit's range must lie inside the text.
  [[nodiscard]] std::shared_ptr<const Document> edited(const text::Edit& edit,
                                                       std::int64_t version) const;

  /// The document after edits that have been applied to its text already: `text` and `lines` are
  /// what they gave, `edits` each of them in order.
  [[nodiscard]] std::shared_ptr<const Document> edited(std::string text, text::LineIndex lines,
                                                       std::span<const TSInputEdit> edits,
                                                       std::int64_t version) const;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::string_view slice(text::Range range) const { return text::slice(text_, range); }
  [[nodiscard]] const text::LineIndex& lines() const { return lines_; }
  [[nodiscard]] const syntax::Tree& tree() const { return tree_; }
  [[nodiscard]] const model::Resolution& model() const { return *model_; }
  [[nodiscard]] std::int64_t version() const { return version_; }

  Document(std::string name, std::string text, text::LineIndex lines, syntax::Tree tree,
           std::shared_ptr<const model::Resolution> model, std::int64_t version)
      : name_(std::move(name)), text_(std::move(text)), lines_(std::move(lines)),
        tree_(std::move(tree)), model_(std::move(model)), version_(version) {}

private:
  std::string name_;
  std::string text_;
  text::LineIndex lines_;
  syntax::Tree tree_;
  std::shared_ptr<const model::Resolution> model_;
  std::int64_t version_ = 0;
};

} // namespace unres::workspace
