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

} // namespace unres::rules
