#pragma once

#include "protocol/fields.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

// The structs of this layer keep the names of the wire. Each has the to_json, from_json or both
// that the server needs; from_json throws Malformed. Unknown members are ignored.
// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// A URI exactly as the client writes it. Two spellings of one file are two values; compare files
/// by uri.h's file_path.
using DocumentUri = std::string;

/// Both numbers from 0; the unit of `character` is negotiated (`positionEncoding`).
struct Position {
  std::uint32_t line = 0;
  std::uint32_t character = 0;
  friend auto operator<=>(const Position&, const Position&) = default;
};

/// Half open. LSP asks for start <= end; what a client sends is not checked here.
struct Range {
  Position start = {};
  Position end = {};
  friend auto operator<=>(const Range&, const Range&) = default;
};

std::ostream& operator<<(std::ostream& out, Position position);
std::ostream& operator<<(std::ostream& out, const Range& range);

struct Location {
  DocumentUri uri;
  Range range = {};
  friend bool operator==(const Location&, const Location&) = default;
};

struct TextDocumentIdentifier {
  DocumentUri uri;
};

struct TextDocumentPositionParams {
  TextDocumentIdentifier textDocument;
  Position position = {};
};

/// The params of every request that names a document and nothing else (documentSymbol, …).
struct TextDocumentParams {
  TextDocumentIdentifier textDocument;
};

enum class MarkupKind { plaintext, markdown };

struct MarkupContent {
  MarkupKind kind = MarkupKind::plaintext;
  std::string value;
};

/// Something that the client shows under `title` and runs with workspace/executeCommand.
struct Command {
  std::string title;
  std::string command;
  std::optional<std::vector<Json>> arguments = std::nullopt;
};

void to_json(Json& out, const Position& value);
void from_json(const Json& in, Position& value);
void to_json(Json& out, const Range& value);
void from_json(const Json& in, Range& value);
void to_json(Json& out, const Location& value);
void from_json(const Json& in, Location& value);
void to_json(Json& out, const TextDocumentIdentifier& value);
void from_json(const Json& in, TextDocumentIdentifier& value);
void from_json(const Json& in, TextDocumentPositionParams& value);
void from_json(const Json& in, TextDocumentParams& value);
void to_json(Json& out, MarkupKind value);
void to_json(Json& out, const MarkupContent& value);
void to_json(Json& out, const Command& value);
void from_json(const Json& in, Command& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
