// What is found in a text does not depend on where its lines end.
#include "features/format/format.h"
#include "rules/registry.h"
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/fixture.h"
#include "text/edit.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace unres::features {
namespace {

namespace fs = std::filesystem;

using Bag = std::map<std::string, int>;

Bag found_in(const std::shared_ptr<const workspace::Document>& document, const rules::Options& options) {
  Bag bag;
  const auto analysis = rules::Analysis::run(document, options, index::Index::standard());
  for (const rules::Finding& finding : analysis->findings())
    ++bag[std::string{finding.rule->id}];
  return bag;
}

// "rule 1 -> 2" for each rule that found another number of faults.
std::string difference(Bag before, Bag after) {
  std::string out;
  for (const auto& entry : after)
    before.try_emplace(entry.first, 0);
  for (const auto& [rule, count] : before)
    if (after[rule] != count)
      out += rule + " " + std::to_string(count) + " -> " + std::to_string(after[rule]) + "\n";
  return out;
}

rules::Options options_for(const rules::Rule* rule) {
  rules::Options options;
  if (rule != nullptr && rule->severity == rules::Severity::off)
    options.severities[std::string{rule->id}] = rules::Severity::hint;
  if (rule != nullptr && !rule->in_draft)
    options.mode = rules::Mode::final;
  return options;
}

// The text set out as `style` has it; nothing where it cannot be.
std::optional<std::string> set_out(const std::string& name, const std::string& text, const FormatStyle& style) {
  const auto formatted = format(*workspace::Document::open(name, text), style);
  if (!formatted)
    return std::nullopt;
  const auto out = text::applied(text, formatted->edits);
  REQUIRE(out.has_value());
  return *out;
}

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text)
    out += c == '\n' && !out.ends_with('\r') ? std::string{"\r\n"} : std::string{c};
  return out;
}

void check_lines(const std::string& name, const std::string& text, const rules::Options& options,
                 std::initializer_list<unsigned> widths) {
  const auto tidy = set_out(name, text, {});
  if (!tidy)
    return;
  const auto found = [&](const std::string& version) { return found_in(workspace::Document::open(name, version), options); };
  const Bag as_written = found(*tidy);
  for (const unsigned width : widths) {
    const auto broken = set_out(name, *tidy, {.wrap = Wrap::width, .width = width});
    REQUIRE(broken.has_value());
    CAPTURE(width);
    CAPTURE(*broken);
    CHECK(difference(as_written, found(*broken)) == "");
    CHECK(difference(as_written, found(with_crlf(*broken))) == "");
  }
}

} // namespace

TEST_CASE("fixes mend what they are offered for where each word has a line") {
  for (const rules::Rule* rule : rules::all_rules()) {
    const rules::Options options = options_for(rule);
    const auto broken = set_out("draft.unres.md", std::string{rule->bad}, {.wrap = Wrap::width, .width = 1});
    if (!broken)
      continue;
    const auto analysis = rules::Analysis::run(workspace::Document::open("draft.unres.md", *broken), options, index::Index::standard());
    const Bag before = found_in(analysis->shared_document(), options);
    for (const rules::Finding& finding : analysis->findings()) {
      if (!finding.fix)
        continue;
      CAPTURE(finding.rule->id);
      const auto mended = text::applied(*broken, finding.fix->edits);
      REQUIRE(mended.has_value());
      CAPTURE(*mended);
      Bag left = found_in(workspace::Document::open("draft.unres.md", *mended), options);
      const std::string id{finding.rule->id};
      CHECK(left[id] < before.at(id));
      left.erase(id);
      for (const auto& [other, count] : left)
        CHECK_MESSAGE(count <= (before.contains(other) ? before.at(other) : 0), "the fix adds ", other);
    }
  }
}

TEST_CASE("the examples of each rule say the same with a line for each word") {
  for (const rules::Rule* rule : rules::all_rules()) {
    CAPTURE(rule->id);
    const rules::Options options = options_for(rule);
    check_lines("draft.unres.md", std::string{rule->good}, options, {1});
    check_lines("draft.unres.md", std::string{rule->bad}, options, {1});
  }
}

TEST_CASE("the fixtures of each rule say the same with a line for each word") {
  for (const auto& entry : fs::recursive_directory_iterator(fs::path{UNRES_SOURCE_DIR} / "tests" / "rules")) {
    if (entry.path().extension() != ".md")
      continue;
    const std::string id = entry.path().parent_path().filename().string() + "/" + entry.path().stem().string();
    for (const test::Example& example : test::read_fixture(entry.path())) {
      CAPTURE(entry.path().string());
      CAPTURE(example.line);
      check_lines(example.name, example.text, options_for(rules::find_rule(id)), {1});
    }
  }
}

TEST_CASE("real texts say the same where their lines are broken") {
  if (!test::have_corpus())
    return;
  for (const std::string folder : {"seed", "adopted", "paged"})
    for (const auto& file : test::corpus_files(folder)) {
      CAPTURE(file.string());
      check_lines(file.filename().string(), test::read_file(file), {}, {1, 40, 80});
    }
}

} // namespace unres::features
