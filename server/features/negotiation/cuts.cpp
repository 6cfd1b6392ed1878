#include "features/negotiation/cuts.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using text::Offset;
using text::Range;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

void unite(std::vector<Cut>& cuts) {
  std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.range < b.range; });
  std::vector<Cut> out;
  for (Cut& cut : cuts) {
    if (out.empty() || cut.range.begin > out.back().range.end) {
      out.push_back(std::move(cut));
      continue;
    }
    out.back().range.end = std::max(out.back().range.end, cut.range.end);
    out.back().whole = out.back().whole || cut.whole;
    out.back().put += cut.put;
  }
  cuts = std::move(out);
}

/// The place where a cut joins what stays before it and behind it. Cuts are sorted and apart.
class Joint {
public:
  Joint(std::string_view text, const std::vector<Cut>& cuts, std::size_t at)
      : text_(text), cut_(cuts[at]), first_(at == 0 ? 0 : cuts[at - 1].range.end),
        last_(at + 1 == cuts.size() ? static_cast<Offset>(text.size()) : cuts[at + 1].range.begin) {}

  /// The cut with what it takes along; the same where all is well.
  [[nodiscard]] Range mended() const {
    const Range cut = cut_.range;
    Offset before = cut.begin; // Where the space before it begins, and
    while (before > first_ && is_blank(text_[before - 1]))
      --before;
    Offset behind = cut.end; // where that behind it ends.
    while (behind < last_ && is_blank(text_[behind]))
      ++behind;
    const char left = before > first_ ? text_[before - 1] : first_ == 0 ? '\n' : 'x';
    const char right = behind < last_ ? text_[behind] : last_ == text_.size() ? '\n' : 'x';
    if (left == ',' && (right == ',' || right == ';' || right == ':' || right == '.'))
      return right == ',' ? Range{before, behind + 1} : Range{before - 1, behind};
    if (left == '\n' && before == cut.begin && is_line_end(behind))
      return {cut.begin, behind + (text_[behind] == '\r' ? 2 : 1)};
    if (behind > cut.end && (before < cut.begin || left == '\n' || opens(left, before)))
      return {cut.begin, behind};
    if (before < cut.begin && (is_line_end(behind) || right == '\n' || closes(right)) && left != '\n')
      return {before, cut.end};
    return cut;
  }

private:
  [[nodiscard]] bool is_line_end(Offset at) const { return at < last_ && (text_[at] == '\n' || text_.substr(at, 2) == "\r\n"); }
  static bool closes(char c) { return c == ',' || c == ';' || c == ':' || c == '.' || c == ')' || c == ']'; }
  [[nodiscard]] bool opens(char c, Offset end) const {
    return c == '(' || c == '[' || text_.substr(0, end).ends_with("\u201C");
  }

  std::string_view text_;
  const Cut& cut_;
  Offset first_; ///< What stays before the cut begins here,
  Offset last_;  ///< and what stays behind it ends here.
};

} // namespace

bool is_cut(const std::vector<Cut>& cuts, Range range) {
  return std::any_of(cuts.begin(), cuts.end(), [range](const Cut& cut) { return cut.range.contains(range); });
}

std::string left_of(std::string_view text, Range range, const std::vector<Cut>& cuts) {
  std::string out;
  for (Offset at = range.begin; at < range.end; ++at)
    if (!is_cut(cuts, {at, at + 1}))
      out += text[at];
  return out;
}

void mend(std::string_view text, std::vector<Cut>& cuts) {
  unite(cuts);
  for (std::size_t i = 0; i < cuts.size();) {
    const Range range = cuts[i].whole || !cuts[i].put.empty() ? cuts[i].range : Joint{text, cuts, i}.mended();
    if (range == cuts[i].range) {
      ++i;
      continue;
    }
    cuts[i].range = range;
    unite(cuts);
    i = i > 0 ? i - 1 : 0;
  }
}

} // namespace unres::features
