#include "rules/registry.h"

#include <algorithm>
#include <array>

namespace unres::rules {

// An explicit table: statics that register themselves vanish from static libraries.
#define UNRES_RULE(name) extern const Rule name;
#include "rules/rules.inc"
#undef UNRES_RULE

namespace {

const auto& sorted() {
  static const auto rules = [] {
    auto list = std::to_array<const Rule*>({
#define UNRES_RULE(name) &name,
#include "rules/rules.inc"
#undef UNRES_RULE
    });
    std::sort(list.begin(), list.end(), [](const Rule* a, const Rule* b) { return a->id < b->id; });
    return list;
  }();
  return rules;
}

} // namespace

std::span<const Rule* const> all_rules() { return sorted(); }

const Rule* find_rule(std::string_view id) {
  for (const Rule* rule : sorted())
    if (rule->id == id)
      return rule;
  return nullptr;
}

std::span<const std::string_view> rule_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> out;
    std::string_view family;
    for (const Rule* rule : sorted()) {
      if (family_of(*rule) != family)
        out.push_back(family = family_of(*rule));
      out.push_back(rule->id);
    }
    return out;
  }();
  return names;
}

bool is_rule_name(std::string_view name) {
  return std::find(rule_names().begin(), rule_names().end(), name) != rule_names().end();
}

} // namespace unres::rules
