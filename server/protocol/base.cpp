#include "protocol/base.h"

namespace unres::protocol {

std::ostream& operator<<(std::ostream& out, Position position) {
  return out << position.line << ':' << position.character;
}

std::ostream& operator<<(std::ostream& out, const Range& range) {
  return out << range.start << '-' << range.end;
}

void to_json(Json& out, const Position& value) {
  out = {{"line", value.line}, {"character", value.character}};
}

void from_json(const Json& in, Position& value) {
  value.line = field<std::uint32_t>(in, "line");
  value.character = field<std::uint32_t>(in, "character");
}

void to_json(Json& out, const Range& value) {
  out = {{"start", value.start}, {"end", value.end}};
}

void from_json(const Json& in, Range& value) {
  value.start = field<Position>(in, "start");
  value.end = field<Position>(in, "end");
}

void to_json(Json& out, const Location& value) {
  out = {{"uri", value.uri}, {"range", value.range}};
}

void from_json(const Json& in, Location& value) {
  value.uri = field<DocumentUri>(in, "uri");
  value.range = field<Range>(in, "range");
}

void to_json(Json& out, const TextDocumentIdentifier& value) {
  out = {{"uri", value.uri}};
}

void from_json(const Json& in, TextDocumentIdentifier& value) {
  value.uri = field<DocumentUri>(in, "uri");
}

void from_json(const Json& in, TextDocumentPositionParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
  value.position = field<Position>(in, "position");
}

void from_json(const Json& in, TextDocumentParams& value) {
  value.textDocument = field<TextDocumentIdentifier>(in, "textDocument");
}

void to_json(Json& out, MarkupKind value) {
  out = value == MarkupKind::markdown ? "markdown" : "plaintext";
}

void to_json(Json& out, const MarkupContent& value) {
  out = {{"kind", value.kind}, {"value", value.value}};
}

void to_json(Json& out, const Command& value) {
  out = {{"title", value.title}, {"command", value.command}};
  put_field(out, "arguments", value.arguments);
}

void from_json(const Json& in, Command& value) {
  value.title = field<std::string>(in, "title");
  value.command = field<std::string>(in, "command");
  value.arguments = optional_field<std::vector<Json>>(in, "arguments");
}

} // namespace unres::protocol
