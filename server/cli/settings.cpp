#include "cli/settings.h"

#include "cli/glyph.h"
#include "cli/places.h"
#include "config/keys.h"
#include "rules/registry.h"
#include "workspace/document.h"

#include <algorithm>

namespace unres::cli {
namespace {

namespace fs = std::filesystem;

bool is_broken(const config::File& file) {
  return !file.trouble.empty() || (!file.problems.empty() && file.problems.front().broken);
}

} // namespace

bool read_severity(std::string_view typed, Overrides& overrides) {
  const std::size_t equals = typed.find('=');
  const std::string_view name = typed.substr(0, equals);
  if (equals == std::string_view::npos || !rules::is_rule_name(name))
    return false;
  const auto severity = config::severity_named(typed.substr(equals + 1));
  if (severity)
    overrides.severities[std::string{name}] = *severity;
  return severity.has_value();
}

rules::Options FileSettings::for_file(const std::string& path) {
  const auto file = file_of(path);
  rules::Options options = file != nullptr ? file->config.rules : rules::Options{};
  if (overrides_.profile)
    rules::choose_profile(*overrides_.profile, options);
  options.mode = overrides_.mode.value_or(options.mode);
  for (const auto& [name, severity] : overrides_.severities) {
    // A family on the command line goes before its rules in a file.
    for (auto set = options.severities.begin(); set != options.severities.end();)
      set = set->first.starts_with(name + '/') ? options.severities.erase(set) : std::next(set);
    options.severities[name] = severity;
  }
  return options;
}

features::FormatStyle FileSettings::format_of(const std::string& path) {
  const auto file = file_of(path);
  return file != nullptr ? file->config.features.format : features::FormatStyle{};
}

std::shared_ptr<const config::File> FileSettings::file_of(const std::string& path) {
  if (!overrides_.with_config)
    return nullptr;
  const std::scoped_lock lock{mutex_};
  std::error_code ignored;
  if (!overrides_.config.empty())
    return lookup_.at(fs::absolute(overrides_.config, ignored));
  return lookup_.nearest(path == "-" ? fs::current_path(ignored) : fs::absolute(path, ignored).lexically_normal().parent_path());
}

std::vector<std::string> FileSettings::troubles() const {
  const std::scoped_lock lock{mutex_};
  std::vector<std::string> out;
  for (const auto& file : lookup_.files()) {
    const std::string path = printable(file->path.generic_string());
    if (!file->trouble.empty())
      out.push_back(path + ": " + file->trouble);
    const auto text = workspace::Document::open(std::string{config::file_name}, file->text);
    Places places{*text};
    for (const config::Problem& problem : file->problems) {
      const Place at = places.at(problem.range.begin);
      out.push_back(path + ':' + std::to_string(at.line) + ':' + std::to_string(at.column) +
                    (problem.broken ? ": error: " : ": warning: ") + printable(problem.message));
    }
  }
  return out;
}

bool FileSettings::broken() const {
  const std::scoped_lock lock{mutex_};
  const auto files = lookup_.files();
  return std::any_of(files.begin(), files.end(), [](const auto& file) { return is_broken(*file); });
}

} // namespace unres::cli
