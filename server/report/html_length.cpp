#include "report/html_sections.h"
#include "report/labels.h"
#include "report/words.h"

namespace unres::report {
namespace {

void write_figure(Html& html, std::string_view head, std::string_view figure) {
  html.raw("<td class=\"figure\" data-head=\"").text(head).raw("\">").text(figure).raw("</td>");
}

void write_row(Html& html, const LengthRow& row, bool with_base) {
  html.raw("<tr><th scope=\"row\">").text(row.name).raw("</th>");
  write_figure(html, "Words", grouped(row.words));
  if (with_base) {
    write_figure(html, "Words of the base", grouped(row.base_words));
    write_figure(html, "Change", difference(row.words, row.base_words));
  }
  write_figure(html, "Paragraphs", grouped(row.paragraphs));
  if (with_base) {
    write_figure(html, "Paragraphs of the base", grouped(row.base_paragraphs));
    write_figure(html, "Change", difference(row.paragraphs, row.base_paragraphs));
  }
  html.raw("</tr>\n");
}

void write_pieces(Html& html, const ChangedParagraph& paragraph) {
  html.open_draft("p", "versions");
  for (std::size_t i = 0; i < paragraph.text.size(); ++i) {
    const Piece& piece = paragraph.text[i];
    html.raw(i == 0 ? "" : " ");
    if (piece.kind == Piece::Kind::same)
      html.text(piece.words);
    else
      html.element(piece.kind == Piece::Kind::added ? "ins" : "del", "", piece.words);
  }
  html.raw("</p>");
}

void write_paragraph(Html& html, const ChangedParagraph& paragraph) {
  html.raw("<li class=\"").raw(label_of(paragraph.change)).raw("\"><p><b>").sign(sign_of(paragraph.change)).raw(" ");
  if (paragraph.change == Change::dropped)
    html.text(capital(paragraph.from));
  else
    write_place(html, paragraph.place, name_of(paragraph));
  html.raw("</b> <em>").text(label_of(paragraph.change)).raw("</em></p>");
  write_pieces(html, paragraph);
  html.raw("</li>\n");
}

} // namespace

void write_length(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "length", "Length");
  const bool with_base = s.comparison.has_value();
  html.raw("<table class=\"length\">\n<caption>Words and paragraphs");
  if (with_base)
    html.text(", held against " + s.comparison->base);
  html.raw("</caption>\n<thead><tr><th scope=\"col\">Part</th>");
  for (const std::string_view what : {"Words", "Paragraphs"}) {
    html.raw("<th scope=\"col\" class=\"figure\">").text(what).raw("</th>");
    if (with_base)
      html.raw("<th scope=\"col\" class=\"figure\">Base</th><th scope=\"col\" class=\"figure\">Change</th>");
  }
  html.raw("</tr></thead>\n<tbody>\n");
  for (const LengthRow& row : length_rows(s))
    write_row(html, row, with_base);
  html.raw("</tbody>\n</table>\n");
  if (const std::string sentence = budget_sentence(s); !sentence.empty())
    html.element("p", "", sentence).raw("\n");
  if (!s.length.longest.empty()) {
    html.raw("<h4>Longest paragraphs <small>with their sub-paragraphs</small></h4>\n<ol class=\"longest\">\n");
    for (const Length::Long& each : s.length.longest) {
      html.raw("<li>");
      write_place(html, each.place, capital(each.place.name));
      html.raw(", ").text(counted(each.words, "word")).raw("</li>\n");
    }
    html.raw("</ol>\n");
  }
  html.raw("</section>\n");
}

void write_comparison(Html& html, const Comparison& comparison, std::size_t draft) {
  begin_section(html, draft, "comparison", "Against " + comparison.base);
  html.element("p", "", comparison_sentence(comparison)).raw("\n<ol class=\"paragraphs\">\n");
  const auto& all = comparison.paragraphs.shown;
  for (std::size_t i = 0; i < all.size();) {
    const std::size_t run = unchanged_run(all, i);
    if (run == 0) {
      write_paragraph(html, all[i++]);
      continue;
    }
    html.raw("<li class=\"unchanged\"><p>").sign(sign_of(Change::unchanged)).raw(" ").text(name_of_run(all[i], all[i + run - 1]));
    html.raw(" <em>unchanged</em></p></li>\n");
    i += run;
  }
  html.raw("</ol>\n");
  if (comparison.paragraphs.left_out > 0)
    html.element("p", "more", more_of(comparison.paragraphs.left_out, "paragraph"));
  html.raw("</section>\n");
}

} // namespace unres::report
