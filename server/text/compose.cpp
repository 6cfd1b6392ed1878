#include "text/compose.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace unres::text {
namespace {

/// A run of bytes of a text that edits have made: some of the first text, or what an edit has put in.
struct Piece {
  Range range;          ///< Of the first text; empty for what was put in.
  std::string inserted;

  [[nodiscard]] std::size_t size() const { return inserted.empty() ? range.size() : inserted.size(); }
};

/// Reads pieces from left to right.
class Cursor {
public:
  explicit Cursor(const std::vector<Piece>& pieces) : pieces_(pieces) {}

  /// Goes on to a place in the text that the pieces make; what lies between is kept in `out`, or dropped.
  void go_on(std::size_t to, std::vector<Piece>* out) {
    while (at_ < to && piece_ < pieces_.size()) {
      const Piece& piece = pieces_[piece_];
      const std::size_t step = std::min(to - at_, piece.size() - within_);
      if (out != nullptr)
        out->push_back(part(piece, within_, step));
      at_ += step;
      within_ += step;
      if (within_ == piece.size()) {
        ++piece_;
        within_ = 0;
      }
    }
  }

private:
  static Piece part(const Piece& piece, std::size_t begin, std::size_t size) {
    if (!piece.inserted.empty())
      return {{}, piece.inserted.substr(begin, size)};
    const auto from = static_cast<Offset>(piece.range.begin + begin);
    return {{from, static_cast<Offset>(from + size)}, {}};
  }

  const std::vector<Piece>& pieces_;
  std::size_t piece_ = 0;
  std::size_t within_ = 0;
  std::size_t at_ = 0;
};

std::vector<Piece> edited(const std::vector<Piece>& pieces, const std::vector<Edit>& edits) {
  std::vector<Piece> out;
  Cursor cursor{pieces};
  for (const Edit& edit : edits) {
    cursor.go_on(edit.range.begin, &out);
    if (!edit.replacement.empty())
      out.push_back({{}, edit.replacement});
    cursor.go_on(edit.range.end, nullptr);
  }
  std::size_t size = 0;
  for (const Piece& piece : pieces)
    size += piece.size();
  cursor.go_on(size, &out);
  return out;
}

} // namespace

std::vector<Edit> composed(Offset size, std::span<const std::vector<Edit>> rounds) {
  std::vector<Piece> pieces;
  if (size > 0)
    pieces.push_back({{0, size}, {}});
  for (const std::vector<Edit>& round : rounds)
    pieces = edited(pieces, round);
  // Edits never change the order of what they leave: what stands between two runs of the first text replaces what
  // stood between them there.
  std::vector<Edit> out;
  Offset reached = 0;
  std::string inserted;
  const auto close = [&](Offset next, Offset end) {
    if (next > reached || !inserted.empty())
      out.push_back({{reached, next}, std::exchange(inserted, {})});
    reached = end;
  };
  for (const Piece& piece : pieces) {
    if (piece.inserted.empty())
      close(piece.range.begin, piece.range.end);
    else
      inserted += piece.inserted;
  }
  close(size, size);
  return out;
}

} // namespace unres::text
