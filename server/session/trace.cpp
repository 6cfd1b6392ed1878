#include "session/trace.h"

#include "support/utf8.h"

#include <cstdint>

namespace unres::session {
namespace {

// A whole draft is in didOpen; a line of a log is not where it belongs.
constexpr std::size_t most_shown = 400;

std::string shortened(const Json& params) {
  std::string out = params.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (out.size() > most_shown) {
    const std::size_t size = out.size();
    out.resize(utf8::previous(out, most_shown + 1));
    out.append(" … (").append(std::to_string(size)).append(" bytes)");
  }
  return out;
}

} // namespace

Trace::Span::Span(Trace& trace, std::string_view method, const Json& params)
    : trace_(trace), on_(trace.value_ != protocol::TraceValue::off), method_(method), params_(params) {
  if (on_)
    begun_ = std::chrono::steady_clock::now();
}

void Trace::Span::failed(const rpc::ResponseError& error) {
  if (on_)
    failure_ = ": " + error.message + " (" + std::to_string(static_cast<int>(error.code)) + ")";
}

Trace::Span::~Span() {
  if (!on_)
    return;
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun_);
  protocol::LogTraceParams line;
  line.message = std::string{method_} + ", " + std::to_string(took.count()) + " µs" + failure_;
  if (trace_.value_ == protocol::TraceValue::verbose)
    line.verbose = shortened(params_);
  trace_.out_.notify(protocol::LogTraceParams::method, Json(line));
}

} // namespace unres::session
