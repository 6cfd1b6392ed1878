#pragma once

#include "syntax/kinds.h"
#include "text/offset.h"

#include <optional>
#include <tree_sitter/api.h>

namespace unres::syntax {

/// A view of one node. It borrows from its Tree and is valid as long as that lives.
class Node {
public:
  explicit Node(TSNode node) : node_(node) {}

  [[nodiscard]] Kind kind() const;
  [[nodiscard]] text::Range range() const {
    return {ts_node_start_byte(node_), ts_node_end_byte(node_)};
  }
  [[nodiscard]] bool is_missing() const { return ts_node_is_missing(node_); }
  [[nodiscard]] bool has_error() const { return ts_node_has_error(node_); }
  [[nodiscard]] std::optional<Node> parent() const;
  [[nodiscard]] std::uint32_t child_count() const { return ts_node_child_count(node_); }
  [[nodiscard]] TSNode raw() const { return node_; }
  /// The smallest named node that spans the range.
  [[nodiscard]] Node descendant(text::Range range) const {
    return Node{ts_node_named_descendant_for_byte_range(node_, range.begin, range.end)};
  }

  /// The same in two trees where the later one has taken the node over unchanged, so that what was
  /// read from it still holds, its range aside. Only for nodes with children, and only while both
  /// trees live. (`TSNode::id` points at the parent's slot for the node, which holds a pointer to
  /// the shared subtree: docs/adr/0003.)
  [[nodiscard]] const void* identity() const { return *static_cast<const void* const*>(node_.id); }

  friend bool operator==(Node a, Node b) { return ts_node_eq(a.node_, b.node_); }

private:
  TSNode node_;
};

/// Walks a tree without a memory allocation a step.
class Cursor {
public:
  explicit Cursor(Node node) : cursor_(ts_tree_cursor_new(node.raw())) {}
  Cursor(const Cursor&) = delete;
  Cursor& operator=(const Cursor&) = delete;
  ~Cursor() { ts_tree_cursor_delete(&cursor_); }

  [[nodiscard]] Node node() const { return Node{ts_tree_cursor_current_node(&cursor_)}; }
  bool first_child() { return ts_tree_cursor_goto_first_child(&cursor_); }
  bool next_sibling() { return ts_tree_cursor_goto_next_sibling(&cursor_); }
  bool parent() { return ts_tree_cursor_goto_parent(&cursor_); }

private:
  TSTreeCursor cursor_;
};

/// Calls `visit(Node)` for each child in order.
template <typename Visit> void for_each_child(Node node, Visit&& visit) {
  Cursor cursor{node};
  if (!cursor.first_child())
    return;
  do
    visit(cursor.node());
  while (cursor.next_sibling());
}

/// Calls `visit(Node)` for the node and all below it, parents first. `visit` returns whether to
/// descend. Depth costs no stack: hostile nesting is only as deep as the heap.
template <typename Visit> void walk(Node root, Visit&& visit) {
  Cursor cursor{root};
  std::size_t depth = 0;
  for (;;) {
    if (visit(cursor.node()) && cursor.first_child()) {
      ++depth;
      continue;
    }
    for (; depth > 0 && !cursor.next_sibling(); --depth)
      cursor.parent();
    if (depth == 0)
      return;
  }
}

} // namespace unres::syntax
