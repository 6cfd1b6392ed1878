// Each rule's own examples and fixture, and what must hold of every fix.
#include "rules/registry.h"
#include "rules/runner.h"
#include "rules/sources.h"
#include "support/fixture.h"
#include "text/encoding.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

namespace unres::rules {
namespace {

namespace fs = std::filesystem;

std::shared_ptr<const Analysis> analyse(std::string text, std::string name = "draft.unres.md",
                                        const Options& options = {}) {
  return Analysis::run(workspace::Document::open(std::move(name), std::move(text)), options, index::Index::standard());
}

// A rule that is off by default, or that only a final text must keep, runs in its own examples.
Options options_for(const Rule* rule) {
  Options options;
  if (rule != nullptr && rule->severity == Severity::off)
    options.severities[std::string{rule->id}] = Severity::hint;
  if (rule != nullptr && !rule->in_draft)
    options.mode = Mode::final;
  return options;
}

std::size_t count_of(const Analysis& analysis, std::string_view id) {
  return static_cast<std::size_t>(
      std::count_if(analysis.findings().begin(), analysis.findings().end(),
                    [id](const Finding& finding) { return finding.rule->id == id; }));
}

// "line:begin-end rule", the end of a finding over several lines cut at the end of its first.
std::string placed(const workspace::Document& document, text::Range range, std::string_view rule) {
  const auto at = [&](text::Offset offset) {
    return text::to_position(document.text(), document.lines(), offset, text::Encoding::utf32);
  };
  const text::Position begin = at(range.begin);
  const text::Offset line_end = document.lines().content(begin.line, document.text()).end;
  const text::Position end = at(std::min(range.end, std::max(line_end, range.begin)));
  std::ostringstream out;
  out << begin.line + 1 << ':' << begin.column + 1 << '-'
      << std::max(end.column, begin.column + 1) + 1 << ' ' << rule;
  return out.str();
}

std::string rendered(const Analysis& analysis) {
  std::string out;
  for (const Finding& finding : analysis.findings())
    out += placed(analysis.document(), finding.range, finding.rule->id) + ": " + finding.message + "\n";
  return out;
}

// The findings as a bag of rule and message: places move when text is mended.
std::map<std::string, int> bag_of(const Analysis& analysis) {
  std::map<std::string, int> bag;
  for (const Finding& finding : analysis.findings())
    ++bag[std::string{finding.rule->id}];
  return bag;
}

void check_fixes(const Analysis& analysis) {
  const auto before = bag_of(analysis);
  for (const Finding& finding : analysis.findings()) {
    if (!finding.fix)
      continue;
    CAPTURE(finding.rule->id);
    CAPTURE(finding.message);
    const auto text = text::applied(analysis.document().text(), finding.fix->edits);
    REQUIRE_MESSAGE(text.has_value(), "the edits of the fix do not fit");
    const auto after = analyse(*text, analysis.document().name(), analysis.options());
    CAPTURE(*text);
    CAPTURE(rendered(*after));
    auto remaining = bag_of(*after);
    CHECK_MESSAGE(remaining[std::string{finding.rule->id}] < before.at(std::string{finding.rule->id}),
                  "the fix does not remove its finding");
    for (const auto& left : remaining) {
      const auto was = before.find(left.first);
      CHECK_MESSAGE(left.second <= (was == before.end() ? 0 : was->second), "the fix adds ", left.first);
    }
  }
}

} // namespace

TEST_CASE("every rule keeps its own examples") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    const Options options = options_for(rule);
    const auto good = analyse(std::string{rule->good}, "draft.unres.md", options);
    CAPTURE(rendered(*good));
    CHECK(count_of(*good, rule->id) == 0);
    // What is shown as right is right by every other rule too.
    CHECK(std::none_of(good->findings().begin(), good->findings().end(),
                       [](const Finding& finding) { return finding.severity >= Severity::warning; }));
    if (rule->bad.empty())
      continue;
    const auto bad = analyse(std::string{rule->bad}, "draft.unres.md", options);
    CHECK(count_of(*bad, rule->id) > 0);
    check_fixes(*bad);
  }
}

TEST_CASE("every rule has the words people need") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK_FALSE(rule->title.empty());
    CHECK_FALSE(rule->why.empty());
    CHECK_FALSE(rule->good.empty());
    CHECK_FALSE(rule->source.name.empty());
    // What concerns unres alone has no page of the United Nations.
    CHECK(rule->source.url.starts_with("https://") == (rule->source.name != sources::unres.name));
    CHECK((rule->block != nullptr) + (rule->document != nullptr) + (rule->citing != nullptr) +
              (rule->noting != nullptr) + (rule->sequencing != nullptr) + (rule->silencing != nullptr) ==
          1);
    CHECK(find_rule(rule->id) == rule);
  }
}

TEST_CASE("fixtures: all findings are listed, and fixes give the text shown") {
  const fs::path folder = fs::path{UNRES_SOURCE_DIR} / "tests" / "rules";
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".md")
      continue;
    ++files;
    const std::string id = entry.path().parent_path().filename().string() + "/" + entry.path().stem().string();
    for (const test::Example& example : test::read_fixture(entry.path())) {
      CAPTURE(entry.path().string());
      CAPTURE(example.line);
      const auto analysis = analyse(example.text, example.name, options_for(find_rule(id)));
      std::string expected;
      std::string found;
      std::vector<test::Expected> open = example.expected;
      for (const Finding& finding : analysis->findings()) {
        const std::string place = placed(analysis->document(), finding.range, finding.rule->id);
        const auto match = std::find_if(open.begin(), open.end(), [&](const test::Expected& e) {
          std::ostringstream text;
          text << e.line << ':' << e.begin << '-' << e.end << ' ' << e.rule;
          return text.str() == place && (e.message.empty() || e.message == finding.message);
        });
        if (match != open.end())
          open.erase(match);
        else
          found += place + ": " + finding.message + "\n";
      }
      for (const test::Expected& e : open) {
        std::ostringstream text;
        text << e.line << ':' << e.begin << '-' << e.end << ' ' << e.rule;
        expected += text.str() + (e.message.empty() ? "" : ": " + e.message) + "\n";
      }
      CHECK_MESSAGE(found.empty(), "found but not listed:\n" << found);
      CHECK_MESSAGE(expected.empty(), "listed but not found:\n" << expected);
      check_fixes(*analysis);
      if (!example.has_fixed)
        continue;
      std::vector<text::Edit> edits;
      for (const Finding& finding : analysis->findings())
        if (finding.rule->id == id && finding.fix)
          edits.insert(edits.end(), finding.fix->edits.begin(), finding.fix->edits.end());
      const auto fixed = text::applied(analysis->document().text(), edits);
      REQUIRE(fixed.has_value());
      CHECK(*fixed == example.fixed);
    }
  }
  CHECK(files > 0);
}

TEST_CASE("every rule has a fixture of its own") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK(fs::exists(fs::path{UNRES_SOURCE_DIR} / "tests" / "rules" / (std::string{rule->id} + ".md")));
  }
}

} // namespace unres::rules
