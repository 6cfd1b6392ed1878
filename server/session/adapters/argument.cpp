#include "session/adapters/argument.h"

#include "protocol/fields.h"

namespace unres::session::adapters {

std::string uri_in(const Json& argument) {
  return argument.is_string() ? argument.get<std::string>() : protocol::field<std::string>(argument, "uri");
}

OpenDocument& open_document(State& state, const std::string& uri) {
  OpenDocument* document = state.find(uri);
  if (document == nullptr)
    throw protocol::Malformed{"this document is not open", "arguments[0]"};
  return *document;
}

std::string optional_text(const Json& argument, const char* name, std::string_view otherwise) {
  const auto given = argument.is_object() ? protocol::optional_field<std::string>(argument, name) : std::nullopt;
  return given.value_or(std::string{otherwise});
}

std::string name_of(std::string_view place) { return std::string{place.substr(place.find_last_of("/\\") + 1)}; }

} // namespace unres::session::adapters
