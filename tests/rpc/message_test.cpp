#include "rpc/message.h"

#include "rpc/json_text.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rpc {
namespace {

template <typename T> T parsed(std::string_view body) {
  Message message = parse_message(body);
  REQUIRE(std::holds_alternative<T>(message));
  return std::get<T>(std::move(message));
}

void check_invalid(std::string_view body, ErrorCode code, const Id& id = {}) {
  CAPTURE(body);
  const auto invalid = parsed<Invalid>(body);
  CHECK(invalid.error.code == code);
  CHECK(invalid.id == id);
}

} // namespace

TEST_CASE("requests, notifications and responses are told apart") {
  const auto request = parsed<Request>(R"({"jsonrpc":"2.0","id":1,"method":"m","params":{"a":2}})");
  CHECK(request.id == Id{1});
  CHECK(request.method == "m");
  CHECK(request.params == Json{{"a", 2}});
  CHECK(parsed<Request>(R"({"jsonrpc":"2.0","id":"x","method":"m"})").id == Id{"x"});
  CHECK(parsed<Request>(R"({"jsonrpc":"2.0","id":null,"method":"m"})").id == Id{});
  CHECK(parsed<Request>(R"({"jsonrpc":"2.0","id":7.0,"method":"m"})").id == Id{7});

  const auto notification = parsed<Notification>(R"({"jsonrpc":"2.0","method":"n","params":null})");
  CHECK(notification.params.is_null());

  const auto response = parsed<Response>(R"({"jsonrpc":"2.0","id":3,"result":null})");
  CHECK(std::get<Json>(response.outcome).is_null());
  const auto failed =
      parsed<Response>(R"({"jsonrpc":"2.0","id":3,"error":{"code":-32601,"message":"no"}})");
  CHECK(std::get<ResponseError>(failed.outcome).code == ErrorCode::method_not_found);
  CHECK(std::get<ResponseError>(failed.outcome).message == "no");
}

TEST_CASE("what is no message is answered with the code that says so") {
  check_invalid(R"({"jsonrpc":"2.0","id":77,"method":)", ErrorCode::parse_error);
  check_invalid("", ErrorCode::parse_error);
  check_invalid("[]", ErrorCode::invalid_request);
  check_invalid(R"([{"jsonrpc":"2.0","id":1,"method":"m"}])", ErrorCode::invalid_request);
  check_invalid("3", ErrorCode::invalid_request);
  check_invalid(R"({"jsonrpc":"2.0","id":4})", ErrorCode::invalid_request, Id{4});
  check_invalid(R"({"jsonrpc":"2.0","id":4,"method":5})", ErrorCode::invalid_request, Id{4});
  check_invalid(R"({"jsonrpc":"1.0","id":4,"method":"m"})", ErrorCode::invalid_request, Id{4});
  check_invalid(R"({"id":4,"method":"m"})", ErrorCode::invalid_request, Id{4});
  check_invalid(R"({"jsonrpc":"2.0","method":1})", ErrorCode::invalid_request);
  check_invalid(R"({"jsonrpc":"2.0","id":4,"method":"m","params":5})", ErrorCode::invalid_params,
                Id{4});
  for (const std::string id : {"1.5", "true", "{}", "[1]", "18446744073709551615", "1e300"})
    check_invalid(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":"m"})",
                  ErrorCode::invalid_request);
}

TEST_CASE("text that is no Unicode is read with the replacement character, not refused") {
  const auto text = [](const std::string& literal) {
    return parsed<Notification>(R"({"jsonrpc":"2.0","method":"n","params":[")" + literal + "\"]}")
        .params[0]
        .get<std::string>();
  };
  CHECK(text("a\xFF"
             "b") == "a\uFFFDb");
  CHECK(text(R"(a\ud83db)") == "a\uFFFDb");
  CHECK(text(R"(a\ude00b)") == "a\uFFFDb");
  CHECK(text(R"(\ud83d\ud83d\ude00)") == "\uFFFD\U0001F600");
  CHECK(text(R"(\\ud83d\ud83d)") == "\\ud83d\uFFFD");
  CHECK(text(R"(\ud83d\ude00)") == "\U0001F600");
}

TEST_CASE("nesting is bounded, brackets inside strings do not count") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  CHECK(parse_json(nested(max_json_depth)).has_value());
  CHECK_FALSE(parse_json(nested(max_json_depth + 1)).has_value());
  CHECK_FALSE(parse_json(std::string(1000000, '[')).has_value());
  CHECK(parse_json("[\"\\\"" + std::string(1000, '[') + "\"]").has_value());
}

TEST_CASE("what is sent has exactly the members that JSON-RPC asks for") {
  CHECK(encode_response(Id{1}, Json(nullptr)) == R"({"jsonrpc":"2.0","id":1,"result":null})");
  CHECK(encode_response(Id{"a\"b"}, Json{{"k", 1}}) ==
        R"({"jsonrpc":"2.0","id":"a\"b","result":{"k":1}})");
  CHECK(encode_response({}, ResponseError{ErrorCode::parse_error, "bad"}) ==
        R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"bad"}})");
  CHECK(encode_response(Id{1}, ResponseError{ErrorCode::request_failed, "no", Json{2}}) ==
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-32803,"message":"no","data":[2]}})");
  CHECK(encode_request(Id{2}, "m", nullptr) == R"({"jsonrpc":"2.0","id":2,"method":"m"})");
  CHECK(encode_notification("m", Json::array()) == R"({"jsonrpc":"2.0","method":"m","params":[]})");
}

TEST_CASE("bytes that are not UTF-8 can be sent") {
  const std::string body = encode_notification("m", Json{{"text", "a\xC3"}});
  CHECK(body == "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":{\"text\":\"a\uFFFD\"}}");
}

} // namespace unres::rpc
