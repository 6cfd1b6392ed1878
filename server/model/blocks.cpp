#include "model/blocks.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace unres::model {
namespace {

using syntax::Kind;
using syntax::Node;

std::optional<Region> region_of(Kind kind) {
  switch (kind) {
  case Kind::masthead:
    return Region::masthead;
  case Kind::preamble:
    return Region::preamble;
  case Kind::operative_part:
  case Kind::part:
    return Region::operative;
  case Kind::closing:
    return Region::closing;
  case Kind::annex:
    return Region::annex;
  default:
    return std::nullopt;
  }
}

bool is_block(Kind kind) {
  switch (kind) {
  case Kind::masthead_line:
  case Kind::adoption_line:
  case Kind::route_line:
  case Kind::title:
  case Kind::organ_line:
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::numbered_paragraph:
  case Kind::annex_paragraph:
  case Kind::subparagraph:
  case Kind::heading:
  case Kind::part_heading:
  case Kind::part_title:
  case Kind::annex_heading:
  case Kind::closing_line:
  case Kind::vote_line:
  case Kind::note_definition:
  case Kind::note_paragraph:
    return true;
  default:
    return false;
  }
}

bool holds_blocks(Kind kind) {
  switch (kind) {
  case Kind::document:
  case Kind::section:
  case Kind::notes:
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::numbered_paragraph:
  case Kind::annex_paragraph:
  case Kind::note_definition:
    return true;
  default:
    return region_of(kind).has_value();
  }
}

// A block whose facts are still to be had, and the node to read them from.
struct Found {
  Block block;
  Node node;
};

std::vector<Found> find_blocks(Node root) {
  std::vector<Found> found;
  Region region = Region::masthead;
  syntax::walk(root, [&](Node node) {
    const Kind kind = node.kind();
    if (const auto entered = region_of(kind))
      region = *entered;
    if (is_block(kind))
      found.push_back({{kind, region, node.range().begin, node.identity(), nullptr}, node});
    return holds_blocks(kind);
  });
  return found;
}

} // namespace

std::vector<Block> read_blocks(const syntax::Tree& tree, std::string_view source,
                               const std::vector<Block>& before) {
  std::vector<Found> found = find_blocks(tree.root());
  const std::size_t shorter = std::min(found.size(), before.size());
  const auto same = [](const Found& now, const Block& then) {
    return now.block.identity == then.identity && now.block.kind == then.kind;
  };
  // An edit leaves the blocks before and after it alone; only what lies between is looked up.
  std::size_t head = 0;
  while (head < shorter && same(found[head], before[head])) {
    found[head].block.facts = before[head].facts;
    ++head;
  }
  std::size_t tail = 0;
  while (tail < shorter - head &&
         same(found[found.size() - 1 - tail], before[before.size() - 1 - tail])) {
    found[found.size() - 1 - tail].block.facts = before[before.size() - 1 - tail].facts;
    ++tail;
  }
  std::unordered_map<const void*, const Block*> moved;
  for (std::size_t i = head; i < before.size() - tail; ++i)
    moved.emplace(before[i].identity, &before[i]);
  for (std::size_t i = head; i < found.size() - tail; ++i) {
    const auto known = moved.find(found[i].block.identity);
    const bool taken_over = known != moved.end() && known->second->kind == found[i].block.kind;
    found[i].block.facts =
        taken_over ? known->second->facts : read_facts(found[i].node, source);
  }
  std::vector<Block> blocks;
  blocks.reserve(found.size());
  for (Found& f : found)
    blocks.push_back(std::move(f.block));
  return blocks;
}

} // namespace unres::model
