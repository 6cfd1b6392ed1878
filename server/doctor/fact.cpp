#include "doctor/fact.h"

#include "support/platform.h"

#include <algorithm>

namespace unres::doctor {

bool is_sound(std::span<const Section> sections) {
  return std::ranges::none_of(sections, [](const Section& section) {
    return std::ranges::any_of(section.facts, &Fact::trouble);
  });
}

std::string written(std::span<const Section> sections) {
  std::string out;
  for (const Section& section : sections) {
    out.append(out.empty() ? "" : "\n").append("**").append(section.title).append("**\n\n");
    for (const Fact& fact : section.facts)
      out.append(fact.trouble ? "- (!) " : "- ").append(fact.name).append(": ").append(fact.value).append("\n");
  }
  return out;
}

std::string shown(const std::filesystem::path& path) {
  const std::string whole = path.generic_string();
#if defined(_WIN32)
  const std::string home = std::filesystem::path{platform::variable("USERPROFILE")}.generic_string();
#else
  const std::string home = std::filesystem::path{platform::variable("HOME")}.generic_string();
#endif
  if (home.size() > 1 && whole.starts_with(home) && (whole.size() == home.size() || whole[home.size()] == '/'))
    return "~" + whole.substr(home.size());
  return whole;
}

} // namespace unres::doctor
