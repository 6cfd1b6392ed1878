#include "protocol/sync.h"

namespace unres::protocol {
namespace {

struct VersionedIdentifier {
  DocumentUri uri;
  std::optional<std::int32_t> version = std::nullopt;
};

void from_json(const Json& in, VersionedIdentifier& value) {
  value.uri = field<DocumentUri>(in, "uri");
  value.version = optional_field<std::int32_t>(in, "version");
}

/// textDocument of a didOpen, read in place: the text may be long.
struct Item {
  DidOpenTextDocumentParams params;
};

void from_json(const Json& in, Item& value) {
  value.params.uri = field<DocumentUri>(in, "uri");
  // A missing language is no reason to leave a document without findings.
  value.params.languageId = optional_field<std::string>(in, "languageId").value_or("");
  value.params.version = field<std::int32_t>(in, "version");
  value.params.text = field<std::string>(in, "text");
}

DocumentUri identifier(const Json& in) {
  return field<TextDocumentIdentifier>(in, "textDocument").uri;
}

} // namespace

void from_json(const Json& in, DidOpenTextDocumentParams& value) {
  value = std::move(field<Item>(in, "textDocument").params);
}

void from_json(const Json& in, TextDocumentContentChangeEvent& value) {
  value.range = optional_field<Range>(in, "range");
  value.text = field<std::string>(in, "text");
}

void from_json(const Json& in, DidChangeTextDocumentParams& value) {
  auto document = field<VersionedIdentifier>(in, "textDocument");
  value.uri = std::move(document.uri);
  value.version = document.version;
  value.contentChanges = field<std::vector<TextDocumentContentChangeEvent>>(in, "contentChanges");
}

void from_json(const Json& in, DidCloseTextDocumentParams& value) {
  value.uri = identifier(in);
}

} // namespace unres::protocol
