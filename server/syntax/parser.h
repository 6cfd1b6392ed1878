#pragma once

#include "syntax/node.h"
#include "text/edit.h"
#include "text/line_index.h"

#include <memory>
#include <span>
#include <string_view>

namespace unres::syntax {

/// A syntax tree. Immutable, owned by whoever holds it; one tree is read by one thread at a time
/// unless each has its own `copy()` (libtree-sitter counts references within nodes without locks
/// only where a tree is edited, so reading is safe; editing is done on copies alone).
class Tree {
public:
  [[nodiscard]] Node root() const { return Node{ts_tree_root_node(tree_.get())}; }

private:
  friend class Parser;
  struct Delete {
    void operator()(TSTree* tree) const { ts_tree_delete(tree); }
  };
  explicit Tree(TSTree* tree) : tree_(tree) {}
  std::unique_ptr<TSTree, Delete> tree_;
};

/// Parses texts. Any bytes give a tree. Not for use by two threads at once.
class Parser {
public:
  Parser();

  /// Parses a whole text of at most 4 GiB.
  [[nodiscard]] Tree parse(std::string_view text);

  /// Parses a text that came from another by edits; what they do not touch is taken over. `before`
  /// is the tree of the old text and stays as it is.
  [[nodiscard]] Tree reparse(const Tree& before, std::span<const TSInputEdit> edits,
                             std::string_view after);

private:
  struct Delete {
    void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  };
  std::unique_ptr<TSParser, Delete> parser_;
};

/// One edit as tree-sitter takes it: `before` are the lines of the text it was made in, `after` is
/// the text it gave.
[[nodiscard]] TSInputEdit input_edit(const text::LineIndex& before, const text::Edit& edit,
                                     std::string_view after);

} // namespace unres::syntax
