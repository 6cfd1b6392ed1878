#include "config/read.h"

#include "config/json_text.h"
#include "config/keys.h"
#include "rules/registry.h"
#include "support/nearest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace unres::config {
namespace {

using Kind = Value::Kind;
using Words = std::span<const std::string_view>;

// "auto, ga or mun"
std::string one_of(Words words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i)
    out.append(i == 0 ? "" : i + 1 == words.size() ? " or " : ", ").append(words[i]);
  return out;
}

std::string in_marks(std::string_view word) {
  return nlohmann::json(word).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

class Reader {
public:
  Reader(std::string_view text, Config& config, UnknownKeys unknown)
      : text_(text), config_(config), unknown_(unknown) {}

  void read(const Value& root) {
    if (root.kind != Kind::object) {
      report(root.range, "A configuration is an object: {\"profile\": \"ga\"}");
      return;
    }
    std::vector<std::string_view> names;
    for (const KeyFacts& facts : keys())
      names.push_back(facts.name);
    each_key(root, [&](const Member& member) {
      if (member.key == schema_key)
        return;
      const auto known = std::find(names.begin(), names.end(), member.key);
      if (known != names.end())
        take(keys()[static_cast<std::size_t>(known - names.begin())], member.value);
      else if (unknown_ == UnknownKeys::told)
        report_unknown("setting", member.key, member.key_range, names);
    });
  }

  [[nodiscard]] std::vector<Problem> take_problems() { return std::move(problems_); }

private:
  void report(text::Range range, std::string message, std::optional<text::Edit> fix = std::nullopt) {
    problems_.push_back({range, false, std::move(message), std::move(fix)});
  }

  void report_unknown(std::string_view what, std::string_view name, text::Range range, Words known) {
    const auto meant = nearest(name, known, 1);
    std::string message{"There is no "};
    message.append(what).append(" ").append(in_marks(name));
    if (meant.empty())
      return report(range, std::move(message));
    message.append("; is it ").append(meant.front()).append("?");
    report(range, std::move(message), text::Edit{range, in_marks(meant.front())});
  }

  // What is wrong with a value is said in the words of its key: "profile is auto, ga or sc, not 7".
  void report_value(std::string_view name, std::string_view is, const Value& value, Words choices = {}) {
    const std::string_view typed = text::slice(text_, value.range);
    std::string message{name};
    message.append(" is ").append(is);
    if (value.kind == Kind::object || value.kind == Kind::array)
      message.append(value.kind == Kind::object ? ", not an object" : ", not a list");
    else
      message.append(", not ").append(typed);
    std::optional<text::Edit> fix;
    if (value.kind == Kind::string)
      if (const auto meant = nearest(value.string, choices, 1); !meant.empty())
        fix = text::Edit{value.range, in_marks(meant.front())};
    report(value.range, std::move(message), std::move(fix));
  }

  template <typename Visit> void each_key(const Value& object, Visit&& visit) {
    std::set<std::string_view> seen;
    for (const Member& member : object.members) {
      if (!seen.insert(member.key).second)
        report(member.key_range, in_marks(member.key) + " is set above already");
      visit(member);
    }
  }

  // Null says nothing: that is how clients send what their users have not set.
  void take(const KeyFacts& facts, const Value& value) {
    if (value.kind == Kind::null)
      return;
    switch (facts.shape) {
    case Shape::choice:
      return take_choice(facts, value);
    case Shape::boolean:
      if (value.kind != Kind::boolean)
        return report_value(facts.name, "true or false", value);
      config_.features.inlay_hints = value.boolean;
      return;
    case Shape::count:
      return take_count(facts, value);
    case Shape::names:
      return take_names(facts, value);
    case Shape::spellings:
      return take_spellings(facts, value);
    case Shape::severities:
      return take_severities(facts, value);
    }
  }

  void take_count(const KeyFacts& facts, const Value& value) {
    if (value.kind != Kind::number || value.number < 0 || value.number > 1e9 || value.number != std::floor(value.number))
      return report_value(facts.name, "a whole number, 0 or more", value);
    features::FormatStyle& format = config_.features.format;
    if (facts.key == Key::format_width)
      format.width = value.number > 0 ? static_cast<unsigned>(value.number) : features::FormatStyle{}.width;
    else if (facts.key == Key::format_indent)
      format.indent = value.number > 0 ? std::optional{static_cast<unsigned>(value.number)} : std::nullopt;
    else
      config_.rules.house.length_budget = static_cast<std::size_t>(value.number);
  }

  void take_choice(const KeyFacts& facts, const Value& value) {
    if (value.kind != Kind::string ||
        std::find(facts.choices.begin(), facts.choices.end(), value.string) == facts.choices.end())
      return report_value(facts.name, one_of(facts.choices), value, facts.choices);
    if (facts.key == Key::profile)
      rules::choose_profile(value.string, config_.rules);
    else if (facts.key == Key::mode)
      config_.rules.mode = value.string == name_of(rules::Mode::final) ? rules::Mode::final : rules::Mode::draft;
    else if (facts.key == Key::format_wrap)
      config_.features.format.wrap = *features::wrap_named(value.string);
    else if (facts.key == Key::format_notes)
      config_.features.format.notes = *features::note_placement_named(value.string);
    else
      config_.features.document_language = value.string;
  }

  void take_names(const KeyFacts& facts, const Value& value) {
    if (value.kind != Kind::array)
      return report_value(facts.name, "a list of names", value);
    std::vector<std::string> names;
    for (const Member& member : value.members) {
      if (member.value.kind != Kind::string || member.value.string.empty())
        report_value("a name", "a text", member.value);
      else
        names.push_back(member.value.string);
    }
    config_.rules.house.names = std::move(names);
  }

  void take_spellings(const KeyFacts& facts, const Value& value) {
    if (value.kind != Kind::object)
      return report_value(facts.name, "an object: {\"not this\": \"but this\"}", value);
    std::map<std::string, std::string> spellings;
    each_key(value, [&](const Member& member) {
      if (member.key.empty())
        report(member.key_range, "There is no word here");
      else if (member.value.kind != Kind::string || member.value.string.empty())
        report_value(in_marks(member.key), "to be replaced by a text", member.value);
      else if (member.value.string == member.key)
        report(member.value.range, "A word is not replaced by itself");
      else
        spellings[member.key] = member.value.string;
    });
    config_.rules.house.spellings = std::move(spellings);
  }

  void take_severities(const KeyFacts& facts, const Value& value) {
    if (value.kind != Kind::object)
      return report_value(facts.name, "an object: {\"footnote/once\": \"off\", \"spelling\": \"hint\"}", value);
    each_key(value, [&](const Member& member) {
      if (!rules::is_rule_name(member.key))
        return report_unknown("rule", member.key, member.key_range, rules::rule_names());
      const auto severity = severity_named(member.value.kind == Kind::string ? member.value.string : "");
      if (!severity)
        return report_value(member.key, one_of(severity_names()), member.value, severity_names());
      config_.rules.severities[member.key] = *severity;
    });
  }

  std::string_view text_;
  Config& config_;
  UnknownKeys unknown_;
  std::vector<Problem> problems_;
};

} // namespace

std::vector<Problem> read(std::string_view text, Config& config, UnknownKeys unknown) {
  const auto root = read_json(text);
  if (!root)
    return {{root.error().range, true, root.error().message, std::nullopt}};
  Reader reader{text, config, unknown};
  reader.read(*root);
  return reader.take_problems();
}

} // namespace unres::config
