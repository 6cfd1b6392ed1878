#include "session/settings.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unres::session {
namespace {

constexpr std::array<std::string_view, 6> languages{"ar", "en", "es", "fr", "ru", "zh"};

} // namespace

std::vector<std::string> apply(const protocol::Json& settings, features::Settings& out, rules::Options& options) {
  std::vector<std::string> troubles;
  if (!settings.is_object())
    return troubles;
  const auto section = settings.find("unres");
  const protocol::Json& from = section != settings.end() && section->is_object() ? *section : settings;
  if (const auto hints = from.find("inlayHints"); hints != from.end() && !hints->is_null()) {
    if (hints->is_boolean())
      out.inlay_hints = hints->get<bool>();
    else
      troubles.push_back("unres.inlayHints is true or false, not " + hints->dump());
  }
  if (const auto language = from.find("documentLanguage"); language != from.end() && !language->is_null()) {
    const bool known = language->is_string() && std::find(languages.begin(), languages.end(),
                                                          language->get<std::string>()) != languages.end();
    if (known)
      out.document_language = language->get<std::string>();
    else
      troubles.push_back("unres.documentLanguage is ar, en, es, fr, ru or zh, not " + language->dump());
  }
  if (const auto profile = from.find("profile"); profile != from.end() && !profile->is_null())
    if (!profile->is_string() || !rules::choose_profile(profile->get<std::string>(), options))
      troubles.push_back("unres.profile is auto, ga, sc, ecosoc, hrc or mun, not " + profile->dump());
  return troubles;
}

} // namespace unres::session
