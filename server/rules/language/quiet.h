#pragma once

#include "rules/rule.h"

namespace unres::rules::language {

/// True for a block of running text, of the resolution or of its annex: rules of words read it. Titles, headings,
/// mastheads and notes have ways of their own.
[[nodiscard]] bool is_running_text(const BlockView& block);

/// Where in a block rules of words have nothing to say. Each question is about one place; most rules ask
/// `is_left_alone` of what they have found and then what else their row of the catalogue spares.
class Quiet {
public:
  Quiet(const BlockView& block, const Options& options) : block_(block), options_(options) {}

  /// Somebody else's words, or none that are shown: quotations, titles in italics, link targets, deletions, comments.
  [[nodiscard]] bool is_quoted(text::Range place) const;
  /// No prose: web and mail addresses, document symbols, numbers of resolutions, references, dates, note calls.
  [[nodiscard]] bool is_code(text::Range place) const;
  /// In one of the names that the house wants left alone.
  [[nodiscard]] bool is_house_name(text::Range place) const;
  /// Any of the three.
  [[nodiscard]] bool is_left_alone(text::Range place) const;

  /// True where the word at `place` begins the block, the opening phrase or a sentence, so that it has its capital
  /// from there.
  [[nodiscard]] bool begins_sentence(text::Range place) const;
  /// Part of a longer name: another word with a capital stands next to `place`, with nothing between but spaces and
  /// small words ("Organisation [for the] Prohibition", "Office [of the] High Commissioner for Human Rights").
  [[nodiscard]] bool is_in_name(text::Range place) const;

private:
  [[nodiscard]] bool has_name_before(text::Offset at) const;
  [[nodiscard]] bool has_name_behind(text::Offset at) const;

  const BlockView& block_;
  const Options& options_;
};

} // namespace unres::rules::language
