#include "notation/name_word.h"

#include <algorithm>
#include <array>

namespace unres::notation {
namespace {

constexpr std::array<std::string_view, 29> words{
    "Act",       "Agenda",      "Agreement",   "Charter", "Code",     "Commitment", "Compact",
    "Consensus", "Constitution", "Convention",  "Conventions", "Covenant", "Covenants",   "Declaration",
    "Document",  "Framework",   "Guidelines",  "Outcome", "Pact",     "Pathway",     "Plan",
    "Platform",  "Principles",  "Programme",   "Protocol", "Rules",   "Statute",     "Strategy",
    "Treaty"};

} // namespace

bool is_name_word(std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word);
}

std::span<const std::string_view> name_words() { return words; }

} // namespace unres::notation
