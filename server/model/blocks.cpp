#include "model/blocks.h"

#include <algorithm>
#include <optional>

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

class Collector {
public:
  Collector(std::string_view source, const Resolution* before) : source_(source), before_(before) {
    if (before_ != nullptr && !before_->levels.empty())
      shift_ = static_cast<text::Offset>(source.size()) - before_->source_size;
  }

  BlockList collect(Node root) {
    visit(root, Region::masthead);
    return std::move(out_);
  }

private:
  // Blocks nest a handful of levels deep, whatever the text: recursion is safe.
  void visit(Node node, Region region) {
    const Kind kind = node.kind();
    region = region_of(kind).value_or(region);
    const bool block = is_block(kind);
    const bool holds = holds_blocks(kind);
    if ((!block && !holds) || take_over(node, kind, region))
      return;
    const std::size_t level = out_.levels.size();
    const text::Offset begin = node.range().begin;
    out_.levels.push_back({node.identity(), kind, region, begin, block_count(), 0, 0});
    if (block)
      out_.blocks.push_back({kind, region, begin, read_facts(node, source_)});
    if (holds)
      syntax::for_each_child(node, [&](Node child) { visit(child, region); });
    out_.levels[level].last_block = block_count();
    out_.levels[level].last_level = static_cast<Index>(out_.levels.size());
  }

  [[nodiscard]] Index block_count() const { return static_cast<Index>(out_.blocks.size()); }

  // What lies before an edit stands where it stood, and what lies after it has moved by the
  // difference in size; what lies between two edits is read anew.
  bool take_over(Node node, Kind kind, Region region) {
    if (before_ == nullptr)
      return false;
    const text::Offset begin = node.range().begin;
    for (const text::Offset was : {begin, begin - shift_}) {
      auto level = std::lower_bound(
          before_->levels.begin(), before_->levels.end(), was,
          [](const Level& candidate, text::Offset at) { return candidate.begin < at; });
      for (; level != before_->levels.end() && level->begin == was; ++level) {
        if (level->identity == node.identity() && level->kind == kind && level->region == region) {
          copy(*level, begin);
          return true;
        }
      }
      if (shift_ == 0)
        break;
    }
    return false;
  }

  void copy(const Level& old, text::Offset begin) {
    const text::Offset by = begin - old.begin; // Wraps for a shift to the left; the sums wrap back.
    const Index first_level = static_cast<Index>(&old - before_->levels.data());
    const Index block_shift = block_count() - old.first_block;
    const Index level_shift = static_cast<Index>(out_.levels.size()) - first_level;
    for (Index i = old.first_block; i < old.last_block; ++i) {
      out_.blocks.push_back(before_->blocks[i]);
      out_.blocks.back().begin += by;
    }
    for (Index i = first_level; i < old.last_level; ++i) {
      Level level = before_->levels[i];
      level.begin += by;
      level.first_block += block_shift;
      level.last_block += block_shift;
      level.last_level += level_shift;
      if (is_block(level.kind)) { // As the tree has it: what the sequence made of it is made anew.
        out_.blocks[level.first_block].kind = level.kind;
        out_.blocks[level.first_block].region = level.region;
      }
      out_.levels.push_back(level);
    }
  }

  std::string_view source_;
  const Resolution* before_;
  text::Offset shift_ = 0;
  BlockList out_;
};

} // namespace

BlockList read_blocks(const syntax::Tree& tree, std::string_view source, const Resolution* before) {
  return Collector{source, before}.collect(tree.root());
}

} // namespace unres::model
