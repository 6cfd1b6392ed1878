#include "index/importers/xml.h"

#include "index/importers/wording.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::index {
namespace {

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view local_name(const pugi::xml_node& node) {
  return without_prefix(node.name());
}

pugi::xml_node descendant(const pugi::xml_node& node, std::string_view name) {
  return node.find_node([&](const pugi::xml_node& each) { return local_name(each) == name; });
}

std::string text_of(const pugi::xml_node& node) {
  struct Collect : pugi::xml_tree_walker {
    std::string text;
    bool for_each(pugi::xml_node& each) override {
      text += each.value();
      return true;
    }
  } walker;
  pugi::xml_node start = node;
  start.traverse(walker);
  return tidied(walker.text);
}

std::string_view root_name(std::string_view head) {
  for (std::size_t at = head.find('<'); at < head.size(); at = head.find('<', at + 1)) {
    const std::string_view tag = head.substr(at + 1);
    if (tag.starts_with("!--")) { // A comment may hold tags.
      at = std::min(head.find("-->", at), head.size() - 1);
      continue;
    }
    if (tag.empty() || !is_ascii_letter(tag.front()))
      continue;
    return without_prefix(tag.substr(0, tag.find_first_of(" \t\r\n/>")));
  }
  return {};
}

} // namespace unres::index
