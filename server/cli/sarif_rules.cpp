#include "cli/sarif_rules.h"

#include "rules/registry.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::cli {
namespace {

// "PreambleEndComma" of preamble/end-comma.
std::string name_in_capitals(std::string_view id) {
  std::string out;
  bool begins = true;
  for (const char c : id) {
    if (is_ascii_letter(c) || is_ascii_digit(c))
      out += begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    begins = !is_ascii_letter(c) && !is_ascii_digit(c);
  }
  return out;
}

std::string sentence(std::string_view title) {
  std::string out{title};
  return out.ends_with('.') ? out : out + '.';
}

Json help(const rules::Rule& rule) {
  std::string text{rule.why};
  text.append("\n\nRight:\n\n").append(rule.good).append("\nWrong:\n\n").append(rule.bad);
  text.append("\nAuthority: ").append(rule.source.name).append(" ").append(rule.source.url).append("\n");
  std::string markdown{rule.why};
  markdown.append("\n\n**Right**\n\n````markdown\n").append(rule.good).append("\n````\n\n**Wrong**\n\n````markdown\n");
  markdown.append(rule.bad).append("\n````\n\nAuthority: ");
  if (rule.source.url.empty())
    markdown.append(rule.source.name).append("\n");
  else
    markdown.append("[").append(rule.source.name).append("](").append(rule.source.url).append(")\n");
  for (std::string* each : {&text, &markdown})
    if (!rule.evidence.empty())
      each->append("\n").append(rule.evidence).append("\n");
  return {{"text", text}, {"markdown", markdown}};
}

Json described(const rules::Rule& rule) {
  Json out{{"id", rule.id},
           {"name", name_in_capitals(rule.id)},
           {"shortDescription", {{"text", sentence(rule.title)}}},
           {"fullDescription", {{"text", rule.why}}},
           {"help", help(rule)},
           {"defaultConfiguration", {{"level", sarif_level(rule.severity)}}},
           {"properties", {{"tags", Json::array({rules::family_of(rule)})}}}};
  if (rule.severity == rules::Severity::off)
    out["defaultConfiguration"] = {{"enabled", false}, {"level", "warning"}};
  if (rule.source.url.starts_with("https://"))
    out["helpUri"] = rule.source.url;
  return out;
}

} // namespace

Json sarif_rules() {
  Json out = Json::array();
  for (const rules::Rule* rule : rules::all_rules())
    out.push_back(described(*rule));
  return out;
}

std::size_t sarif_index(const rules::Rule& rule) {
  const auto all = rules::all_rules();
  const auto found = std::lower_bound(all.begin(), all.end(), rule.id,
                                      [](const rules::Rule* each, std::string_view id) { return each->id < id; });
  return static_cast<std::size_t>(found - all.begin());
}

std::string_view sarif_level(rules::Severity severity) {
  return severity == rules::Severity::hint ? "note" : name_of(severity);
}

} // namespace unres::cli
