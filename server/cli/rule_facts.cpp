#include "cli/rule_facts.h"

#include <algorithm>

namespace unres::cli {
namespace {

std::string_view organ_of(model::Profile profile) {
  switch (profile) {
  case model::Profile::ga:
    return "General Assembly";
  case model::Profile::ecosoc:
    return "Economic and Social Council";
  case model::Profile::hrc:
    return "Human Rights Council";
  case model::Profile::sc:
    break;
  }
  return "Security Council";
}

} // namespace

Demonstration demonstrate(const rules::Rule& rule) {
  rules::Options options;
  // A rule that is off by default shows what it would find.
  if (rule.severity == rules::Severity::off)
    options.severities.emplace(rule.id, rules::Severity::warning);
  options.mode = rule.in_draft ? rules::Mode::draft : rules::Mode::final;
  auto document = workspace::Document::open("example.unres.md", std::string{rule.bad});
  Demonstration out{rules::Analysis::run(std::move(document), options, index::Index::standard()), {}, rules::FixKind::none};
  for (const rules::Finding& finding : out.analysis->findings()) {
    if (finding.rule != &rule)
      continue;
    out.findings.push_back(finding);
    if (finding.fix && out.fix != rules::FixKind::safe)
      out.fix = finding.fix->kind;
  }
  return out;
}

std::string_view short_name_of(const rules::Rule& rule) {
  return rule.id.substr(rule.id.find('/') + 1);
}

std::string profiles_of(const rules::Rule& rule) {
  using enum model::Profile;
  std::string out;
  bool all = true;
  for (const model::Profile profile : {ga, sc, ecosoc, hrc}) {
    if (!rule.profiles.has(profile)) {
      all = false;
      continue;
    }
    out += (out.empty() ? "" : ", ") + std::string{organ_of(profile)};
  }
  if (all)
    out = "all organs";
  return rule.in_mun ? out : out + "; not in Model UN";
}

std::string_view texts_of(const rules::Rule& rule) {
  switch (rule.reads) {
  case rules::Reads::english_resolutions:
    return "resolutions in English";
  case rules::Reads::resolutions:
    return "resolutions in any language";
  case rules::Reads::all:
    break;
  }
  return "resolutions, decisions and statements in any language";
}

} // namespace unres::cli
