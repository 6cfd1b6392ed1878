#include "report/markdown.h"

#include "report/labels.h"
#include "report/markdown_sections.h"
#include "report/words.h"

namespace unres::report {
namespace {

void write_identity(Markdown& out, const Identity& identity) {
  out.table({"Draft", ""});
  for (const Fact& fact : identity.facts) {
    out.raw("| ").text(fact.name).raw(" | ");
    if (fact.value.empty())
      out.raw("*not given*");
    out.text(fact.value).raw(" |\n");
  }
  out.raw("\n");
}

void write_verdict(Markdown& out, const Submission& s, int level) {
  const Judgement& judgement = s.judgement;
  out.raw("**").raw(sign_of(judgement.verdict)).raw(" ").raw(name_of(judgement.verdict)).raw(".** ");
  out.text(judgement.because).raw("\n\n");
  const auto counts = figures(s.counts);
  for (std::size_t i = 0; i < counts.size(); ++i)
    out.raw(i == 0 ? "" : " · ").raw(grouped(counts[i].first)).raw(" ").raw(counts[i].second);
  out.raw("\n\n");
  if (judgement.first.empty())
    return;
  out.heading(level + 1, "To be done first");
  for (std::size_t i = 0; i < judgement.first.size(); ++i)
    out.raw(std::to_string(i + 1)).raw(". ").text(judgement.first[i]).raw("\n");
}

void write_draft(Markdown& out, const Submission& s, int level) {
  write_identity(out, s.identity);
  write_verdict(out, s, level);
  write_findings(out, s, level);
  write_open_issues(out, s, level);
  write_citations(out, s, level);
  write_notes(out, s, level);
  if (s.silenced.size() > 0)
    write_silenced(out, s, level);
  write_length(out, s, level);
  if (s.comparison)
    write_comparison(out, *s.comparison, level);
  if (const auto pages = authorities(s); !pages.empty()) {
    out.heading(level + 1, "Authorities");
    for (const auto& [name, address] : pages)
      out.raw("- ").link(address, name).raw("\n");
  }
}

} // namespace

std::string markdown(std::span<const Submission> submissions) {
  Markdown out;
  out.heading(1, submissions.size() == 1 ? "Before submission: " + title_of(submissions.front().identity) : "Before submission");
  if (submissions.empty())
    out.paragraph("No draft was read.");
  if (submissions.size() == 1) {
    write_draft(out, submissions.front(), 1);
    return out.take();
  }
  for (const Submission& s : submissions) {
    out.raw("- ").raw(sign_of(s.judgement.verdict)).raw(" ").raw(name_of(s.judgement.verdict)).raw(": ");
    out.text(title_of(s.identity)).raw(" (").text(s.identity.file).raw(")\n");
  }
  for (const Submission& s : submissions) {
    out.heading(2, title_of(s.identity));
    write_draft(out, s, 2);
  }
  return out.take();
}

} // namespace unres::report
