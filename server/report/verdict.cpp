#include "report/verdict.h"

#include "report/submission.h"
#include "report/words.h"

#include <algorithm>
#include <map>

namespace unres::report {
namespace {

constexpr std::size_t most_first = 6;

Verdict verdict_of(const Submission& s) {
  if (s.empty || s.counts.errors > 0 || s.counts.open_issues > 0)
    return Verdict::not_ready;
  if (!s.judged)
    return Verdict::not_judged;
  return s.counts.warnings > 0 ? Verdict::ready_with_warnings : Verdict::ready;
}

std::string because(const Submission& s, Verdict verdict) {
  std::vector<std::string> reasons;
  const auto add = [&](std::size_t count, std::string_view what) {
    if (count > 0)
      reasons.push_back(counted(count, what));
  };
  add(s.counts.errors, "error");
  add(s.counts.open_issues, "open issue");
  add(s.counts.warnings, "warning");
  switch (verdict) {
  case Verdict::not_ready:
    return s.empty ? "The file has no paragraph of a resolution." : "The text has " + listed(reasons) + ".";
  case Verdict::not_judged:
    return s.identity.english ? "The rules hold for resolutions; of other texts only the structure is read."
                              : "The rules hold for texts in English; of others only the structure is read.";
  case Verdict::ready_with_warnings:
    return "Nothing must be mended, but the text has " + listed(reasons) + " to look at.";
  case Verdict::ready:
    break;
  }
  return "No error, no warning and nothing left open.";
}

/// The findings of one rule.
struct Group {
  const Remark* first = nullptr;
  const Place* place = nullptr;
  std::size_t count = 0;
};

// By rule, errors before warnings, the most frequent first.
std::vector<Group> groups_of(const Submission& s) {
  std::map<std::pair<rules::Severity, std::string_view>, Group> groups;
  for (const Remarks& remarks : s.findings.shown)
    for (const Remark& remark : remarks.remarks) {
      Group& group = groups[{remark.severity, remark.rule}];
      if (group.count++ == 0) {
        group.first = &remark;
        group.place = &remarks.place;
      }
    }
  std::vector<Group> out;
  for (const auto& [key, group] : groups)
    if (key.first >= rules::Severity::warning)
      out.push_back(group);
  std::stable_sort(out.begin(), out.end(), [](const Group& a, const Group& b) {
    return a.first->severity != b.first->severity ? a.first->severity > b.first->severity : a.count > b.count;
  });
  return out;
}

std::string sentence_on(const Group& group) {
  const std::string place = capital(group.place->name);
  std::string out = group.first->message.starts_with(place) ? group.first->message : place + ": " + group.first->message;
  if (group.count > 1)
    out += ", and " + grouped(group.count - 1) + " more of the same rule";
  return out + ".";
}

std::vector<std::string> to_do(const Submission& s) {
  std::vector<std::string> out;
  if (s.empty)
    return {"Give the report a draft of a resolution."};
  if (s.mode != rules::Mode::final)
    out.emplace_back("Check the text as a final one (--mode final): read as a draft, it may leave things open.");
  if (s.counts.open_issues > 0)
    out.push_back("Settle " + counted(s.counts.open_issues, "open issue") + ", listed below.");
  if (s.counts.safe_fixes > 0)
    out.push_back("Apply the safe fixes: they mend " + counted(s.counts.safe_fixes, "finding") +
                  " and change nothing else.");
  for (const Group& group : groups_of(s))
    if (out.size() < most_first)
      out.push_back(sentence_on(group));
  return out;
}

} // namespace

std::string_view id_of(Verdict verdict) {
  switch (verdict) {
  case Verdict::ready:
    return "ready";
  case Verdict::ready_with_warnings:
    return "ready-with-warnings";
  case Verdict::not_ready:
    return "not-ready";
  case Verdict::not_judged:
    break;
  }
  return "not-judged";
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
  case Verdict::ready:
    return "Ready";
  case Verdict::ready_with_warnings:
    return "Ready with warnings";
  case Verdict::not_ready:
    return "Not ready";
  case Verdict::not_judged:
    break;
  }
  return "Not judged";
}

Judgement judge(const Submission& submission) {
  Judgement out;
  out.verdict = verdict_of(submission);
  out.because = because(submission, out.verdict);
  out.first = to_do(submission);
  return out;
}

} // namespace unres::report
