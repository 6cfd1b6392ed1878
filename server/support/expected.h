#pragma once

#include <string>
#include <tl/expected.hpp>

namespace unres {

/// Why input from outside (a file, JSON, a URI) could not be used. The message is one line for people.
struct Error {
  std::string message;
};

/// A value or the reason there is none. One alias, so that std::expected can replace it.
template <typename T> using Expected = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> unexpected(std::string message) {
  return tl::make_unexpected(Error{std::move(message)});
}

} // namespace unres
