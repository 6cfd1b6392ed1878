#pragma once

#include "report/html_page.h"
#include "report/submission.h"

#include <string>
#include <string_view>

/// The sections of a report as HTML, each with its heading.
namespace unres::report {

/// Begins a section whose heading is `title`, with the anchor `id` made unique by `draft`; closed with `</section>`.
void begin_section(Html& html, std::size_t draft, std::string_view id, std::string_view title);

void write_identity(Html& html, const Identity& identity);
void write_verdict(Html& html, const Submission& submission);
void write_findings(Html& html, const Submission& submission, std::size_t draft);
void write_open_issues(Html& html, const Submission& submission, std::size_t draft);
void write_silenced(Html& html, const Submission& submission, std::size_t draft);
void write_citations(Html& html, const Submission& submission, std::size_t draft);
void write_notes(Html& html, const Submission& submission, std::size_t draft);
void write_length(Html& html, const Submission& submission, std::size_t draft);
void write_comparison(Html& html, const Comparison& comparison, std::size_t draft);
void write_authorities(Html& html, const Submission& submission, std::size_t draft);

/// "Paragraph 3" that leads to its line in an editor.
void write_place(Html& html, const Place& place, std::string_view words);

} // namespace unres::report
