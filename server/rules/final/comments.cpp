#include "rules/final/comments.h"

#include "support/characters.h"

namespace unres::rules {

using syntax::Kind;

bool is_directive(std::string_view comment) {
  return comment.starts_with("%%") && trimmed(comment.substr(2)).starts_with("unres-");
}

std::vector<text::Range> comments(const workspace::Document& document) {
  std::vector<text::Range> out;
  const std::string_view text = document.text();
  if (text.find("%%") == std::string_view::npos && text.find("{>>") == std::string_view::npos)
    return out;
  // The model has no comments that stand between blocks; the tree has all.
  syntax::walk(document.tree().root(), [&](syntax::Node node) {
    if ((node.kind() == Kind::comment || node.kind() == Kind::line_comment) && !is_directive(document.slice(node.range())))
      out.push_back(node.range());
    return true;
  });
  return out;
}

} // namespace unres::rules
