#pragma once

#include "features/rewrites.h"

namespace unres::features {

/// True where a preambular paragraph has no label, or an operative one has a plain number.
[[nodiscard]] bool lacks_working_labels(const rules::Analysis& analysis);

/// True where a paragraph is labelled as negotiators do: PP3, OP7.
[[nodiscard]] bool has_working_labels(const rules::Analysis& analysis);

/// Labels preambular paragraphs PP1, PP2 … in their order and writes "OP3" for "3.", "OP3 bis" for "3 bis.".
/// Annexes, subparagraphs and paragraphs without a number are left alone.
[[nodiscard]] RewriteResult with_working_labels(const rules::Analysis& analysis);

/// What is lost when the labels are stripped again: forms other than "3.".
[[nodiscard]] std::vector<std::string> forms_of_numbers(const rules::Analysis& analysis);

/// The inverse: "OP3" is "3." again, and PP labels go. Refused at a further version of a preambular paragraph
/// ("PP4 bis"), which would have no label to be told by.
[[nodiscard]] RewriteResult without_working_labels(const rules::Analysis& analysis);

} // namespace unres::features
