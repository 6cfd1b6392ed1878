#include "session/settings.h"

#include "protocol/uri.h"

namespace unres::session {
namespace {

// Clients send the section itself or all settings; and have some of their own in it.
std::string section_of(const protocol::Json& settings) {
  if (!settings.is_object())
    return {};
  const auto section = settings.find("unres");
  const protocol::Json& from = section != settings.end() && section->is_object() ? *section : settings;
  return from.dump(-1, ' ', false, protocol::Json::error_handler_t::replace);
}

std::vector<config::Problem> take(const std::string& json, config::Config& config) {
  if (json.empty())
    return {};
  return config::read(json, config, config::UnknownKeys::passed_over);
}

} // namespace

std::vector<std::string> Settings::set(const protocol::Json& settings) {
  set_ = section_of(settings);
  made_.clear();
  config::Config nothing;
  std::vector<std::string> troubles;
  for (const config::Problem& problem : take(set_, nothing))
    troubles.push_back("unres." + problem.message);
  return troubles;
}

std::shared_ptr<const config::Config> Settings::of(const std::string& uri) {
  const auto path = protocol::file_path(uri);
  const auto file = path ? files.nearest(std::filesystem::path{*path}.parent_path()) : nullptr;
  // A file that is typed is another at every key: only the latest is kept.
  Made& made = made_[file != nullptr ? file->path : std::filesystem::path{}];
  if (made.config == nullptr || made.from != file)
    made = {file, std::make_shared<const config::Config>(over(file != nullptr ? file->config : config::Config{}))};
  return made.config;
}

config::Config Settings::over(config::Config config) const {
  static_cast<void>(take(at_start_, config));
  static_cast<void>(take(set_, config));
  return config;
}

} // namespace unres::session
