#include "rules/language/lookup.h"

namespace unres::rules {

#define UNRES_RULE(name) extern const Rule name;
#include "rules/rules.inc"
#undef UNRES_RULE

namespace language {
namespace {

constexpr Term rows[] = { // An array of this size cannot have its arguments deduced by clang 14.
#define UNRES_TERM(rule, wrong, right, use) Term{&rule, wrong, right, Use::use},
#include "rules/language/terms.inc"
#undef UNRES_TERM
};

// The keys of the words with which a row may begin: one, or two where an s may follow within the first four letters.
std::vector<std::uint32_t> keys_of(const Term& term) {
  std::vector<std::uint32_t> keys{key_at(term.wrong, 0)};
  const std::size_t ending = term.wrong.find('+');
  if (ending < 4)
    keys.push_back(key_at(std::string{term.wrong.substr(0, ending)} + "s", 0));
  return keys;
}

} // namespace

const Lookup& Lookup::standard() {
  static const Lookup lookup;
  return lookup;
}

Lookup::Lookup() {
  struct Entry {
    std::size_t slot;
    const Term* term;
  };
  std::vector<Entry> entries;
  for (const Term& term : rows)
    for (const std::uint32_t key : keys_of(term))
      entries.push_back({slot_of(key), &term});
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.slot != b.slot ? a.slot < b.slot : a.term->wrong.size() > b.term->wrong.size();
  });
  for (const Entry& entry : entries) {
    order_.push_back(entry.term);
    ++begins_[entry.slot + 1];
  }
  for (std::size_t slot = 1; slot < begins_.size(); ++slot)
    begins_[slot] = static_cast<std::uint16_t>(begins_[slot] + begins_[slot - 1]);
}

} // namespace language
} // namespace unres::rules
