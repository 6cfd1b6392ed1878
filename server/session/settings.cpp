#include "session/settings.h"

#include <algorithm>
#include <array>

namespace unres::session {
namespace {

using protocol::Json;

constexpr std::array languages{"ar", "en", "es", "fr", "ru", "zh"};

std::string complaint(const char* key, const std::string& expected, const Json& value, const std::string& kept) {
  return std::string{"The setting unres."} + key + " takes " + expected + ", not " +
         value.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 80) + "; " + kept + " is kept";
}

} // namespace

std::vector<std::string> take_settings(const Json& said, features::Settings& settings) {
  std::vector<std::string> out;
  if (!said.is_object())
    return out;
  if (const auto section = said.find("unres"); section != said.end())
    return take_settings(*section, settings);
  if (const auto value = said.find("inlayHints"); value != said.end() && !value->is_null()) {
    if (value->is_boolean())
      settings.inlay_hints = value->get<bool>();
    else
      out.push_back(complaint("inlayHints", "true or false", *value, settings.inlay_hints ? "true" : "false"));
  }
  if (const auto value = said.find("documentLanguage"); value != said.end() && !value->is_null()) {
    const bool known = std::any_of(languages.begin(), languages.end(), [&](const char* each) { return *value == each; });
    if (known)
      settings.document_language = value->get<std::string>();
    else
      out.push_back(complaint("documentLanguage", "ar, en, es, fr, ru or zh", *value, settings.document_language));
  }
  return out;
}

} // namespace unres::session
