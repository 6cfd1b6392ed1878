#include "rules/options.h"

#include "rules/rule.h"

namespace unres::rules {

std::string_view name_of(Severity severity) {
  switch (severity) {
  case Severity::error:
    return "error";
  case Severity::warning:
    return "warning";
  case Severity::hint:
    return "hint";
  case Severity::off:
    break;
  }
  return "off";
}

std::string_view name_of(Mode mode) { return mode == Mode::final ? "final" : "draft"; }

bool choose_profile(std::string_view name, Options& options) {
  using model::Profile;
  std::optional<Profile> organ;
  for (const Profile profile : {Profile::ga, Profile::ecosoc, Profile::hrc, Profile::sc})
    if (name == model::name_of(profile))
      organ = profile;
  if (!organ && name != "auto" && name != "mun")
    return false;
  options.profile = organ;
  options.mun = name == "mun";
  return true;
}

std::string_view family_of(const Rule& rule) { return rule.id.substr(0, rule.id.find('/')); }

Severity severity_of(const Rule& rule, const Options& options) {
  if (const auto own = options.severities.find(rule.id); own != options.severities.end())
    return own->second;
  const auto family = options.severities.find(family_of(rule));
  // A rule that is off by default is asked for by its own name: a family turned up does not wake it.
  if (family == options.severities.end() || rule.severity == Severity::off)
    return rule.severity;
  return family->second;
}

} // namespace unres::rules
