#pragma once

#include "session/state.h"

#include <string>
#include <string_view>

/// What the commands that are about a document take: its URI, or an object that has it as `uri`.
namespace unres::session::adapters {

/// Throws Malformed where there is none.
[[nodiscard]] std::string uri_in(const Json& argument);

/// The document; throws Malformed where it is not open.
[[nodiscard]] OpenDocument& open_document(State& state, const std::string& uri);

/// A member that is a text; `otherwise` where it is not there, or the argument is the URI alone.
[[nodiscard]] std::string optional_text(const Json& argument, const char* name, std::string_view otherwise = "");

/// The last part of a path or a URI, which people know a document by.
[[nodiscard]] std::string name_of(std::string_view place);

} // namespace unres::session::adapters
