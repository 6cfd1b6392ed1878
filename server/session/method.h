#pragma once

#include "protocol/lifecycle.h"
#include "session/long_work.h"
#include "session/state.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace unres::session {

/// One method that is served. The row carries what is advertised for it, so that advertising cannot
/// drift from serving.
struct Method {
  std::string_view name;
  bool is_request = true;
  Json (*run)(State&, const Json& params) = nullptr;
  void (*advertise)(protocol::ServerCapabilities&, const protocol::ClientCapabilities&) = nullptr;
  /// In the place of `run`, for what may take long.
  std::unique_ptr<LongWork> (*begin)(State&, const Json& params) = nullptr;
};

/// All methods but those of the lifecycle, which the session itself serves.
[[nodiscard]] std::span<const Method> methods();

namespace detail {

template <typename T> Json result_json(const T& value) { return Json(value); }
template <typename T> Json result_json(const std::optional<T>& value) {
  return value ? result_json(*value) : Json(nullptr);
}

template <typename> struct HandlerTraits;
template <typename R, typename P> struct HandlerTraits<R (*)(State&, const P&)> {
  using Result = R;
  using Params = P;
};

} // namespace detail

/// Wraps a handler `Result f(State&, const Params&)`: reads the params, throwing Malformed where they
/// have another form, and writes the result.
template <auto handler> Json call(State& state, const Json& params) {
  using Traits = detail::HandlerTraits<decltype(handler)>;
  const auto read = protocol::read<typename Traits::Params>(params);
  if constexpr (std::is_void_v<typename Traits::Result>) {
    handler(state, read);
    return nullptr;
  } else {
    return detail::result_json(handler(state, read));
  }
}

/// The same for a maker of long work, `std::unique_ptr<LongWork> f(State&, const Params&)`.
template <auto maker> std::unique_ptr<LongWork> begin(State& state, const Json& params) {
  return maker(state, protocol::read<typename detail::HandlerTraits<decltype(maker)>::Params>(params));
}

} // namespace unres::session
