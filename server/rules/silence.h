#pragma once

#include "rules/options.h"
#include "text/offset.h"
#include "workspace/document.h"

#include <string_view>
#include <vector>

namespace unres::rules {

/// A rule or a family that a comment silences.
struct SilencedRule {
  text::Range range;      ///< Of its name.
  std::string_view name;  ///< As typed; borrowed from the document.
  bool known = false;     ///< There is a rule or a family of that name.
  bool runs = false;      ///< One of its rules has run on this text.
  bool used = false;      ///< It has silenced a finding.

  [[nodiscard]] bool means(const Rule& rule) const;
};

/// A comment that silences rules: `%% unres-ignore rule/id: reason` on the line of a finding or alone on the
/// line above, `%% unres-ignore-file rule/id: reason` anywhere. Several names are parted by commas.
struct Silence {
  text::Range range;        ///< The comment.
  bool whole_file = false;
  std::size_t line = 0;     ///< The line it speaks of, from 0.
  std::vector<SilencedRule> rules;
  text::Range reason;       ///< Without white space around it; empty where none is given.
};

/// The comments of a text that silence rules, in order. The text is searched, not read. Lines are those of the text
/// given: where the lines of paragraphs are joined, a comment above a paragraph speaks of all of it.
[[nodiscard]] std::vector<Silence> read_silences(const workspace::Document& document);

/// The comment that silences a finding of `rule` which begins on `line`, marked as used, or null.
[[nodiscard]] const Silence* silence_of(std::vector<Silence>& silences, const Rule& rule, std::size_t line);

/// What stands for a reason until one is written.
inline constexpr std::string_view no_reason_yet = "(why?)";

} // namespace unres::rules
