#include "workspace/document.h"

namespace unres::workspace {
namespace {

// One parser a thread: parsers keep their buffers from one parse to the next.
syntax::Parser& parser() {
  thread_local syntax::Parser instance;
  return instance;
}

} // namespace

std::shared_ptr<const Document> Document::open(std::string name, std::string text,
                                               std::int64_t version) {
  text::LineIndex lines{text};
  syntax::Tree tree = parser().parse(text);
  auto model = model::build(tree, text, name);
  return std::make_shared<const Document>(std::move(name), std::move(text), std::move(lines),
                                          std::move(tree), std::move(model), version);
}

std::shared_ptr<const Document> Document::edited(const text::Edit& edit,
                                                 std::int64_t version) const {
  std::string text = text::applied(text_, edit);
  const TSInputEdit input = syntax::input_edit(lines_, edit, text);
  text::LineIndex lines = lines_;
  lines.apply(edit, text);
  return edited(std::move(text), std::move(lines), {&input, 1}, version);
}

std::shared_ptr<const Document> Document::edited(std::string text, text::LineIndex lines,
                                                 std::span<const TSInputEdit> edits,
                                                 std::int64_t version) const {
  syntax::Tree tree = parser().reparse(tree_, edits, text);
  auto model = model::build(tree, text, name_, model_.get());
  return std::make_shared<const Document>(name_, std::move(text), std::move(lines), std::move(tree),
                                          std::move(model), version);
}

} // namespace unres::workspace
