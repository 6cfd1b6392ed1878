#include "cli/submission.h"

#include "report/html.h"
#include "report/markdown.h"
#include "support/platform.h"
#include "workspace/read_file.h"

#include <vector>

namespace unres::cli {

namespace fs = std::filesystem;

std::string wrong_report_name(const std::string& file) {
  const std::string ending = fs::path{file}.extension().string();
  return ending == ".html" || ending == ".md" ? "" : "must end in .html or .md, which says what is written";
}

Expected<void> SubmissionReport::compare_with(const std::string& base) {
  auto text = workspace::read_file(base);
  if (!text)
    return unexpected(text.error().message);
  const std::string name = fs::path{base}.filename().string();
  base_ = report::Base{name, workspace::Document::open(name, std::move(*text))};
  return {};
}

void SubmissionReport::add(std::size_t place, const std::string& path, const rules::Analysis& analysis) {
  auto draft = report::read_submission(analysis, path == "-" ? "standard input" : path, base_ ? &*base_ : nullptr);
  const std::scoped_lock lock{mutex_};
  drafts_.insert_or_assign(place, std::move(draft));
}

Expected<void> SubmissionReport::write() {
  std::vector<report::Submission> drafts;
  for (auto& [place, draft] : drafts_)
    drafts.push_back(std::move(draft));
  return platform::replace_file(path_, path_.extension() == ".md" ? report::markdown(drafts) : report::html(drafts));
}

} // namespace unres::cli
