#include "cli/baseline.h"

#include "cli/json.h"
#include "support/utf8.h"
#include "workspace/read_file.h"

namespace unres::cli {
namespace {

namespace fs = std::filesystem;

constexpr int version_written = 1;

/// Without the ordinal: the count says how many there are.
std::string place_of(const std::string& fingerprint) { return fingerprint.substr(0, fingerprint.find(':')); }

/// The text at a member of an entry; throws where there is none.
std::string text_at(const Json& entry, const char* member) { return entry.at(member).get<std::string>(); }

} // namespace

Baseline::Baseline(const fs::path& file) {
  std::error_code ignored;
  folder_ = fs::absolute(file, ignored).lexically_normal().parent_path();
}

Expected<Baseline> Baseline::read(const fs::path& file) {
  const Expected<std::string> text = workspace::read_file(file);
  if (!text)
    return unexpected(text.error().message);
  Baseline out{file};
  try {
    const Json json = Json::parse(*text);
    const auto version = json.at("baseline").get<int>();
    if (version != version_written)
      return unexpected("is a baseline of version " + std::to_string(version) + ", which this program cannot read");
    for (const Json& entry : json.at("findings")) {
      Known& known = out.known_[{text_at(entry, "path"), text_at(entry, "rule"), text_at(entry, "fingerprint")}];
      known.count += entry.at("count").get<std::size_t>();
    }
  } catch (const Json::parse_error& error) {
    return unexpected("is no JSON: broken at byte " + std::to_string(error.byte));
  } catch (const Json::exception&) {
    return unexpected("is no baseline as --write-baseline writes it");
  }
  return out;
}

Baseline::Hidden Baseline::hide(std::string_view path, std::vector<Shown>& findings) const {
  const std::string name = name_of(path);
  std::map<std::pair<std::string, std::string>, std::size_t> left;
  Hidden out;
  for (auto known = known_.lower_bound({name, {}, {}}); known != known_.end() && std::get<0>(known->first) == name; ++known) {
    left[{std::get<1>(known->first), std::get<2>(known->first)}] = known->second.count;
    out.gone += known->second.count;
  }
  std::erase_if(findings, [&](const Shown& each) {
    const auto known = left.find({std::string{each.finding->rule->id}, place_of(each.fingerprint)});
    if (known == left.end() || known->second == 0)
      return false;
    --known->second;
    ++out.known;
    return true;
  });
  out.gone -= out.known;
  return out;
}

void Baseline::add(std::string_view path, const std::vector<Shown>& findings) {
  const std::string name = name_of(path);
  std::map<Key, Known> own;
  for (const Shown& each : findings) {
    Known& known = own[{name, std::string{each.finding->rule->id}, place_of(each.fingerprint)}];
    if (++known.count == 1)
      known.message = each.finding->message;
  }
  // A text that is named twice is still one.
  for (auto& [key, known] : own)
    known_[key] = std::move(known);
}

std::string Baseline::written() const {
  std::string out = "{\"baseline\": " + std::to_string(version_written) + ",\n \"findings\": [";
  bool first = true;
  for (const auto& [key, known] : known_) {
    const auto& [path, rule, fingerprint] = key;
    out += first ? "\n  " : ",\n  ";
    out += cli::written({{"path", path},
                         {"rule", rule},
                         {"fingerprint", fingerprint},
                         {"count", known.count},
                         {"message", known.message}});
    first = false;
  }
  return out + (first ? "]}\n" : "\n ]}\n");
}

std::string Baseline::name_of(std::string_view path) const {
  if (path == "-")
    return "-";
  std::error_code ignored;
  const fs::path whole = fs::absolute(path, ignored).lexically_normal();
  const std::string relative = whole.lexically_relative(folder_).generic_string();
  // JSON holds no other bytes.
  return utf8::sanitized(relative.empty() ? whole.generic_string() : relative);
}

} // namespace unres::cli
