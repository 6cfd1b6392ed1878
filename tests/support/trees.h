#pragma once

#include "syntax/node.h"

#include <string>
#include <string_view>

namespace unres::test {

/// Every node of a tree with its kind and range, one a line: two trees are equal when these are.
[[nodiscard]] inline std::string listing(syntax::Node root) {
  std::string out;
  syntax::walk(root, [&](syntax::Node node) {
    out.append(syntax::name_of(node.kind()))
        .append(" ")
        .append(std::to_string(node.range().begin))
        .append("-")
        .append(std::to_string(node.range().end))
        .append("\n");
    return true;
  });
  return out;
}

} // namespace unres::test
