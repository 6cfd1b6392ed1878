#include "report/html_sections.h"
#include "report/labels.h"
#include "report/words.h"

#include <initializer_list>

namespace unres::report {
namespace {

void begin_table(Html& html, std::string_view name, std::string_view caption, std::initializer_list<std::string_view> heads) {
  html.raw("<table class=\"").raw(name).raw("\">\n<caption>").text(caption).raw("</caption>\n<thead><tr>");
  for (const std::string_view head : heads)
    html.raw("<th scope=\"col\">").text(head).raw("</th>");
  html.raw("</tr></thead>\n<tbody>\n");
}

// The head is said again in each cell where the window is too narrow for a table.
void begin_cell(Html& html, std::string_view head) { html.raw("<td data-head=\"").text(head).raw("\">"); }

void write_places(Html& html, const std::vector<Place>& places, std::size_t left_out) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    html.raw(i == 0 ? "" : "; ");
    write_place(html, places[i], places[i].name);
  }
  if (left_out > 0)
    html.text("; and " + grouped(left_out) + " more");
}

std::string class_of(Agreement agreement) {
  return agreement == Agreement::agrees ? "good" : agreement == Agreement::differs ? "bad" : "open";
}

void write_citation(Html& html, const CitationRow& row) {
  html.raw("<tr>\n<th scope=\"row\">").link(row.address, row.name);
  if (!row.written.empty() && !row.name.ends_with(row.written))
    html.raw(" <span class=\"as\">written ").draft("q", "", row.written).raw("</span>");
  if (!row.title.empty())
    html.raw("<br><span class=\"title\">“").text(row.title).raw("”</span>");
  html.raw("</th>\n");
  begin_cell(html, "Date given");
  html.element("span", "date", row.date.empty() ? "none" : row.date).raw("</td>\n");
  begin_cell(html, "Verdict");
  html.raw("<span class=\"").raw(class_of(row.agreement)).raw("\">").sign(sign_of(row.agreement)).raw(" ");
  html.text(label_of(row.agreement)).raw("</span>");
  if (!row.known_date.empty() && row.agreement != Agreement::agrees)
    html.raw(row.agreement == Agreement::differs ? " from " : "; adopted ").element("span", "date", row.known_date);
  if (!row.evidence.empty())
    html.raw("<br>").element("span", "evidence", row.evidence);
  html.raw("</td>\n");
  begin_cell(html, "Cited in");
  write_places(html, row.places, row.places_left_out);
  html.raw("</td>\n</tr>\n");
}

void write_note(Html& html, const NoteRow& row) {
  html.raw(row.problems.empty() ? "<tr>\n" : "<tr class=\"incomplete\">\n");
  html.raw("<th scope=\"row\">");
  write_place(html, {row.label, row.line}, row.label);
  html.raw("</th>\n");
  begin_cell(html, "Called in");
  if (row.calls.empty())
    html.text("nowhere");
  write_places(html, row.calls, 0);
  html.raw("</td>\n");
  begin_cell(html, "Says");
  html.draft("span", "", row.words);
  if (!row.in_full.empty()) {
    html.raw("<p class=\"full\"><b>In full:</b> ").draft("span", "", row.in_full);
    html.raw(" <span class=\"evidence\">(from note ").text(row.taken_from).raw(")</span></p>");
  }
  for (const std::string& problem : row.problems)
    html.raw("<p class=\"bad\">").sign("✕").raw(" ").text(problem).raw("</p>");
  html.raw("</td>\n</tr>\n");
}

} // namespace

void write_citations(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "citations", "Citations");
  if (s.citations.shown.empty()) {
    html.element("p", "nothing", "The text cites no resolution or decision.").raw("\n</section>\n");
    return;
  }
  begin_table(html, "citations",
              "Each text cited, once for each date given. What is not in the index may exist all the same.",
              {"Text", "Date given", "Verdict", "Cited in"});
  for (const CitationRow& row : s.citations.shown)
    write_citation(html, row);
  html.raw("</tbody>\n</table>\n");
  if (s.citations.left_out > 0)
    html.element("p", "more", more_of(s.citations.left_out, "citation"));
  html.raw("</section>\n");
}

void write_notes(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "notes", "Notes");
  if (s.notes.shown.empty()) {
    html.element("p", "nothing", "The text has no notes.").raw("\n</section>\n");
    return;
  }
  begin_table(html, "notes", "The notes in their order, with what each Ibid. stands for.", {"Note", "Called in", "Says"});
  for (const NoteRow& row : s.notes.shown)
    write_note(html, row);
  html.raw("</tbody>\n</table>\n");
  if (s.notes.left_out > 0)
    html.element("p", "more", more_of(s.notes.left_out, "note"));
  html.raw("</section>\n");
}

} // namespace unres::report
