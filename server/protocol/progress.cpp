#include "protocol/progress.h"

namespace unres::protocol {
namespace {

bool is_token(const Json& value) { return value.is_string() || value.is_number_integer(); }

} // namespace

void to_json(Json& out, const ProgressParams& value) { out = {{"token", value.token}, {"value", value.value}}; }

void to_json(Json& out, const WorkDoneProgressBegin& value) {
  out = {{"kind", "begin"}, {"title", value.title}};
  put_flag(out, "cancellable", value.cancellable);
  put_field(out, "message", value.message);
  put_field(out, "percentage", value.percentage);
}

void to_json(Json& out, const WorkDoneProgressReport& value) {
  out = {{"kind", "report"}};
  put_field(out, "message", value.message);
  put_field(out, "percentage", value.percentage);
}

void to_json(Json& out, const WorkDoneProgressEnd& value) {
  out = {{"kind", "end"}};
  put_field(out, "message", value.message);
}

void to_json(Json& out, const WorkDoneProgressCreateParams& value) { out = {{"token", value.token}}; }

void from_json(const Json& in, WorkDoneProgressCancelParams& value) {
  value.token = field<Json>(in, "token");
  if (!is_token(value.token))
    throw Malformed{"expected a string or an integer", "token"};
}

std::optional<Json> token_in(const Json& params, const char* key) {
  if (!params.is_object())
    return std::nullopt;
  const auto found = params.find(key);
  return found != params.end() && is_token(*found) ? std::optional<Json>{*found} : std::nullopt;
}

} // namespace unres::protocol
