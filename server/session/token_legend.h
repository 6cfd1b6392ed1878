#pragma once

#include "features/semantic_tokens.h"
#include "protocol/semantic_tokens.h"
#include "session/peer.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace unres::session {

/// The types and modifiers of tokens that a client knows, and the numbers they are sent by.
class TokenLegend {
public:
  explicit TokenLegend(const protocol::ClientCapabilities& client);

  /// What the client is told; no types where it knows none of them.
  [[nodiscard]] const protocol::SemanticTokensLegend& names() const { return names_; }

  /// Five numbers for each token that the client can show, in its encoding.
  [[nodiscard]] std::vector<std::uint32_t> encoded(const workspace::Document& document,
                                                   const std::vector<features::Token>& tokens,
                                                   text::Encoding encoding) const;

private:
  static constexpr auto count = static_cast<std::size_t>(features::TokenType::none);

  protocol::SemanticTokensLegend names_;
  std::array<std::optional<std::uint32_t>, count> types_;
  std::array<std::uint32_t, 8> modifiers_{}; ///< By the bits of TokenModifier.
};

/// The edits that make the one list of tokens of the other: none or one, of whole tokens.
[[nodiscard]] std::vector<protocol::SemanticTokensEdit> token_edits(const std::vector<std::uint32_t>& before,
                                                                    const std::vector<std::uint32_t>& after);

} // namespace unres::session
