#include "config/schema.h"

#include "config/keys.h"
#include "rules/registry.h"

#include <nlohmann/json.hpp>

namespace unres::config {
namespace {

using Json = nlohmann::ordered_json;

Json texts(std::span<const std::string_view> words) {
  Json out = Json::array();
  for (const std::string_view word : words)
    out.push_back(word);
  return out;
}

Json severities() {
  Json properties = Json::object();
  const Json severity = {{"$ref", "#/definitions/severity"}};
  std::string_view family;
  for (const rules::Rule* rule : rules::all_rules()) {
    if (rules::family_of(*rule) != family) {
      family = rules::family_of(*rule);
      properties[std::string{family}] = {{"allOf", {severity}}, {"description", "The family " + std::string{family}}};
    }
    properties[std::string{rule->id}] = {
        {"allOf", {severity}}, {"description", rule->title}, {"default", name_of(rule->severity)}};
  }
  return {{"type", "object"}, {"additionalProperties", false}, {"properties", properties}};
}

Json shape_of(const KeyFacts& facts) {
  const Json text = {{"type", "string"}, {"minLength", 1}};
  switch (facts.shape) {
  case Shape::choice:
    return {{"enum", texts(facts.choices)}, {"default", facts.choices.front()}};
  case Shape::boolean:
    return {{"type", "boolean"}, {"default", false}};
  case Shape::count:
    return {{"type", "integer"}, {"minimum", 0}, {"default", 0}};
  case Shape::names:
    return {{"type", "array"}, {"items", text}, {"uniqueItems", true}};
  case Shape::spellings:
    return {{"type", "object"}, {"additionalProperties", text}};
  case Shape::severities:
    break;
  }
  return severities();
}

} // namespace

std::string schema() {
  Json properties = {{std::string{schema_key}, {{"type", "string"}}}};
  for (const KeyFacts& facts : keys()) {
    Json value = shape_of(facts);
    value["description"] = facts.what;
    properties[std::string{facts.name}] = value;
  }
  const Json out = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                    {"title", "Settings of unres (.unres.json)"},
                    {"type", "object"},
                    {"additionalProperties", false},
                    {"properties", properties},
                    {"definitions", {{"severity", {{"enum", texts(severity_names())}}}}}};
  return out.dump(2) + "\n";
}

} // namespace unres::config
