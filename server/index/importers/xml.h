#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace unres::index {

/// The name of an element without the prefix of its namespace.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);

/// The first element of that name below a node; null for none.
[[nodiscard]] pugi::xml_node descendant(const pugi::xml_node& node, std::string_view name);

/// All text below a node, with single spaces.
[[nodiscard]] std::string text_of(const pugi::xml_node& node);

/// The first tag of a document, where it is one; without prefix.
[[nodiscard]] std::string_view root_name(std::string_view head);

} // namespace unres::index
