#include "report/html_sections.h"
#include "report/labels.h"
#include "report/words.h"
#include "rules/options.h"

namespace unres::report {
namespace {

void write_excerpt(Html& html, const Excerpt& excerpt) {
  html.open_draft("blockquote", "excerpt").text(excerpt.before);
  if (excerpt.marked.empty())
    html.raw("<mark class=\"gap\"><span aria-hidden=\"true\">‸</span><span class=\"aloud\"> here </span></mark>");
  else
    html.element("mark", "", excerpt.marked);
  html.text(excerpt.after).raw("</blockquote>\n");
}

void write_remark(Html& html, const Remark& remark) {
  html.raw("<article class=\"finding ").raw(rules::name_of(remark.severity)).raw("\" data-line=\"");
  html.raw(std::to_string(remark.line)).raw("\">\n<p class=\"said\"><strong class=\"severity\">");
  html.sign(sign_of(remark.severity)).raw(" ").text(label_of(remark.severity)).raw("</strong> ");
  html.text(remark.message).raw("</p>\n");
  write_excerpt(html, remark.excerpt);
  if (!remark.fix.empty())
    html.raw("<p class=\"fix\"><b>Fix:</b> ").text(remark.fix).raw(remark.safe ? " <em>(safe)</em></p>\n" : " <em>(look first)</em></p>\n");
  html.raw("<p class=\"why\">").text(remark.why).raw(" <span class=\"source\">");
  html.link(remark.address, remark.authority).raw(" · <code>").text(remark.rule).raw("</code> · line ");
  html.text(grouped(remark.line)).raw("</span></p>\n</article>\n");
}

} // namespace

void begin_section(Html& html, std::size_t draft, std::string_view id, std::string_view title) {
  const std::string anchor = "d" + std::to_string(draft) + "-" + std::string{id};
  html.raw("<section id=\"").raw(anchor).raw("\" aria-labelledby=\"").raw(anchor).raw("-title\">\n<h3 id=\"");
  html.raw(anchor).raw("-title\">").text(title).raw("</h3>\n");
}

void write_place(Html& html, const Place& place, std::string_view words) {
  html.raw("<span data-line=\"").raw(std::to_string(place.line)).raw("\">").text(words).raw("</span>");
}

void write_findings(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "findings", "Findings by paragraph");
  if (s.findings.shown.empty())
    html.element("p", "nothing", "Nothing was found.").raw("\n");
  for (const Remarks& remarks : s.findings.shown) {
    html.raw("<h4>");
    write_place(html, remarks.place, capital(remarks.place.name));
    html.raw(" <small>line ").text(grouped(remarks.place.line)).raw("</small></h4>\n");
    for (const Remark& remark : remarks.remarks)
      write_remark(html, remark);
  }
  if (s.findings.left_out > 0)
    html.element("p", "more", more_of(s.findings.left_out, "finding"));
  html.raw("</section>\n");
}

void write_open_issues(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "open", "Open issues");
  if (s.open_issues.shown.empty())
    html.element("p", "nothing", "Nothing is left open.").raw("\n");
  for (const OpenRow& row : s.open_issues.shown) {
    html.raw("<div class=\"issue\">\n<p><b>").text(row.kind).raw("</b>, ");
    write_place(html, row.place, row.place.name);
    html.text(", line " + grouped(row.place.line));
    if (!row.proposer.empty())
      html.raw(", proposed by ").draft("span", "", row.proposer);
    html.raw("</p>\n");
    write_excerpt(html, row.excerpt);
    html.raw("</div>\n");
  }
  if (s.open_issues.left_out > 0)
    html.element("p", "more", more_of(s.open_issues.left_out, "open issue"));
  html.raw("</section>\n");
}

void write_silenced(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "silenced", "Silenced findings");
  html.raw("<ul class=\"rows\">\n");
  for (const Silenced& silenced : s.silenced.shown) {
    html.raw("<li><b>");
    write_place(html, {silenced.place.name, silenced.remark.line}, capital(silenced.place.name));
    html.raw("</b>: ").text(silenced.remark.message).raw(" <code>").text(silenced.remark.rule).raw("</code><br>");
    if (silenced.reason.empty())
      html.element("em", "", "No reason is given.");
    else
      html.raw("Reason: ").draft("span", "", silenced.reason);
    html.raw("</li>\n");
  }
  html.raw("</ul>\n");
  if (s.silenced.left_out > 0)
    html.element("p", "more", more_of(s.silenced.left_out, "silenced finding"));
  html.raw("</section>\n");
}

void write_authorities(Html& html, const Submission& s, std::size_t draft) {
  begin_section(html, draft, "authorities", "Authorities");
  html.raw("<ul class=\"authorities\">\n");
  for (const auto& [name, address] : authorities(s))
    html.raw("<li>").link(address, name).raw("<span class=\"address\">, ").text(address).raw("</span></li>\n");
  html.raw("</ul>\n</section>\n");
}

} // namespace unres::report
