// While a paragraph is typed, neither it nor its neighbours are told of Also and Further too early.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

// The findings on the sequence of a draft.
std::string found(const std::string& text) {
  const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
  std::string out;
  for (const Finding& finding : analysis->findings())
    if (finding.rule->id.starts_with("sequence/"))
      out += std::string{finding.rule->id} + ": " + finding.message + "\n";
  return out;
}

constexpr std::string_view beginning = "*The General Assembly*,\n\n";
constexpr std::string_view right =
    "*Taking note* of the guide to lighthouses,\n\n*Taking note also* of the guide to harbours,\n\n"
    "*Noting with concern* the state of the lamps,\n\n*Noting* that oil is dear,\n\nNoting also the price of wicks,\n\n"
    "1. *Requests* the Secretary-General to publish the guide;\n\n"
    "2. *Also requests* the Secretary-General to translate it;\n\n"
    "3. *Requests* the Secretary-General and the Committee to meet;\n\n4. *Welcomes* the lamps;\n\n"
    "5. *Also welcomes* the wicks;\n\n6. *Welcomes with appreciation* the oil.\n";

} // namespace

TEST_CASE("a draft with the right sequence is typed without a finding on the way") {
  for (std::size_t typed = 0; typed <= right.size(); ++typed) {
    CAPTURE(right.substr(0, typed));
    CHECK(found(std::string{beginning} + std::string{right.substr(0, typed)}) == "");
  }
}

TEST_CASE("a paragraph is typed between others without a finding before it is complete") {
  const std::string before = std::string{beginning} + "1. *Welcomes* the lamps;\n\n";
  const std::string after = "\n\n3. *Also welcomes* the wicks;\n\n4. *Welcomes with concern* the oil.\n";
  for (const std::string typed : {"2. *Wel", "2. *Welcomes*", "2. *Welcomes* the guide", "2. *Urges* Member", "2. *Notes", "2."}) {
    CAPTURE(typed);
    CHECK(found(before + typed + after) == "");
  }
  CHECK(found(before + "2. *Urges* Member States to use the guide;" + after) ==
        "sequence/unneeded: No paragraph right before opens with “Welcomes”, so that “Also” goes\n");
}

} // namespace unres::rules
