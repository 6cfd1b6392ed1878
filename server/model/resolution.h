#pragma once

#include "model/facts.h"
#include "model/masthead.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace unres::model {

/// An index into one of the lists of a Resolution; `none` for no entry.
using Index = std::uint32_t;
inline constexpr Index none = std::numeric_limits<Index>::max();

/// The level of the tree a block stands in.
enum class Region : std::uint8_t { masthead, preamble, operative, closing, annex };

/// A block of the text as typed: between blank lines, or a sub-paragraph. What it says is in `facts`,
/// relative to its first byte, and is shared by every version of the text that leaves it alone.
struct Block {
  syntax::Kind kind = syntax::Kind::other; ///< Of the node, or what the sequence makes of it.
  Region region = Region::masthead;
  text::Offset begin = 0;
  std::shared_ptr<const Facts> facts;

  [[nodiscard]] text::Range range() const { return {begin, begin + facts->size}; }
  [[nodiscard]] text::Range absolute(text::Range relative) const { return relative.shifted(begin); }
  [[nodiscard]] bool is_note() const {
    return kind == syntax::Kind::note_definition || kind == syntax::Kind::note_paragraph;
  }
};

/// A node of the tree that is a block or holds blocks, kept so that the next version of the text can
/// take it over whole.
struct Level {
  const void* identity = nullptr; ///< Of the node: see syntax::Node::identity.
  syntax::Kind kind = syntax::Kind::other;
  Region region = Region::masthead;
  text::Offset begin = 0;
  Index first_block = 0; ///< Its first block,
  Index last_block = 0;  ///< and the one after its last.
  Index last_level = 0;  ///< The level after the last within it.
};

enum class Role : std::uint8_t {
  preambular,
  operative,    ///< With a number or without.
  subparagraph,
  wrap_up,      ///< Unlabelled text after sub-paragraphs, or between operative paragraphs.
  annex,        ///< Any paragraph of an annex; `level` tells its sub-paragraphs.
};

/// A paragraph as a reader sees it. A page end may have cut it: then it has several blocks, with
/// notes between them.
struct Paragraph {
  Role role = Role::preambular;
  std::uint8_t level = 0;    ///< 0 for a paragraph, 1 for (a), 2 for (i), 3 for a., 4 for i.
  Index first = none;        ///< Its first block,
  Index last = none;         ///< and its last. Notes between the two are not its own.
  Index parent = none;       ///< The paragraph that a sub-paragraph belongs to.
  Index scope = none;
  std::uint32_t ordinal = 0; ///< Its place from 1 among the preambular or operative paragraphs of its scope.
};

/// A stretch of text with a numbering of its own: a whole resolution, a part, an annex.
struct Scope {
  enum class Kind : std::uint8_t { text, part, annex } kind = Kind::text;
  Index unit = none;
  Index heading = none;    ///< The block of the part's or annex's heading.
  Index organ_line = none; ///< The block of its organ line.
  Index first = 0;         ///< Its first paragraph,
  Index last = 0;          ///< and the one after its last.
};

/// One resolution of the file. Most files hold one; an omnibus text or a collection holds several.
struct Unit {
  Masthead masthead;
  Index first = 0; ///< Its first block,
  Index last = 0;  ///< and the one after its last.
};

/// A note and the blocks that define it.
struct Note {
  Index first = none;
  Index last = none;
};

/// A paragraph that a page end has cut, read as one. Shared by every version of the text that leaves
/// its blocks alone.
struct CutPassage {
  std::vector<std::shared_ptr<const Facts>> blocks;
  Citations citations; ///< Places count the blocks' bytes one after the other.
};

struct CallPlace {
  Index block = none;
  Index call = 0; ///< In the block's `facts->calls`.
};

enum class Dialect : std::uint8_t { drafting, page, plain, markdown };

/// What kind of text it is. Decisions and statements get structure only.
enum class TextKind : std::uint8_t { resolution, decision, statement };

/// The figures that `unres check --format json` reports.
struct Counts {
  std::uint32_t preambular = 0;
  std::uint32_t operative = 0;
  std::uint32_t subparagraphs = 0;
  std::uint32_t footnotes = 0;
  std::uint32_t footnote_calls = 0;
  std::uint32_t joined_paragraphs = 0;

  friend bool operator==(const Counts&, const Counts&) = default;
};

/// What a text is, read from its tree. A value: it borrows nothing and never changes.
struct Resolution {
  Profile profile = Profile::ga;
  Dialect dialect = Dialect::drafting;
  TextKind kind = TextKind::resolution;
  bool english = true;
  bool looks_like_resolution = false; ///< Enough of its marks to be checked unasked.
  text::Offset source_size = 0; ///< Bytes of the text.
  std::vector<Level> levels;
  std::vector<Block> blocks;
  std::vector<Paragraph> paragraphs;
  std::vector<Scope> scopes;
  std::vector<Unit> units;
  std::vector<Note> notes;
  std::vector<CallPlace> calls;
  std::vector<std::shared_ptr<const CutPassage>> cut; ///< One for each cut paragraph, in order.
  Counts counts;

  [[nodiscard]] const Facts& facts(Index block) const { return *blocks[block].facts; }
  [[nodiscard]] const Opening& opening(const Paragraph& p) const { return facts(p.first).opening; }
  /// The end mark of a paragraph and where it stands in the text.
  [[nodiscard]] EndMark end_mark(const Paragraph& p) const {
    EndMark end = facts(p.last).end;
    end.range = blocks[p.last].absolute(end.range);
    return end;
  }
  [[nodiscard]] text::Range range(const Paragraph& p) const {
    return {blocks[p.first].begin, blocks[p.last].range().end};
  }
  [[nodiscard]] bool is_cut(const Paragraph& p) const { return p.first != p.last; }
  /// Calls `visit(Index block)` for each block of the paragraph.
  template <typename Visit> void for_each_block(const Paragraph& p, Visit&& visit) const {
    for (Index i = p.first; i <= p.last; ++i)
      if (!blocks[i].is_note())
        visit(i);
  }
  /// True where sub-paragraphs follow the paragraph at `index` as its own.
  [[nodiscard]] bool has_subparagraphs(Index index) const {
    return index + 1 < paragraphs.size() && paragraphs[index + 1].parent == index;
  }
};

/// The paragraph of each block; `none` for blocks of no paragraph, notes among them.
[[nodiscard]] std::vector<Index> paragraphs_of_blocks(const Resolution& r);

[[nodiscard]] std::string_view name_of(Profile profile);
[[nodiscard]] std::string_view name_of(Dialect dialect);

} // namespace unres::model
