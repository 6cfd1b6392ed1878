#include "report/labels.h"

#include "report/words.h"

#include <algorithm>

namespace unres::report {

std::string_view label_of(rules::Severity severity) {
  switch (severity) {
  case rules::Severity::error:
    return "Error";
  case rules::Severity::warning:
    return "Warning";
  case rules::Severity::hint:
  case rules::Severity::off:
    break;
  }
  return "Hint";
}

std::string_view label_of(Agreement agreement) {
  switch (agreement) {
  case Agreement::agrees:
    return "agrees";
  case Agreement::differs:
    return "differs";
  case Agreement::known:
    return "no date to compare";
  case Agreement::unknown:
    break;
  }
  return "not in the index";
}

std::string_view label_of(Change change) {
  switch (change) {
  case Change::changed:
    return "changed";
  case Change::added:
    return "new";
  case Change::dropped:
    return "dropped";
  case Change::unchanged:
    break;
  }
  return "unchanged";
}

std::string_view sign_of(rules::Severity severity) {
  return severity == rules::Severity::error ? "✕" : severity == rules::Severity::warning ? "▲" : "○";
}

std::string_view sign_of(Agreement agreement) {
  switch (agreement) {
  case Agreement::agrees:
    return "✓";
  case Agreement::differs:
    return "✕";
  case Agreement::known:
    return "–";
  case Agreement::unknown:
    break;
  }
  return "?";
}

std::string_view sign_of(Change change) {
  switch (change) {
  case Change::changed:
    return "≠";
  case Change::added:
    return "+";
  case Change::dropped:
    return "−";
  case Change::unchanged:
    break;
  }
  return "=";
}

std::string_view sign_of(Verdict verdict) {
  switch (verdict) {
  case Verdict::ready:
    return "✓";
  case Verdict::ready_with_warnings:
    return "▲";
  case Verdict::not_ready:
    return "✕";
  case Verdict::not_judged:
    break;
  }
  return "–";
}

std::string title_of(const Identity& identity) { return identity.title.empty() ? identity.file : identity.title; }

std::vector<std::pair<std::size_t, std::string>> figures(const Counts& counts) {
  std::vector<std::pair<std::size_t, std::string>> out;
  const auto add = [&](std::size_t count, std::string word) {
    if (count != 1)
      word.append(word.ends_with("fix") ? "es" : "s");
    out.emplace_back(count, std::move(word));
  };
  add(counts.errors, "error");
  add(counts.warnings, "warning");
  add(counts.hints, "hint");
  add(counts.open_issues, "open issue");
  add(counts.safe_fixes, "safe fix");
  return out;
}

std::string more_of(std::size_t left_out, std::string_view what) {
  return counted(left_out, std::string{"more "}.append(what)) + (left_out == 1 ? " is not shown." : " are not shown.");
}

std::vector<LengthRow> length_rows(const Submission& s) {
  const Length none;
  const Length& now = s.length;
  const Length& base = s.comparison ? s.comparison->length : none;
  std::vector<LengthRow> out{
      {"Preamble", now.preamble_words, now.preambular, base.preamble_words, base.preambular},
      {"Operative part", now.operative_words, now.operative, base.operative_words, base.operative},
      {"Together", now.words(), now.preambular + now.operative, base.words(), base.preambular + base.operative}};
  if (now.annex_words + base.annex_words > 0)
    out.push_back({"Annexes", now.annex_words, now.annex, base.annex_words, base.annex});
  return out;
}

std::string difference(std::size_t now, std::size_t before) {
  if (now == before)
    return "0";
  return now > before ? "+" + grouped(now - before) : "−" + grouped(before - now);
}

std::string budget_sentence(const Submission& s) {
  if (s.length_budget == 0)
    return {};
  const std::size_t words = s.length.words();
  std::string out = "The house allows " + counted(s.length_budget, "word") + ": ";
  out += words > s.length_budget ? counted(words - s.length_budget, "word") + " too many."
                                 : counted(s.length_budget - words, "word") + " left.";
  return out;
}

std::string comparison_sentence(const Comparison& comparison) {
  const auto part = [](std::size_t count, std::string_view what) { return grouped(count).append(" ").append(what); };
  return "Sub-paragraphs counted for themselves: " +
         listed({part(comparison.unchanged, "unchanged"), part(comparison.changed, "changed"), part(comparison.added, "new"),
                 part(comparison.dropped, "dropped")}) +
         ".";
}

std::string name_of_run(const ChangedParagraph& first, const ChangedParagraph& last) {
  const std::string& from = first.place.name;
  const std::string& to = last.place.name;
  if (from == to)
    return name_of(first);
  // "Preambular paragraph 1 to 3"
  const auto parting = std::mismatch(from.begin(), from.end(), to.begin(), to.end()).second;
  const std::size_t word = to.rfind(' ', static_cast<std::size_t>(parting - to.begin()));
  return name_of(first) + " to " + to.substr(word == std::string::npos ? 0 : word + 1);
}

std::string name_of(const ChangedParagraph& paragraph) {
  std::string out = capital(paragraph.place.name);
  if (!paragraph.from.empty() && paragraph.from != paragraph.place.name)
    out.append(" (was ").append(paragraph.from).append(")");
  return out;
}

std::size_t unchanged_run(const std::vector<ChangedParagraph>& paragraphs, std::size_t first) {
  std::size_t at = first;
  while (at < paragraphs.size() && paragraphs[at].change == Change::unchanged)
    ++at;
  return at - first;
}

std::vector<std::pair<std::string, std::string>> authorities(const Submission& s) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const Remarks& remarks : s.findings.shown)
    for (const Remark& remark : remarks.remarks)
      if (!remark.address.empty())
        out.emplace_back(remark.authority, remark.address);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

} // namespace unres::report
