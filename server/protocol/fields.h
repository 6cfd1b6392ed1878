#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// Reading and writing the members of JSON objects, strictly. nlohmann's own conversions turn -1
/// into 4294967295 and 1.5 into 1; these refuse.
namespace unres::protocol {

using Json = nlohmann::json;

/// JSON that has not the form LSP asks for. The text names the place and what was expected:
/// `position.line: expected an integer from 0 to 4294967295`. A request is then InvalidParams.
class Malformed : public std::runtime_error {
public:
  explicit Malformed(std::string reason, std::string place = {})
      : std::runtime_error{place.empty() ? reason : place + ": " + reason},
        reason_{std::move(reason)}, place_{std::move(place)} {}

  /// The same, seen from one level further out: a member's name, or an index such as `[2]`.
  [[nodiscard]] Malformed inside(const std::string& outer) const {
    const bool joined = place_.empty() || place_.front() == '[';
    return Malformed{reason_, outer + (joined ? "" : ".") + place_};
  }

private:
  std::string reason_;
  std::string place_;
};

template <typename T> [[nodiscard]] T read(const Json& value);

namespace detail {

template <typename T> struct IsVector : std::false_type {};
template <typename T> struct IsVector<std::vector<T>> : std::true_type {};

template <std::integral T> T read_integer(const Json& value) {
  using Limits = std::numeric_limits<T>;
  static_assert(sizeof(T) <= 4, "a double holds every value");
  // Lua's encoders may write 1 as 1.0, which JSON does not tell apart.
  const double number = value.is_number() ? value.get<double>() : 0.5;
  if (std::trunc(number) != number || number < Limits::min() || number > Limits::max())
    throw Malformed{"expected an integer from " + std::to_string(Limits::min()) + " to " +
                    std::to_string(Limits::max())};
  return static_cast<T>(number);
}

template <typename Vector> Vector read_vector(const Json& value) {
  if (!value.is_array())
    throw Malformed{"expected an array"};
  Vector out;
  out.reserve(value.size());
  for (const Json& item : value) {
    try {
      out.push_back(read<typename Vector::value_type>(item));
    } catch (const Malformed& failure) {
      throw failure.inside("[" + std::to_string(out.size()) + "]");
    }
  }
  return out;
}

} // namespace detail

/// A value of type T; throws Malformed when `value` has another form. Enumerations are read as
/// their numbers, known or not. Structs are read by their own from_json.
template <typename T> T read(const Json& value) {
  if constexpr (std::is_same_v<T, Json>) {
    return value;
  } else if constexpr (std::is_same_v<T, bool>) {
    if (!value.is_boolean())
      throw Malformed{"expected a boolean"};
    return value.get<bool>();
  } else if constexpr (std::is_same_v<T, std::string>) {
    if (!value.is_string())
      throw Malformed{"expected a string"};
    return value.get<std::string>();
  } else if constexpr (std::integral<T>) {
    return detail::read_integer<T>(value);
  } else if constexpr (std::is_enum_v<T>) {
    return static_cast<T>(detail::read_integer<std::underlying_type_t<T>>(value));
  } else if constexpr (detail::IsVector<T>::value) {
    return detail::read_vector<T>(value);
  } else {
    return value.get<T>();
  }
}

/// The member `key` where it is present and not null; nothing otherwise.
template <typename T>
[[nodiscard]] std::optional<T> optional_field(const Json& object, const char* key) {
  if (!object.is_object())
    throw Malformed{"expected an object"};
  const auto found = object.find(key);
  if (found == object.end() || found->is_null())
    return std::nullopt;
  try {
    return read<T>(*found);
  } catch (const Malformed& failure) {
    throw failure.inside(key);
  }
}

/// The member `key`; throws Malformed when it is missing or null.
template <typename T> [[nodiscard]] T field(const Json& object, const char* key) {
  std::optional<T> value = optional_field<T>(object, key);
  if (!value)
    throw Malformed{"missing", key};
  return std::move(*value);
}

/// Sets the member where there is a value: LSP's optional members are left out, never null.
template <typename T> void put_field(Json& object, const char* key, const std::optional<T>& value) {
  if (value)
    object[key] = *value;
}

/// Sets a flag whose absence means false.
inline void put_flag(Json& object, const char* key, bool value) {
  if (value)
    object[key] = true;
}

} // namespace unres::protocol
