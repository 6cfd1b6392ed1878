#include "features/format/format.h"
#include "features/next_label.h"
#include "session/adapters/adapters.h"
#include "session/convert.h"
#include "session/method.h"

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

std::vector<protocol::TextEdit> to_protocol(const State& state, const workspace::Document& document,
                                            std::vector<text::Edit> edits) {
  std::vector<protocol::TextEdit> out;
  for (text::Edit& edit : edits)
    out.push_back({session::to_protocol(document, edit.range, state.client.encoding), std::move(edit.replacement)});
  return out;
}

std::vector<protocol::TextEdit> formatted(State& state, const std::string& uri, const protocol::FormattingOptions& options,
                                          const std::optional<protocol::Range>& range) {
  OpenDocument* open = state.find(uri);
  if (open == nullptr)
    return {};
  const rules::Analysis& analysis = state.analyse(*open);
  if (!is_served(*open, analysis))
    return {};
  const workspace::Document& document = analysis.document();
  std::optional<text::Range> within;
  if (range)
    within = from_protocol(document, *range, state.client.encoding);
  features::FormatResult result = features::format(document, style_of(*open, options), within);
  if (!result)
    throw RequestError{rpc::ErrorCode::request_failed, std::move(result.error().message)};
  return to_protocol(state, document, std::move(result->edits));
}

} // namespace

std::vector<protocol::TextEdit> formatting(State& state, const protocol::DocumentFormattingParams& params) {
  return formatted(state, params.textDocument.uri, params.options, std::nullopt);
}

std::vector<protocol::TextEdit> range_formatting(State& state, const protocol::DocumentRangeFormattingParams& params) {
  return formatted(state, params.textDocument.uri, params.options, params.range);
}

std::vector<protocol::TextEdit> on_type_formatting(State& state, const protocol::DocumentOnTypeFormattingParams& params) {
  OpenDocument* document = state.find(params.textDocument.uri);
  if (document == nullptr || params.ch != "\n")
    return {};
  const rules::Analysis& analysis = state.analyse(*document);
  if (!is_served(*document, analysis))
    return {};
  const text::Offset at = from_protocol(analysis.document(), params.position, state.client.encoding);
  return to_protocol(state, analysis.document(), features::next_label(analysis, at));
}

} // namespace unres::session::adapters
