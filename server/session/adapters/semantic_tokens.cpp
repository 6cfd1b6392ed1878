#include "features/semantic_tokens.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"
#include "session/token_legend.h"

#include <utility>

namespace unres::session::adapters {
namespace {

std::vector<std::uint32_t> tokens_of(const State& state, const workspace::Document& document, text::Range within) {
  return TokenLegend{state.client.capabilities}.encoded(document, features::semantic_tokens(document, within),
                                                        state.client.encoding);
}

// The tokens of the whole text, numbered, in place of those that were sent before; these are returned.
SentTokens replace_tokens(State& state, const Served& served) {
  const workspace::Document& document = served.analysis->document();
  const text::Range all{0, static_cast<text::Offset>(document.text().size())};
  return std::exchange(served.document->tokens, {++state.token_results, tokens_of(state, document, all)});
}

protocol::SemanticTokens whole(const SentTokens& tokens) { return {std::to_string(tokens.result), tokens.data}; }

} // namespace

std::optional<protocol::SemanticTokens> semantic_tokens(State& state, const protocol::TextDocumentParams& params) {
  const auto found = served(state, params.textDocument.uri);
  if (!found)
    return std::nullopt;
  replace_tokens(state, *found);
  return whole(found->document->tokens);
}

Json semantic_tokens_delta(State& state, const protocol::SemanticTokensDeltaParams& params) {
  const auto found = served(state, params.textDocument.uri);
  if (!found)
    return nullptr;
  const SentTokens before = replace_tokens(state, *found);
  const SentTokens& now = found->document->tokens;
  if (before.result == 0 || std::to_string(before.result) != params.previousResultId)
    return whole(now);
  return protocol::SemanticTokensDelta{std::to_string(now.result), token_edits(before.data, now.data)};
}

std::optional<protocol::SemanticTokens> semantic_tokens_range(State& state,
                                                              const protocol::SemanticTokensRangeParams& params) {
  const auto found = served(state, params.textDocument.uri);
  if (!found)
    return std::nullopt;
  const workspace::Document& document = found->analysis->document();
  return protocol::SemanticTokens{
      .data = tokens_of(state, document, from_protocol(document, params.range, state.client.encoding))};
}

} // namespace unres::session::adapters
