#include "features/completion/symbols.h"

#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using notation::Body;
using notation::TextKind;
using text::Offset;

constexpr std::size_t most_offered = 20;

struct Series {
  std::string_view root;
  Body body;
};
constexpr std::array series{Series{"A/RES/", Body::ga}, Series{"S/RES/", Body::sc}, Series{"E/RES/", Body::ecosoc},
                            Series{"A/HRC/RES/", Body::hrc}};

bool is_symbol_byte(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == '/' || c == '.' || c == '-' || c == '(' || c == ')';
}

std::string_view symbol_before(std::string_view before) {
  std::size_t begin = before.size();
  while (begin > 0 && is_symbol_byte(before[begin - 1]))
    --begin;
  while (begin < before.size() && !is_ascii_upper(before[begin]))
    ++begin;
  return before.substr(begin);
}

} // namespace

std::vector<Completion> complete_symbol(const rules::Analysis& analysis, const Typed& typed) {
  std::vector<Completion> out;
  const std::string_view begun = symbol_before(typed.before);
  if (!analysis.document().model().blocks[typed.block].is_note() || begun.find('/') == std::string_view::npos)
    return out;
  const Offset begin = typed.at - static_cast<Offset>(begun.size());
  std::size_t more = 0;
  while (more < typed.after.size() && is_symbol_byte(typed.after[more]) && typed.after[more] != '.')
    ++more;
  const text::Range place{begin, typed.at + static_cast<Offset>(more)};
  const auto offer = [&](const std::string& symbol, std::string detail, std::optional<InstrumentKey> key) {
    const bool told = std::any_of(out.begin(), out.end(), [&](const Completion& other) { return other.label == symbol; });
    if (!told && out.size() < most_offered)
      out.push_back({symbol, std::move(detail), symbol, {place, symbol}, {}, std::move(key)});
  };
  for (const Spot& spot : spots(analysis))
    if (spot.cited == nullptr && spot.symbol.starts_with(begun) && !spot.range.touches(typed.at))
      offer(spot.symbol, "cited in " + place_name(analysis.document(), spot.block), std::nullopt);
  for (const Series& each : series) {
    if (!begun.starts_with(each.root))
      continue;
    for (const index::Instrument& row : analysis.index().with_prefix(each.body, begun.substr(each.root.size()), most_offered)) {
      const bool decision = row.kind == index::Kind::decision;
      if (decision || !row.number)
        continue;
      offer(notation::symbol_of(row.body, TextKind::resolution, *row.number),
            shortened(row.title.empty() ? row.subject : row.title, 90),
            InstrumentKey{row.body, notation::written(*row.number), 0, {}});
    }
  }
  return out;
}

} // namespace unres::features
