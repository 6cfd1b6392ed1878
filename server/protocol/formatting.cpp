#include "protocol/formatting.h"

#include "protocol/fields.h"

namespace unres::protocol {

void from_json(const Json& in, FormattingOptions& value) {
  value.tabSize = field<unsigned>(in, "tabSize");
  value.trimTrailingWhitespace = optional_field<bool>(in, "trimTrailingWhitespace");
  value.insertFinalNewline = optional_field<bool>(in, "insertFinalNewline");
  value.trimFinalNewlines = optional_field<bool>(in, "trimFinalNewlines");
}

void from_json(const Json& in, DocumentFormattingParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.options = field<FormattingOptions>(in, "options");
}

void from_json(const Json& in, DocumentRangeFormattingParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.range = field<Range>(in, "range");
  value.options = field<FormattingOptions>(in, "options");
}

void from_json(const Json& in, DocumentOnTypeFormattingParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.position = field<Position>(in, "position");
  value.ch = field<std::string>(in, "ch");
}

} // namespace unres::protocol
