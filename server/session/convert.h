#pragma once

#include "protocol/base.h"
#include "protocol/diagnostics.h"
#include "protocol/edits.h"
#include "session/state.h"

#include <vector>

namespace unres::session {

[[nodiscard]] protocol::Position to_protocol(const workspace::Document& document, text::Offset at,
                                             text::Encoding encoding);
[[nodiscard]] protocol::Range to_protocol(const workspace::Document& document, text::Range range,
                                          text::Encoding encoding);
[[nodiscard]] text::Offset from_protocol(const workspace::Document& document,
                                         protocol::Position position, text::Encoding encoding);
/// Positions are clamped to the text, and exchanged where the second stands before the first.
[[nodiscard]] text::Range from_protocol(const workspace::Document& document,
                                        const protocol::Range& range, text::Encoding encoding);

/// A finding as this client may be sent it: members it did not announce are left out.
[[nodiscard]] protocol::Diagnostic to_protocol(const rules::Finding& finding,
                                               const OpenDocument& document, const Client& client);

/// The same for the text of that URI, which need not be open.
[[nodiscard]] protocol::Diagnostic to_protocol(const rules::Finding& finding, const std::string& uri,
                                               const workspace::Document& text, const Client& client);

/// All findings of a document; none where it is not served.
[[nodiscard]] std::vector<protocol::Diagnostic> diagnostics(const OpenDocument& document,
                                                            const rules::Analysis& analysis,
                                                            const Client& client);

/// Edits as they are sent.
[[nodiscard]] std::vector<protocol::TextEdit> text_edits(const workspace::Document& document,
                                                         const std::vector<text::Edit>& edits, text::Encoding encoding);

/// Edits of documents, each once, in the form that the client takes.
[[nodiscard]] protocol::WorkspaceEdit workspace_edit(std::vector<protocol::TextDocumentEdit> edits, const Client& client);

/// Edits of one document in the form that the client takes.
[[nodiscard]] protocol::WorkspaceEdit workspace_edit(const OpenDocument& document,
                                                     const rules::Analysis& analysis,
                                                     const std::vector<text::Edit>& edits,
                                                     const Client& client);

} // namespace unres::session
