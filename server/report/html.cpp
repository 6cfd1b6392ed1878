#include "report/html.h"

#include "report/html_sections.h"
#include "report/html_style.h"
#include "report/labels.h"
#include "report/words.h"

namespace unres::report {
namespace {

void write_head(Html& html, std::string_view title) {
  html.head(title, style_sheet(), "<meta name=\"color-scheme\" content=\"light dark\">\n").raw("<body>\n");
}

void write_figures(Html& html, const Counts& counts) {
  html.raw("<ul class=\"figures\">\n");
  for (const auto& [count, word] : figures(counts))
    html.raw(count == 0 ? "<li class=\"none\"><b>" : "<li><b>").text(grouped(count)).raw("</b> ").text(word).raw("</li>\n");
  html.raw("</ul>\n");
}

void write_sections_list(Html& html, const Submission& s, std::size_t draft) {
  html.raw("<nav class=\"sections\" aria-label=\"Sections\"><ul>\n");
  const auto item = [&](std::string_view id, std::string_view name, std::size_t count) {
    html.raw("<li><a href=\"#d").raw(std::to_string(draft)).raw("-").raw(id).raw("\">").text(name).raw("</a>");
    if (count > 0)
      html.raw(" ").text(grouped(count));
    html.raw("</li>\n");
  };
  item("findings", "Findings", s.counts.errors + s.counts.warnings + s.counts.hints);
  item("open", "Open issues", s.open_issues.size());
  item("citations", "Citations", s.citations.size());
  item("notes", "Notes", s.notes.size());
  if (s.silenced.size() > 0)
    item("silenced", "Silenced", s.silenced.size());
  item("length", "Length", 0);
  if (s.comparison)
    item("comparison", "Against the base", 0);
  html.raw("</ul></nav>\n");
}

void write_draft(Html& html, const Submission& s, std::size_t draft) {
  html.set_english(s.identity.english);
  html.raw("<article class=\"draft\" id=\"d").raw(std::to_string(draft)).raw("\">\n");
  write_identity(html, s.identity);
  write_verdict(html, s);
  write_sections_list(html, s, draft);
  write_findings(html, s, draft);
  write_open_issues(html, s, draft);
  write_citations(html, s, draft);
  write_notes(html, s, draft);
  if (s.silenced.size() > 0)
    write_silenced(html, s, draft);
  write_length(html, s, draft);
  if (s.comparison)
    write_comparison(html, *s.comparison, draft);
  if (!authorities(s).empty())
    write_authorities(html, s, draft);
  html.raw("</article>\n");
}

void write_contents(Html& html, std::span<const Submission> submissions) {
  html.raw("<nav class=\"contents\" aria-label=\"Contents\">\n<ol>\n");
  for (std::size_t i = 0; i < submissions.size(); ++i) {
    const Submission& s = submissions[i];
    html.set_english(s.identity.english);
    html.raw("<li><a href=\"#d").raw(std::to_string(i + 1)).raw("\">").draft("span", "", title_of(s.identity));
    html.raw("</a> <span class=\"").raw(id_of(s.judgement.verdict)).raw("\">").sign(sign_of(s.judgement.verdict));
    html.raw(" ").text(name_of(s.judgement.verdict)).raw("</span><br><small>").text(s.identity.file).raw("</small></li>\n");
  }
  html.raw("</ol>\n</nav>\n");
}

// The head of the page has the title, the organ and the symbol, where the draft gives them.
bool is_shown_above(const Fact& fact, const Identity& identity) {
  return !fact.value.empty() && (&fact - identity.facts.data()) < 3;
}

} // namespace

void write_identity(Html& html, const Identity& identity) {
  html.raw("<header class=\"identity\">\n<p class=\"line\">");
  html.draft("span", "organ", identity.organ).draft("span", "symbol", identity.symbol).raw("</p>\n");
  html.draft("h2", "", title_of(identity)).raw("\n<dl>\n");
  for (const Fact& fact : identity.facts) {
    constexpr std::size_t half_a_line = 32;
    if (is_shown_above(fact, identity))
      continue;
    html.raw(fact.value.size() > half_a_line ? "<div class=\"wide\"><dt>" : "<div><dt>").text(fact.name).raw("</dt>");
    if (fact.value.empty())
      html.element("dd", "absent", "not given");
    else
      html.draft("dd", "", fact.value);
    html.raw("</div>\n");
  }
  html.raw("</dl>\n</header>\n");
}

void write_verdict(Html& html, const Submission& s) {
  const Judgement& judgement = s.judgement;
  html.raw("<section class=\"verdict ").raw(id_of(judgement.verdict)).raw("\" aria-label=\"Verdict\">\n<p class=\"word\">");
  html.sign(sign_of(judgement.verdict)).raw(" ").text(name_of(judgement.verdict)).raw("</p>\n");
  html.element("p", "because", judgement.because).raw("\n");
  write_figures(html, s.counts);
  if (!judgement.first.empty()) {
    html.raw("<h3>To be done first</h3>\n<ol>\n");
    for (const std::string& step : judgement.first)
      html.element("li", "", step).raw("\n");
    html.raw("</ol>\n");
  }
  html.raw("</section>\n");
}

std::string html(std::span<const Submission> submissions) {
  Html out;
  const bool one = submissions.size() == 1;
  write_head(out, one ? "Before submission: " + title_of(submissions.front().identity) : "Before submission");
  out.raw("<header class=\"page\"><h1>Report before submission</h1></header>\n<main>\n");
  if (submissions.empty())
    out.element("p", "nothing", "No draft was read.").raw("\n");
  if (submissions.size() > 1)
    write_contents(out, submissions);
  for (std::size_t i = 0; i < submissions.size(); ++i)
    write_draft(out, submissions[i], i + 1);
  out.raw("</main>\n</body>\n</html>\n");
  return out.take();
}

} // namespace unres::report
