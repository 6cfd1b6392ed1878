#include "session/token_legend.h"

#include "text/encoding.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace unres::session {
namespace {

using features::TokenModifier;
using features::TokenType;

struct TypeFacts {
  std::string_view name;
  TokenType fallback;
};

constexpr std::array types{
#define UNRES_TOKEN_TYPE(name, lsp, fallback) TypeFacts{lsp, TokenType::fallback},
#include "features/token_types.inc"
#undef UNRES_TOKEN_TYPE
};

struct ModifierFacts {
  std::string_view name;
  TokenModifier bit;
};

constexpr std::array modifiers{ModifierFacts{"declaration", TokenModifier::declaration},
                               ModifierFacts{"modification", TokenModifier::modification},
                               ModifierFacts{"deprecated", TokenModifier::deprecated}};

constexpr std::size_t numbers_a_token = 5;

// The place of a name in a list, to which it is added where it is new.
std::uint32_t place_in(std::vector<std::string>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  const auto place = static_cast<std::uint32_t>(found - names.begin());
  if (found == names.end())
    names.emplace_back(name);
  return place;
}

bool has(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

TokenLegend::TokenLegend(const protocol::ClientCapabilities& client) {
  for (std::size_t i = 0; i < types.size(); ++i) {
    std::size_t known = i;
    while (known < types.size() && !has(client.tokenTypes, types[known].name))
      known = static_cast<std::size_t>(types[known].fallback);
    if (known < types.size())
      types_[i] = place_in(names_.tokenTypes, types[known].name);
  }
  for (const ModifierFacts& modifier : modifiers) {
    if (!has(client.tokenModifiers, modifier.name))
      continue;
    const std::uint32_t bit = 1U << place_in(names_.tokenModifiers, modifier.name);
    for (std::size_t set = 0; set < modifiers_.size(); ++set)
      if ((set & static_cast<std::size_t>(modifier.bit)) != 0)
        modifiers_[set] |= bit;
  }
}

std::vector<std::uint32_t> TokenLegend::encoded(const workspace::Document& document,
                                                const std::vector<features::Token>& tokens,
                                                text::Encoding encoding) const {
  std::vector<std::uint32_t> out;
  out.reserve(tokens.size() * numbers_a_token);
  text::Position before;
  for (const features::Token& token : tokens) {
    const auto type = types_[static_cast<std::size_t>(token.type)];
    if (!type)
      continue;
    const text::Position begin = text::to_position(document.text(), document.lines(), token.range.begin, encoding);
    const text::Position end = text::to_position(document.text(), document.lines(), token.range.end, encoding);
    const bool same_line = begin.line == before.line;
    out.insert(out.end(), {begin.line - before.line, begin.column - (same_line ? before.column : 0),
                           end.column - begin.column, *type, modifiers_[static_cast<std::size_t>(token.modifiers)]});
    before = begin;
  }
  return out;
}

std::vector<protocol::SemanticTokensEdit> token_edits(const std::vector<std::uint32_t>& before,
                                                      const std::vector<std::uint32_t>& after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  const auto whole = [](std::size_t numbers) { return numbers - numbers % numbers_a_token; };
  const std::size_t head = whole(static_cast<std::size_t>(
      std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(shorter), after.begin()).first -
      before.begin()));
  const std::size_t tail = whole(static_cast<std::size_t>(
      std::mismatch(before.rbegin(), before.rbegin() + static_cast<std::ptrdiff_t>(shorter - head), after.rbegin()).first -
      before.rbegin()));
  if (head + tail == before.size() && head + tail == after.size())
    return {};
  const auto at = [](const std::vector<std::uint32_t>& list, std::size_t place) {
    return list.begin() + static_cast<std::ptrdiff_t>(place);
  };
  return {{static_cast<std::uint32_t>(head),
           static_cast<std::uint32_t>(before.size() - head - tail),
           {at(after, head), at(after, after.size() - tail)}}};
}

} // namespace unres::session
