#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace unres::rpc {

using Json = nlohmann::json;

/// The codes of JSON-RPC 2.0 and of LSP that this server answers with.
enum class ErrorCode : int {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,
  server_not_initialized = -32002,
  request_failed = -32803,
  server_cancelled = -32802,
  content_modified = -32801,
  request_cancelled = -32800,
};

/// The id of a request. JSON-RPC also knows null (the
/// empty state): what cannot be named is answered with it.
using Id = std::variant<std::monostate, std::int64_t, std::string>;

struct ResponseError {
  ErrorCode code = ErrorCode::internal_error;
  std::string message; ///< One line for people.
  std::optional<Json> data = std::nullopt;
};

/// What a request is answered with.
using Outcome = std::variant<Json, ResponseError>;

/// `params` is an object, an array, or null where the message had none.
struct Request {
  Id id;
  std::string method;
  Json params;
};

struct Notification {
  std::string method;
  Json params;
};

/// The peer's answer to a request of ours.
struct Response {
  Id id;
  Outcome outcome;
};

/// A body that is none of these; it is to be answered with this error under this id.
struct Invalid {
  Id id;
  ResponseError error;
};

using Message = std::variant<Request, Notification, Response, Invalid>;

/// Reads one body. Never throws on bad input: that is an `Invalid`.
///
/// Text that is no Unicode (bytes that are not UTF-8, half a surrogate pair as `\ud83d`) is read
/// with U+FFFD in its place rather than refused, since a lost edit would leave the two sides with
/// different documents. Batches, which LSP does not have, are invalid requests.
[[nodiscard]] Message parse_message(std::string_view body);

/// Bodies to send. Strings that are not UTF-8 are sent with U+FFFD in place of the bad bytes.
[[nodiscard]] std::string encode_response(const Id& id, const Outcome& outcome);
[[nodiscard]] std::string encode_request(const Id& id, std::string_view method, const Json& params);
[[nodiscard]] std::string encode_notification(std::string_view method, const Json& params);

/// The id in JSON `value`; nothing when it is of another type or out of range.
[[nodiscard]] std::optional<Id> id_from_json(const Json& value);

} // namespace unres::rpc
