#include "report/markdown_sections.h"

#include "report/labels.h"
#include "report/words.h"

namespace unres::report {
namespace {

void write_more(Markdown& out, std::size_t left_out, std::string_view what) {
  if (left_out > 0)
    out.raw("\n").paragraph(more_of(left_out, what));
}

void write_remark(Markdown& out, const Remark& remark) {
  out.raw("**").raw(sign_of(remark.severity)).raw(" ").raw(label_of(remark.severity)).raw(".** ");
  out.text(remark.message).raw("\n\n> ");
  write_excerpt(out, remark.excerpt);
  out.raw("\n\n");
  if (!remark.fix.empty())
    out.raw("- Fix: ").text(remark.fix).raw(remark.safe ? " (safe)\n" : " (look first)\n");
  out.raw("- Why: ").text(remark.why).raw("\n- ").link(remark.address, remark.authority).raw(" · ").code(remark.rule);
  out.raw(" · line ").raw(grouped(remark.line)).raw("\n\n");
}

void write_places(Markdown& out, const std::vector<Place>& places, std::size_t left_out) {
  for (std::size_t i = 0; i < places.size(); ++i)
    out.raw(i == 0 ? "" : "; ").text(places[i].name);
  if (left_out > 0)
    out.raw("; and ").raw(grouped(left_out)).raw(" more");
}

} // namespace

void write_excerpt(Markdown& out, const Excerpt& excerpt) {
  out.text(excerpt.before).raw("⟦").text(excerpt.marked).raw("⟧").text(excerpt.after);
}

void write_findings(Markdown& out, const Submission& s, int level) {
  out.heading(level + 1, "Findings by paragraph");
  if (s.findings.shown.empty())
    out.paragraph("Nothing was found.");
  for (const Remarks& remarks : s.findings.shown) {
    out.heading(level + 2, capital(remarks.place.name) + " (line " + grouped(remarks.place.line) + ")");
    for (const Remark& remark : remarks.remarks)
      write_remark(out, remark);
  }
  write_more(out, s.findings.left_out, "finding");
}

void write_open_issues(Markdown& out, const Submission& s, int level) {
  out.heading(level + 1, "Open issues");
  if (s.open_issues.shown.empty()) {
    out.paragraph("Nothing is left open.");
    return;
  }
  out.table({"Place", "Line", "What", "Proposed by", "Text"});
  for (const OpenRow& row : s.open_issues.shown) {
    out.raw("| ").text(capital(row.place.name)).raw(" | ").raw(grouped(row.place.line)).raw(" | ").text(row.kind);
    out.raw(" | ").text(row.proposer).raw(" | ");
    write_excerpt(out, row.excerpt);
    out.raw(" |\n");
  }
  write_more(out, s.open_issues.left_out, "open issue");
}

void write_silenced(Markdown& out, const Submission& s, int level) {
  out.heading(level + 1, "Silenced findings").table({"Place", "Finding", "Rule", "Reason"});
  for (const Silenced& silenced : s.silenced.shown) {
    out.raw("| ").text(capital(silenced.place.name)).raw(" | ").text(silenced.remark.message).raw(" | ");
    out.code(silenced.remark.rule).raw(" | ").text(silenced.reason.empty() ? "none given" : silenced.reason).raw(" |\n");
  }
  write_more(out, s.silenced.left_out, "silenced finding");
}

void write_citations(Markdown& out, const Submission& s, int level) {
  out.heading(level + 1, "Citations");
  if (s.citations.shown.empty()) {
    out.paragraph("The text cites no resolution or decision.");
    return;
  }
  out.paragraph("Each text cited, once for each date given. What is not in the index may exist all the same.");
  out.table({"Text", "Date given", "Verdict", "Evidence", "Cited in"});
  for (const CitationRow& row : s.citations.shown) {
    out.raw("| ").link(row.address, row.name);
    if (!row.written.empty() && !row.name.ends_with(row.written))
      out.raw(", written “").text(row.written).raw("”");
    if (!row.title.empty())
      out.raw(", “").text(row.title).raw("”");
    out.raw(" | ").text(row.date.empty() ? "none" : row.date).raw(" | ").raw(sign_of(row.agreement)).raw(" ");
    out.text(label_of(row.agreement)).raw(" | ");
    out.text(row.known_date);
    if (!row.known_date.empty() && !row.evidence.empty())
      out.raw(", ");
    out.text(row.evidence).raw(" | ");
    write_places(out, row.places, row.places_left_out);
    out.raw(" |\n");
  }
  write_more(out, s.citations.left_out, "citation");
}

void write_notes(Markdown& out, const Submission& s, int level) {
  out.heading(level + 1, "Notes");
  if (s.notes.shown.empty()) {
    out.paragraph("The text has no notes.");
    return;
  }
  out.table({"Note", "Called in", "Says", "In full", "Not complete"});
  for (const NoteRow& row : s.notes.shown) {
    out.raw("| ").text(row.label).raw(" | ");
    if (row.calls.empty())
      out.raw("nowhere");
    write_places(out, row.calls, 0);
    out.raw(" | ").text(row.words).raw(" | ");
    if (!row.in_full.empty())
      out.text(row.in_full).raw(" (from note ").text(row.taken_from).raw(")");
    out.raw(" | ");
    for (std::size_t i = 0; i < row.problems.size(); ++i)
      out.raw(i == 0 ? "✕ " : "; ").text(row.problems[i]);
    out.raw(" |\n");
  }
  write_more(out, s.notes.left_out, "note");
}

void write_length(Markdown& out, const Submission& s, int level) {
  out.heading(level + 1, "Length");
  const bool with_base = s.comparison.has_value();
  if (with_base)
    out.table({"Part", "Words", "Base", "Change", "Paragraphs", "Base", "Change"});
  else
    out.table({"Part", "Words", "Paragraphs"});
  for (const LengthRow& row : length_rows(s)) {
    out.raw("| ").text(row.name).raw(" | ").raw(grouped(row.words)).raw(" | ");
    if (with_base)
      out.raw(grouped(row.base_words)).raw(" | ").raw(difference(row.words, row.base_words)).raw(" | ");
    out.raw(grouped(row.paragraphs)).raw(" |");
    if (with_base)
      out.raw(" ").raw(grouped(row.base_paragraphs)).raw(" | ").raw(difference(row.paragraphs, row.base_paragraphs)).raw(" |");
    out.raw("\n");
  }
  out.raw("\n");
  if (const std::string sentence = budget_sentence(s); !sentence.empty())
    out.paragraph(sentence);
  if (s.length.longest.empty())
    return;
  out.paragraph("The longest paragraphs, with their sub-paragraphs:");
  for (const Length::Long& each : s.length.longest)
    out.raw("- ").text(capital(each.place.name)).raw(", ").text(counted(each.words, "word")).raw("\n");
}

void write_comparison(Markdown& out, const Comparison& comparison, int level) {
  out.heading(level + 1, "Against " + comparison.base).paragraph(comparison_sentence(comparison));
  const auto& all = comparison.paragraphs.shown;
  for (std::size_t i = 0; i < all.size();) {
    const std::size_t run = unchanged_run(all, i);
    const ChangedParagraph& first = all[i];
    if (run > 0) {
      out.raw("- ").text(name_of_run(first, all[i + run - 1])).raw(": unchanged\n");
      i += run;
      continue;
    }
    out.raw("- **").text(first.change == Change::dropped ? capital(first.from) : name_of(first)).raw("**: ");
    out.raw(label_of(first.change)).raw(".");
    for (const Piece& piece : first.text) {
      const std::string_view marks = piece.kind == Piece::Kind::same ? "" : piece.kind == Piece::Kind::added ? "**" : "~~";
      out.raw(" ").raw(marks).text(piece.words).raw(marks);
    }
    out.raw("\n");
    ++i;
  }
  write_more(out, comparison.paragraphs.left_out, "paragraph");
}

} // namespace unres::report
