// Notes are typed in several ways, and rules see the same in all of them: with the other mark of emphasis, lines
// ended as on Windows or in the middle, no-break spaces, and links.
#include "rules/runner.h"
#include "support/characters.h"
#include "support/fixture.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>

namespace unres::rules {
namespace {

namespace fs = std::filesystem;

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

// Changes the lines of notes.
template <typename Change> std::string in_notes(const std::string& text, Change&& change) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string line = text.substr(at, end - at);
    out += line.starts_with("[^") || static_cast<unsigned char>(line[0]) >= 0x80 ? change(line) : line;
    at = end;
  }
  return out;
}

std::string with_line_ends(const std::string& text) { return replaced(text, "\n", "\r\n"); }
std::string with_underscores(const std::string& text) {
  return in_notes(text, [](const std::string& line) {
    const bool within_word = line.find("Nations*,") != std::string::npos; // There, an underscore opens nothing.
    return within_word ? line : replaced(line, "*", "_");
  });
}
std::string with_no_break_spaces(const std::string& text) {
  return in_notes(text, [](std::string line) {
    for (const std::string word : {"vol.", "vols.", "No.", "Nos.", "chap.", "sect.", "para.", "annex"})
      line = replaced(line, " " + word + " ", " " + word + "\xC2\xA0");
    return line;
  });
}
std::string with_broken_lines(const std::string& text) {
  return in_notes(text, [](const std::string& line) { return replaced(line, ", ", ",\n"); });
}
std::string with_links(const std::string& text) {
  return in_notes(text, [](const std::string& line) {
    const std::size_t at = line.find(" A/7");
    const std::size_t end = at == std::string::npos ? at : line.find_first_of(" ,;.)\n", at + 1);
    if (end == std::string::npos || line[at - 1] != ':')
      return line;
    const std::string symbol = line.substr(at + 1, end - at - 1);
    return line.substr(0, at + 1) + "[" + symbol + "](https://undocs.org/" + symbol + ")" + line.substr(end);
  });
}

std::shared_ptr<const Analysis> analyse(std::string text, const std::string& name) {
  return Analysis::run(workspace::Document::open(name, std::move(text)), {}, index::Index::standard());
}

std::map<std::string, int> bag_of(const Analysis& analysis) {
  std::map<std::string, int> bag;
  for (const Finding& finding : analysis.findings())
    if (finding.rule->id.starts_with("footnote/") || finding.rule->id.starts_with("italics/"))
      ++bag[std::string{finding.rule->id}];
  return bag;
}

std::string shown(const std::map<std::string, int>& bag) {
  std::string out;
  for (const auto& [rule, count] : bag)
    out += rule + " " + std::to_string(count) + "\n";
  return out;
}

void check_fixes(const Analysis& analysis) {
  const auto before = bag_of(analysis);
  for (const Finding& finding : analysis.findings()) {
    const auto own = before.find(std::string{finding.rule->id});
    if (!finding.fix || own == before.end())
      continue;
    const auto fixed = text::applied(analysis.document().text(), finding.fix->edits);
    REQUIRE(fixed.has_value());
    CAPTURE(finding.rule->id);
    CAPTURE(*fixed);
    const auto after = bag_of(*analyse(*fixed, analysis.document().name()));
    const auto left = after.find(own->first);
    CHECK_MESSAGE((left == after.end() || left->second < own->second), "the fix does not remove its finding");
    for (const auto& entry : after)
      CHECK_MESSAGE((before.contains(entry.first) && entry.second <= before.at(entry.first)), "the fix adds ", entry.first);
  }
}

constexpr std::pair<const char*, std::string (*)(const std::string&)> ways[]{
    {"CRLF", with_line_ends},
    {"underscores", with_underscores},
    {"no-break spaces", with_no_break_spaces},
    {"broken lines", with_broken_lines},
    {"links", with_links}};

} // namespace

TEST_CASE("notes give the same findings in whatever way they are typed, and their fixes hold") {
  for (const std::string folder : {"footnote", "italics"})
    for (const auto& entry : fs::directory_iterator(fs::path{UNRES_SOURCE_DIR} / "tests" / "rules" / folder))
      for (const test::Example& example : test::read_fixture(entry.path()))
        for (const auto& way : ways) {
          CAPTURE(entry.path().filename().string());
          CAPTURE(example.line);
          const std::string kind = way.first;
          CAPTURE(kind);
          const std::string text = way.second(example.text);
          CAPTURE(text);
          const auto typed = analyse(text, example.name);
          CHECK(shown(bag_of(*typed)) == shown(bag_of(*analyse(example.text, example.name))));
          check_fixes(*typed);
        }
}

} // namespace unres::rules
