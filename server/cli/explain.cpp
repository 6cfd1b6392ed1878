#include "cli/explain.h"

#include "cli/coverage.h"
#include "cli/glyph.h"
#include "support/nearest.h"
#include "cli/places.h"
#include "cli/rule_facts.h"
#include "cli/rule_pages.h"
#include "cli/style.h"
#include "cli/text_report.h"
#include "cli/wrap.h"
#include "config/schema.h"
#include "rules/registry.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace unres::cli {
namespace {

using rules::Rule;

Style style_of(const ExplainOptions& options, const Streams& streams) {
  return Style{options.color == Color::always ||
               (options.color == Color::automatic && streams.color)};
}

std::string padded(std::string_view text, std::size_t width) {
  std::string out{text};
  out.resize(std::max(width, out.size()), ' ');
  return out;
}

int list(const Style& style, Streams& streams) {
  std::size_t longest = 0;
  for (const Rule* rule : rules::all_rules())
    longest = std::max(longest, rule->id.size());
  const std::size_t taken = longest + 13;
  std::string_view family;
  for (const Rule* rule : rules::all_rules()) {
    if (family_of(*rule) != family) {
      streams.out << (family.empty() ? "" : "\n");
      family = family_of(*rule);
      streams.out << style.paint(Ink::strong, family) << '\n';
    }
    std::string title =
        wrapped(rule->title, std::max<std::size_t>(streams.width, taken + 30), taken);
    title.erase(0, taken); // The first line stands beside the name, the others under it.
    streams.out << "  " << padded(rule->id, longest) << "  "
                << style.paint(ink_of(rule->severity), padded(name_of(rule->severity), 7)) << "  "
                << title;
  }
  streams.out << "\n"
              << counted(rules::all_rules().size(), "rule") << ". Show one: unres explain RULE\n";
  return exit_clean;
}

/// "Authority  The page", wrapped beside the name.
std::string row(const Style& style, std::string_view name, std::string_view value,
                std::size_t width) {
  constexpr std::size_t column = 12;
  std::string text = wrapped(value, width, column);
  text.replace(0, std::min(text.size(), column),
               style.paint(Ink::strong, name) + std::string(column - name.size(), ' '));
  return text;
}

int show(const Rule& rule, const Style& style, Streams& streams) {
  const std::size_t width = std::clamp(streams.width, 40U, 100U);
  const Demonstration shown = demonstrate(rule);
  std::ostream& out = streams.out;
  out << style.paint(Ink::link, rule.id) << "  "
      << style.paint(ink_of(rule.severity), name_of(rule.severity));
  if (shown.fix != rules::FixKind::none)
    out << "  " << style.paint(Ink::good, std::string{name_of(shown.fix)} + " fix");
  out << '\n' << style.paint(Ink::strong, wrapped(rule.title, width, 0)) << '\n';
  out << wrapped(rule.why, width, 0) << '\n';
  const std::string bar = style.paint(Ink::dim, "  │") + ' ';
  out << style.paint(Ink::good, "Right") << '\n' << prefixed(rule.good, bar) << '\n';
  if (!rule.bad.empty()) // What a house sets decides.
    out << style.paint(Ink::error, "Wrong") << '\n' << prefixed(rule.bad, bar) << '\n';
  if (!shown.findings.empty()) {
    out << style.paint(Ink::strong, "What unres says about it") << '\n';
    Places places{shown.analysis->document()};
    for (const rules::Finding& finding : shown.findings) {
      const std::size_t line = places.at(finding.range.begin).line;
      out << finding_report("line " + std::to_string(line) + ':', line, finding,
                            shown.analysis->document(), style, width);
    }
    out << '\n';
  }
  out << row(style, "Authority", rule.source.name, width);
  if (!rule.source.url.empty())
    out << row(style, "", rule.source.url, width);
  if (!rule.evidence.empty())
    out << row(style, "Evidence", rule.evidence, width);
  out << row(style, "Organs", profiles_of(rule), width);
  out << row(style, "Reads", texts_of(rule), width);
  return exit_clean;
}

int unknown(const std::string& name, Streams& streams) {
  std::vector<std::string_view> ids;
  for (const Rule* rule : rules::all_rules())
    ids.push_back(rule->id);
  streams.err << "unres: no rule is called \"" << printable(name) << "\".";
  const auto near = nearest(name, ids, 3);
  for (std::size_t i = 0; i < near.size(); ++i)
    streams.err << (i == 0 ? " Did you mean " : (i + 1 == near.size() ? " or " : ", ")) << near[i];
  streams.err << (near.empty() ? " List them: unres explain" : "?") << std::endl;
  return exit_trouble;
}

int write_all(const std::string& folder, Streams& streams) {
  namespace fs = std::filesystem;
  std::size_t written = 0;
  for (const Page& page : rule_pages()) {
    const fs::path path = fs::path{folder} / page.path;
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::ofstream file{path, std::ios::binary};
    file << page.text;
    file.close();
    if (error || !file) {
      complain(streams, path.string(), "could not be written");
      return exit_trouble;
    }
    ++written;
  }
  streams.out << counted(written, "page") << " written to " << printable(folder) << '\n';
  return exit_clean;
}

} // namespace

int explain(const ExplainOptions& options, Streams& streams) {
  const Style style = style_of(options, streams);
  if (options.coverage)
    return streams.out << coverage_page(), exit_clean;
  if (options.schema)
    return streams.out << config::schema(), exit_clean;
  if (!options.folder.empty())
    return write_all(options.folder, streams);
  if (options.rule.empty())
    return list(style, streams);
  const Rule* rule = rules::find_rule(options.rule);
  return rule != nullptr ? show(*rule, style, streams) : unknown(options.rule, streams);
}

} // namespace unres::cli
