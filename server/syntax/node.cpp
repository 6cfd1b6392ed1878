#include "syntax/node.h"

#include "tree-sitter-unres.h"

#include <array>
#include <cstring>
#include <vector>

namespace unres::syntax {
namespace {

constexpr std::array names{
    std::string_view{"other"}, std::string_view{"ERROR"},
#define UNRES_NAME(name) std::string_view{#name},
    UNRES_NODE_KINDS(UNRES_NAME)
#undef UNRES_NAME
};

// Which kind each symbol of the grammar is. Several symbols may carry one name: aliases do.
std::vector<Kind> kinds_of_symbols() {
  const TSLanguage* language = tree_sitter_unres();
  std::vector<Kind> kinds(ts_language_symbol_count(language), Kind::other);
  for (std::size_t symbol = 0; symbol < kinds.size(); ++symbol) {
    const auto id = static_cast<TSSymbol>(symbol);
    if (ts_language_symbol_type(language, id) != TSSymbolTypeRegular)
      continue;
    const std::string_view name = ts_language_symbol_name(language, id);
    for (std::size_t kind = 2; kind < names.size(); ++kind)
      if (names[kind] == name)
        kinds[symbol] = static_cast<Kind>(kind);
  }
  return kinds;
}

} // namespace

std::string_view name_of(Kind kind) { return names[static_cast<std::size_t>(kind)]; }

Kind Node::kind() const {
  static const std::vector<Kind> kinds = kinds_of_symbols();
  const TSSymbol symbol = ts_node_symbol(node_);
  return symbol < kinds.size() ? kinds[symbol] : Kind::error;
}

std::optional<Node> Node::parent() const {
  const TSNode parent = ts_node_parent(node_);
  if (ts_node_is_null(parent))
    return std::nullopt;
  return Node{parent};
}

} // namespace unres::syntax
