#include "rpc/message.h"

#include "rpc/json_text.h"

#include <cmath>
#include <limits>
#include <utility>

namespace unres::rpc {
namespace {

Invalid invalid(Id id, ErrorCode code, std::string message) {
  return {std::move(id), {code, std::move(message)}};
}

std::string dump(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string dump(std::string_view text) {
  return dump(Json(text));
}

std::string dump(const Id& id) {
  if (const auto* number = std::get_if<std::int64_t>(&id))
    return std::to_string(*number);
  const auto* text = std::get_if<std::string>(&id);
  return text == nullptr ? "null" : dump(std::string_view{*text});
}

/// `,"params":…`, or nothing: LSP has messages without params, and null is not among its values.
std::string params_member(const Json& params) {
  return params.is_null() ? std::string{} : R"(,"params":)" + dump(params);
}

Outcome read_error(const Json& error) {
  ResponseError out{ErrorCode::internal_error, "the peer's error has no usable form"};
  if (!error.is_object())
    return out;
  if (const auto code = error.find("code"); code != error.end() && code->is_number_integer())
    out.code = static_cast<ErrorCode>(code->get<int>());
  if (const auto text = error.find("message"); text != error.end() && text->is_string())
    out.message = text->get<std::string>();
  if (const auto data = error.find("data"); data != error.end())
    out.data = *data;
  return out;
}

Message read_response(Id id, Json& object) {
  if (const auto error = object.find("error"); error != object.end() && !error->is_null())
    return Response{std::move(id), read_error(*error)};
  if (const auto result = object.find("result"); result != object.end())
    return Response{std::move(id), std::move(*result)};
  return invalid(std::move(id), ErrorCode::invalid_request, "no method, result or error");
}

Message read_object(Json object) {
  const auto found_id = object.find("id");
  const bool has_id = found_id != object.end();
  std::optional<Id> id = has_id ? id_from_json(*found_id) : Id{};
  if (!id)
    return invalid({}, ErrorCode::invalid_request, "the id is neither integer nor string");
  const auto version = object.find("jsonrpc");
  if (version == object.end() || *version != "2.0")
    return invalid(std::move(*id), ErrorCode::invalid_request, "jsonrpc is not \"2.0\"");

  const auto method = object.find("method");
  if (method == object.end()) {
    if (has_id)
      return read_response(std::move(*id), object);
    return invalid({}, ErrorCode::invalid_request, "no method");
  }
  if (!method->is_string())
    return invalid(std::move(*id), ErrorCode::invalid_request, "the method is not a string");

  Json params;
  if (const auto found = object.find("params"); found != object.end())
    params = std::move(*found);
  if (!params.is_structured() && !params.is_null())
    return invalid(std::move(*id), ErrorCode::invalid_params, "params is not an object or array");
  auto& name = method->get_ref<std::string&>();
  if (!has_id)
    return Notification{std::move(name), std::move(params)};
  return Request{std::move(*id), std::move(name), std::move(params)};
}

} // namespace

std::optional<Id> id_from_json(const Json& value) {
  constexpr std::uint64_t highest = std::numeric_limits<std::int64_t>::max();
  constexpr double exact = 9007199254740992.0; // 2^53: above it a double is no exact integer.
  if (value.is_null())
    return Id{};
  if (value.is_string())
    return Id{value.get<std::string>()};
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > highest)
    return std::nullopt;
  if (value.is_number_integer())
    return Id{value.get<std::int64_t>()};
  // Lua has one number type, and some of its encoders write 1 as 1.0.
  if (value.is_number_float()) {
    const auto number = value.get<double>();
    if (std::trunc(number) == number && std::abs(number) < exact)
      return Id{static_cast<std::int64_t>(number)};
  }
  return std::nullopt;
}

Message parse_message(std::string_view body) {
  std::optional<Json> value = parse_json(body);
  if (!value)
    return invalid({}, ErrorCode::parse_error, "the message is not valid JSON");
  if (value->is_array())
    return invalid({}, ErrorCode::invalid_request, "batches of messages are not supported");
  if (!value->is_object())
    return invalid({}, ErrorCode::invalid_request, "the message is not an object");
  return read_object(std::move(*value));
}

std::string encode_response(const Id& id, const Outcome& outcome) {
  std::string out = R"({"jsonrpc":"2.0","id":)" + dump(id);
  if (const auto* result = std::get_if<Json>(&outcome))
    return out + R"(,"result":)" + dump(*result) + '}';
  const auto& error = std::get<ResponseError>(outcome);
  out += R"(,"error":{"code":)" + std::to_string(static_cast<int>(error.code));
  out += R"(,"message":)" + dump(std::string_view{error.message});
  if (error.data)
    out += R"(,"data":)" + dump(*error.data);
  return out + "}}";
}

std::string encode_request(const Id& id, std::string_view method, const Json& params) {
  return R"({"jsonrpc":"2.0","id":)" + dump(id) + R"(,"method":)" + dump(method) +
         params_member(params) + '}';
}

std::string encode_notification(std::string_view method, const Json& params) {
  return R"({"jsonrpc":"2.0","method":)" + dump(method) + params_member(params) + '}';
}

} // namespace unres::rpc
