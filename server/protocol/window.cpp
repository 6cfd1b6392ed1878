#include "protocol/window.h"

#include "protocol/trace.h"

namespace unres::protocol {
namespace {

Json line(MessageType type, const std::string& message) {
  return {{"type", static_cast<int>(type)}, {"message", message}};
}

} // namespace

TraceValue trace_value(std::string_view word) {
  if (word == "verbose")
    return TraceValue::verbose;
  return word == "messages" ? TraceValue::messages : TraceValue::off;
}

void from_json(const Json& in, SetTraceParams& value) {
  value.value = trace_value(field<std::string>(in, "value"));
}

void to_json(Json& out, const LogTraceParams& value) {
  out = {{"message", value.message}};
  put_field(out, "verbose", value.verbose);
}

void to_json(Json& out, const LogMessageParams& value) {
  out = line(value.type, value.message);
}

void to_json(Json& out, const ShowMessageParams& value) {
  out = line(value.type, value.message);
}

void to_json(Json& out, const ShowMessageRequestParams& value) {
  out = {{"type", static_cast<int>(value.type)}, {"message", value.message}, {"actions", Json::array()}};
  for (const std::string& title : value.actions)
    out["actions"].push_back({{"title", title}});
}

void to_json(Json& out, const ShowDocumentParams& value) {
  out = {{"uri", value.uri}};
  put_flag(out, "external", value.external);
  put_field(out, "takeFocus", value.takeFocus);
  put_field(out, "selection", value.selection);
}

void from_json(const Json& in, ShowDocumentResult& value) {
  value.success = field<bool>(in, "success");
}

} // namespace unres::protocol
