#pragma once

#include "text/offset.h"
#include "workspace/document.h"

#include <cstdint>
#include <vector>

namespace unres::features {

/// What a token is. token_types.inc has the names of LSP.
enum class TokenType : std::uint8_t {
#define UNRES_TOKEN_TYPE(name, lsp, fallback) name,
#include "features/token_types.inc"
#undef UNRES_TOKEN_TYPE
  none,
};

/// What is said of a token beside its type; a set of bits, called as in LSP.
enum class TokenModifier : std::uint8_t {
  none = 0,
  declaration = 1,  ///< A label or heading: what others refer to.
  modification = 2, ///< Within a tracked insertion.
  deprecated = 4,   ///< Within a tracked deletion.
};
[[nodiscard]] constexpr TokenModifier operator|(TokenModifier a, TokenModifier b) {
  return static_cast<TokenModifier>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// A stretch of one line that an editor may colour; never empty.
struct Token {
  text::Range range;
  TokenType type = TokenType::none;
  TokenModifier modifiers = TokenModifier::none;

  friend bool operator==(const Token&, const Token&) = default;
};

/// The tokens that overlap `within`, in order; no two overlap, and none has white space at its ends.
[[nodiscard]] std::vector<Token> semantic_tokens(const workspace::Document& document, text::Range within);

} // namespace unres::features
