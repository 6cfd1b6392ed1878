#include "session/convert.h"

#include "support/utf8.h"

#include <algorithm>
#include <iterator>

namespace unres::session {

protocol::Position to_protocol(const workspace::Document& document, text::Offset at,
                               text::Encoding encoding) {
  const text::Position position = text::to_position(document.text(), document.lines(), at, encoding);
  return {position.line, position.column};
}

protocol::Range to_protocol(const workspace::Document& document, text::Range range,
                            text::Encoding encoding) {
  return {to_protocol(document, range.begin, encoding), to_protocol(document, range.end, encoding)};
}

text::Offset from_protocol(const workspace::Document& document, protocol::Position position,
                           text::Encoding encoding) {
  return text::to_offset(document.text(), document.lines(), {position.line, position.character}, encoding);
}

text::Range from_protocol(const workspace::Document& document, const protocol::Range& range,
                          text::Encoding encoding) {
  const text::Offset a = from_protocol(document, range.start, encoding);
  const text::Offset b = from_protocol(document, range.end, encoding);
  return {std::min(a, b), std::max(a, b)};
}

namespace {

/// Of a finding that stands for a whole part, an editor shows no more places than people look at.
constexpr std::size_t most_related = 10;

protocol::DiagnosticSeverity severity_of(rules::Severity severity) {
  switch (severity) {
  case rules::Severity::error:
    return protocol::DiagnosticSeverity::error;
  case rules::Severity::warning:
    return protocol::DiagnosticSeverity::warning;
  case rules::Severity::hint:
  case rules::Severity::off:
    break;
  }
  return protocol::DiagnosticSeverity::hint;
}

} // namespace

protocol::Diagnostic to_protocol(const rules::Finding& finding, const OpenDocument& document,
                                 const Client& client) {
  return to_protocol(finding, document.uri, document.analysis->document(), client);
}

protocol::Diagnostic to_protocol(const rules::Finding& finding, const std::string& uri,
                                 const workspace::Document& text, const Client& client) {
  const auto& announced = client.capabilities.publishDiagnostics;
  protocol::Diagnostic out;
  out.range = to_protocol(text, finding.range, client.encoding);
  out.severity = severity_of(finding.severity);
  out.code = std::string{finding.rule->id};
  if (announced.codeDescriptionSupport && !finding.rule->source.url.empty())
    out.codeHref = std::string{finding.rule->source.url};
  out.source = "unres";
  out.message = utf8::sanitized(finding.message);
  if (announced.relatedInformation)
    for (std::size_t i = 0; i < std::min(most_related, finding.related.size()); ++i)
      out.relatedInformation.push_back({{uri, to_protocol(text, finding.related[i].range, client.encoding)},
                                        finding.related[i].message});
  return out;
}

std::vector<protocol::Diagnostic> diagnostics(const OpenDocument& document,
                                              const rules::Analysis& analysis, const Client& client) {
  std::vector<protocol::Diagnostic> out;
  if (!is_served(document, analysis))
    return out;
  out.reserve(analysis.findings().size());
  for (const rules::Finding& finding : analysis.findings())
    out.push_back(to_protocol(finding, document, client));
  return out;
}

std::vector<protocol::TextEdit> text_edits(const workspace::Document& document, const std::vector<text::Edit>& edits,
                                           text::Encoding encoding) {
  std::vector<protocol::TextEdit> out;
  out.reserve(edits.size());
  for (const text::Edit& edit : edits)
    out.push_back({to_protocol(document, edit.range, encoding), utf8::sanitized(edit.replacement)});
  return out;
}

protocol::WorkspaceEdit workspace_edit(std::vector<protocol::TextDocumentEdit> edits, const Client& client) {
  protocol::WorkspaceEdit out;
  if (client.capabilities.documentChanges) {
    out.documentChanges.emplace(std::make_move_iterator(edits.begin()), std::make_move_iterator(edits.end()));
    return out;
  }
  out.changes.emplace();
  for (protocol::TextDocumentEdit& edit : edits)
    (*out.changes)[edit.uri] = std::move(edit.edits);
  return out;
}

protocol::WorkspaceEdit workspace_edit(const OpenDocument& document, const rules::Analysis& analysis,
                                       const std::vector<text::Edit>& edits, const Client& client) {
  return workspace_edit({{document.uri, document.version, text_edits(analysis.document(), edits, client.encoding)}}, client);
}

} // namespace unres::session
