#pragma once

#include "report/markdown_page.h"
#include "report/submission.h"

/// The sections of a report as Markdown. `level` is that of the heading of the draft.
namespace unres::report {

/// The words around a place, which are marked.
void write_excerpt(Markdown& out, const Excerpt& excerpt);
void write_findings(Markdown& out, const Submission& submission, int level);
void write_open_issues(Markdown& out, const Submission& submission, int level);
void write_silenced(Markdown& out, const Submission& submission, int level);
void write_citations(Markdown& out, const Submission& submission, int level);
void write_notes(Markdown& out, const Submission& submission, int level);
void write_length(Markdown& out, const Submission& submission, int level);
void write_comparison(Markdown& out, const Comparison& comparison, int level);

} // namespace unres::report
