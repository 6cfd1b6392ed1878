#include "features/format/format.h"
#include "features/next_label.h"
#include "session/adapters/adapters.h"
#include "session/adapters/place.h"

#include <algorithm>

namespace unres::session::adapters {
namespace {

// What the editor has set for all its documents holds where the client sends it, and what is set for drafts beside it.
features::FormatStyle style_of(const OpenDocument& document, const protocol::FormattingOptions& options) {
  features::FormatStyle style = document.config->features.format;
  style.tab_width = std::max(options.tabSize, 1U);
  style.trim_lines = options.trimTrailingWhitespace.value_or(style.trim_lines);
  style.end_last_line = options.insertFinalNewline.value_or(style.end_last_line);
  style.trim_last_lines = options.trimFinalNewlines.value_or(style.trim_last_lines);
  return style;
}

std::vector<protocol::TextEdit> formatted(State& state, const std::string& uri, const protocol::FormattingOptions& options,
                                          const std::optional<protocol::Range>& range) {
  const auto found = served(state, uri);
  if (!found)
    return {};
  const workspace::Document& document = found->analysis->document();
  std::optional<text::Range> within;
  if (range)
    within = from_protocol(document, *range, state.client.encoding);
  features::FormatResult result = features::format(document, style_of(*found->document, options), within);
  if (!result)
    throw RequestError{rpc::ErrorCode::request_failed, std::move(result.error().message)};
  return text_edits(document, result->edits, state.client.encoding);
}

} // namespace

std::vector<protocol::TextEdit> formatting(State& state, const protocol::DocumentFormattingParams& params) {
  return formatted(state, params.textDocument.uri, params.options, std::nullopt);
}

std::vector<protocol::TextEdit> range_formatting(State& state, const protocol::DocumentRangeFormattingParams& params) {
  return formatted(state, params.textDocument.uri, params.options, params.range);
}

std::vector<protocol::TextEdit> on_type_formatting(State& state, const protocol::DocumentOnTypeFormattingParams& params) {
  const auto place = params.ch == "\n" ? place_of(state, params) : std::nullopt;
  if (!place)
    return {};
  return text_edits(place->analysis->document(), features::next_label(*place->analysis, place->at), state.client.encoding);
}

} // namespace unres::session::adapters
