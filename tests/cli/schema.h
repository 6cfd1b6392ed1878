#pragma once

#include <nlohmann/json.hpp>

#include <regex>
#include <string>

namespace unres::test {

/// Validates a value by as much of JSON Schema as docs/check.schema.json uses. Returns the first
/// violation with its path; empty where there is none.
class Schema {
public:
  explicit Schema(nlohmann::json root) : root_(std::move(root)) {}

  [[nodiscard]] std::string violation(const nlohmann::json& value) const {
    return check(root_, value, "$");
  }
  /// By one of its definitions.
  [[nodiscard]] std::string violation(const nlohmann::json& value, const std::string& definition) const {
    return check(root_.at("$defs").at(definition), value, "$");
  }

private:
  using Json = nlohmann::json;

  [[nodiscard]] std::string check(const Json& rule, const Json& value,
                                  const std::string& at) const {
    if (rule.contains("$ref")) {
      const auto target = rule["$ref"].get<std::string>().substr(1);
      if (auto found = check(root_.at(Json::json_pointer{target}), value, at); !found.empty())
        return found;
    }
    if (rule.contains("anyOf") &&
        std::none_of(rule["anyOf"].begin(), rule["anyOf"].end(),
                     [&](const Json& each) { return check(each, value, at).empty(); }))
      return at + ": is none of what it may be";
    if (rule.contains("type") && !is_type(value, rule["type"].get<std::string>()))
      return at + ": is no " + rule["type"].get<std::string>();
    if (rule.contains("const") && value != rule["const"])
      return at + ": is not " + rule["const"].dump();
    if (rule.contains("enum") &&
        std::find(rule["enum"].begin(), rule["enum"].end(), value) == rule["enum"].end())
      return at + ": " + value.dump() + " is none of " + rule["enum"].dump();
    if (rule.contains("minimum") && value.get<double>() < rule["minimum"].get<double>())
      return at + ": is too small";
    if (rule.contains("pattern") &&
        !std::regex_match(value.get<std::string>(), std::regex{rule["pattern"].get<std::string>()}))
      return at + ": does not match";
    if (value.is_object())
      return check_members(rule, value, at);
    if (value.is_array() && rule.contains("items"))
      for (std::size_t i = 0; i < value.size(); ++i)
        if (auto found = check(rule["items"], value[i], at + '[' + std::to_string(i) + ']');
            !found.empty())
          return found;
    return {};
  }

  [[nodiscard]] std::string check_members(const Json& rule, const Json& value,
                                          const std::string& at) const {
    if (!rule.contains("properties"))
      return {};
    for (const Json& name : rule["required"])
      if (!value.contains(name.get<std::string>()))
        return at + ": lacks " + name.dump();
    for (const auto& [name, member] : value.items()) {
      if (!rule["properties"].contains(name))
        return at + ": has " + name;
      if (auto found = check(rule["properties"][name], member, at + '.' + name); !found.empty())
        return found;
    }
    return {};
  }

  static bool is_type(const Json& value, const std::string& type) {
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) ||
           (type == "integer" && value.is_number_integer());
  }

  Json root_;
};

} // namespace unres::test
