#pragma once

#include "report/submission.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What both writers of a report call things.
namespace unres::report {

/// "Error", "Warning", "Hint".
[[nodiscard]] std::string_view label_of(rules::Severity severity);
[[nodiscard]] std::string_view label_of(Agreement agreement);
[[nodiscard]] std::string_view label_of(Change change);

// A mark beside each word, for those who look over a page. The word stands beside it always.
[[nodiscard]] std::string_view sign_of(rules::Severity severity);
[[nodiscard]] std::string_view sign_of(Agreement agreement);
[[nodiscard]] std::string_view sign_of(Change change);
[[nodiscard]] std::string_view sign_of(Verdict verdict);

/// The title of a draft, else the name of its file.
[[nodiscard]] std::string title_of(const Identity& identity);

/// What was counted, each with its word: {2, "errors"}, {1, "warning"}.
[[nodiscard]] std::vector<std::pair<std::size_t, std::string>> figures(const Counts& counts);

/// "12 more notes are not shown."
[[nodiscard]] std::string more_of(std::size_t left_out, std::string_view what);

/// One row of the table of lengths.
struct LengthRow {
  std::string name;
  std::size_t words = 0;
  std::size_t paragraphs = 0;
  std::size_t base_words = 0; ///< Of the text it is held against, if any.
  std::size_t base_paragraphs = 0;
};
[[nodiscard]] std::vector<LengthRow> length_rows(const Submission& submission);

/// "+12", "−3", "0".
[[nodiscard]] std::string difference(std::size_t now, std::size_t before);

/// How the length stands to what the house allows; empty where there is no limit.
[[nodiscard]] std::string budget_sentence(const Submission& submission);

/// What has become of the paragraphs of the base, in one sentence.
[[nodiscard]] std::string comparison_sentence(const Comparison& comparison);

/// "Preambular paragraph 3 (was preambular paragraph 2)".
[[nodiscard]] std::string name_of(const ChangedParagraph& paragraph);

/// "Preambular paragraph 1 to 3".
[[nodiscard]] std::string name_of_run(const ChangedParagraph& first, const ChangedParagraph& last);

/// The paragraphs from `first` on that are unchanged, up to the next that is not.
[[nodiscard]] std::size_t unchanged_run(const std::vector<ChangedParagraph>& paragraphs, std::size_t first);

/// The pages that state the rules of a report, each once.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> authorities(const Submission& submission);

} // namespace unres::report
