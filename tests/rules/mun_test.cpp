// Model United Nations: what its handbooks write otherwise is not reported, the rest is.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <set>

namespace unres::rules {
namespace {

std::set<std::string_view> found(const std::string& text, std::string_view profile) {
  Options options;
  REQUIRE(choose_profile(profile, options));
  const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), options, index::Index::standard());
  std::set<std::string_view> out;
  for (const Finding& finding : analysis->findings())
    if (finding.severity >= Severity::warning)
      out.insert(finding.rule->id);
  return out;
}

const std::string draft = "*The General Assembly*,\n\n"
                          "*Recalling* its resolution 70/1 of 25 September 2015,\n\n"
                          "*Guided by* its resolution 70/1 of 25 September 2015 and the report of the Secretary-General (A/77/127);\n\n"
                          "1. *Takes note of* the report, by which 30% of the lamps are lit;\n\n"
                          "2. *Decides* to remain seized of the matter.\n";

} // namespace

TEST_CASE("what Model United Nations writes otherwise is let be, other faults are found") {
  CHECK(found(draft, "mun") == std::set<std::string_view>{"preamble/end-comma"});
  CHECK(found(draft, "auto") == std::set<std::string_view>{"citation/date-first", "italics/extent-particle", "number/percent",
                                                           "preamble/end-comma", "symbol/no-in-text"});
}

TEST_CASE("a profile has one of six names") {
  Options options;
  CHECK(choose_profile("hrc", options));
  CHECK(options.profile == model::Profile::hrc);
  CHECK_FALSE(choose_profile("unesco", options));
  CHECK(options.profile == model::Profile::hrc);
  CHECK(choose_profile("mun", options));
  CHECK_FALSE(options.profile.has_value());
  CHECK(options.mun);
  CHECK(choose_profile("auto", options));
  CHECK_FALSE(options.mun);
}

} // namespace unres::rules
