#include "preview/pieces.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::preview {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

// Words of the block that are set in a way of their own.
struct Styled {
  Range range;
  std::uint8_t look = 0;
};

// "EU:" or "Fiji and Maldives:" where an insertion, a deletion or an alternative begins; empty for none.
Range proposer_at(std::string_view block, Range range) {
  constexpr std::size_t longest = 60;
  std::string_view rest = text::slice(block, range).substr(0, longest);
  if (rest.empty() || (is_ascii_letter(rest.front()) && !is_ascii_upper(rest.front())))
    return {range.begin, range.begin};
  const std::size_t colon = rest.find(':');
  if (colon == std::string_view::npos || rest.substr(0, colon).find_first_of("*_[]{};.,(") != std::string_view::npos)
    return {range.begin, range.begin};
  return {range.begin, range.begin + static_cast<Offset>(colon) + 1};
}

class Reader {
public:
  Reader(std::string_view block, const model::Facts& facts) : block_(block), facts_(facts) {}

  std::vector<Piece> read(Opens opens) {
    if (facts_.lead)
      style(*facts_.lead, look::italic);
    else if (opens != Opens::nothing && facts_.opening.known())
      style(facts_.opening.range(opens == Opens::operative ? model::Part::operative : model::Part::preamble), look::italic);
    for (const model::Span& span : facts_.spans)
      read_span(span);
    for (const model::NoteCall& call : facts_.calls)
      drop(call.range);
    return assemble();
  }

private:
  void drop(Range range) {
    if (!range.empty())
      dropped_.push_back(range);
  }
  void style(Range range, std::uint8_t how) {
    if (!range.empty())
      styled_.push_back({range, how});
  }
  void drop_ends(Range range, Offset width) {
    drop({range.begin, range.begin + width});
    drop({std::max(range.begin + width, range.end - width), range.end});
  }
  // Where the block ends within emphasis, no mark closes it.
  void drop_marks(Range range) {
    const Offset width = range.size() > 3 && block_[range.begin] == block_[range.begin + 1] ? 2 : 1;
    drop({range.begin, range.begin + width});
    if (block_[range.end - 1] == '*' || block_[range.end - 1] == '_')
      drop({range.end - width, range.end});
  }
  // With the space before it, where no word follows.
  void drop_comment(Range range) {
    const bool parts_words = range.end < block_.size() && is_word_byte(block_[range.end]);
    while (!parts_words && range.begin > facts_.content.begin && is_ascii_space(block_[range.begin - 1]))
      --range.begin;
    drop(range);
  }
  void tell_proposer(Range words, std::uint8_t how) {
    const Range proposer = proposer_at(block_, words);
    style(proposer, look::proposer);
    words.begin = proposer.end;
    while (!proposer.empty() && !words.empty() && is_ascii_space(block_[words.begin]))
      ++words.begin;
    style(words, how);
  }

  void read_span(const model::Span& span) {
    const Range range = span.range;
    switch (span.kind) {
    case Kind::lead_phrase:
      drop_marks(range);
      break;
    case Kind::emphasis:
    case Kind::strong:
      drop_marks(range);
      style(range, span.kind == Kind::strong ? look::bold : look::italic);
      break;
    case Kind::link:
      drop({range.begin, range.begin + 1});
      break;
    case Kind::heading_marker:
    case Kind::link_target:
      drop(range);
      break;
    case Kind::comment:
    case Kind::line_comment:
      drop_comment(range);
      break;
    case Kind::insertion:
    case Kind::deletion:
      drop_ends(range, 3);
      if (range.size() > 6)
        tell_proposer({range.begin + 3, range.end - 3}, span.kind == Kind::insertion ? look::inserted : look::deleted);
      break;
    case Kind::substitution:
      read_substitution(range);
      break;
    case Kind::treaty_reference:
      read_treaty(range);
      break;
    default:
      break;
    }
  }

  void read_substitution(Range range) {
    drop_ends(range, 3);
    const std::size_t arrow = text::slice(block_, range).find("~>");
    if (arrow == std::string_view::npos || range.size() < 6)
      return;
    const Offset at = range.begin + static_cast<Offset>(arrow);
    drop({at, at + 2});
    tell_proposer({range.begin + 3, std::max(range.begin + 3, at)}, look::deleted);
    style({std::min(at + 2, range.end - 3), range.end - 3}, look::inserted);
  }

  // One token, the emphasis of the name within it, or begun before it.
  void read_treaty(Range range) {
    Offset open = range.begin;
    bool inside = open > 0 && (block_[open - 1] == '*' || block_[open - 1] == '_');
    if (inside)
      drop({open - 1, open});
    for (Offset at = range.begin; at < range.end; ++at) {
      if (block_[at] != '*' && block_[at] != '_')
        continue;
      if (inside)
        style({open, at}, look::italic);
      drop({at, at + 1});
      inside = !inside;
      open = at + 1;
    }
  }

  [[nodiscard]] bool is_dropped(Range range) const {
    return std::any_of(dropped_.begin(), dropped_.end(), [&](Range each) { return each.contains(range); });
  }
  [[nodiscard]] std::uint8_t look_of(Range range) const {
    std::uint8_t out = 0;
    for (const Styled& each : styled_)
      if (each.range.contains(range))
        out |= each.look;
    return out;
  }

  std::vector<Piece> assemble() const {
    const Range content = facts_.content;
    std::vector<Offset> bounds{content.begin, content.end};
    const auto bound = [&](Range range) {
      for (const Offset at : {range.begin, range.end})
        if (content.begin < at && at < content.end)
          bounds.push_back(at);
    };
    std::for_each(dropped_.begin(), dropped_.end(), bound);
    for (const Styled& each : styled_)
      bound(each.range);
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());

    std::vector<Piece> out;
    std::size_t call = 0;
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
      const Range range{bounds[i], bounds[i + 1]};
      while (call < facts_.calls.size() && facts_.calls[call].range.begin < range.begin)
        ++call;
      if (call < facts_.calls.size() && facts_.calls[call].range.begin == range.begin)
        out.push_back({facts_.calls[call].range, look_of(range), &facts_.calls[call]});
      else if (!is_dropped(range))
        add(out, {range, look_of(range)});
    }
    return out;
  }

  // Words that are set alike are one piece.
  static void add(std::vector<Piece>& out, Piece piece) {
    if (!out.empty() && out.back().call == nullptr && out.back().look == piece.look && out.back().range.end == piece.range.begin)
      out.back().range.end = piece.range.end;
    else
      out.push_back(piece);
  }

  std::string_view block_;
  const model::Facts& facts_;
  std::vector<Range> dropped_;
  std::vector<Styled> styled_;
};

} // namespace

std::vector<Piece> read_pieces(std::string_view block, const model::Facts& facts, Opens opens) {
  return Reader{block, facts}.read(opens);
}

std::vector<Piece> read_labelled(std::string_view block, const model::Facts& facts, Opens opens) {
  std::vector<Piece> out = read_pieces(block, facts, opens);
  const auto end = static_cast<Offset>(trimmed_end(block.substr(0, facts.label.range.end)));
  if (end > 0)
    out.insert(out.begin(), {{0, end}, look::number, nullptr});
  return out;
}

} // namespace unres::preview
