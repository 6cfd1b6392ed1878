#pragma once

#include "report/submission.h"
#include "support/expected.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace unres::cli {

/// What `--report` and `--base` ask for.
struct ReportOptions {
  std::string file; ///< Empty for no report.
  std::string base; ///< The text to hold the drafts against; empty for none.
};

/// Why a file cannot be a report by its name: its ending says what is written. Empty where it can.
[[nodiscard]] std::string wrong_report_name(const std::string& file);

/// The report on all drafts of a run.
class SubmissionReport {
public:
  explicit SubmissionReport(std::string file) : path_(std::move(file)) {}
  /// Takes the text to compare with.
  [[nodiscard]] Expected<void> compare_with(const std::string& base);

  /// Keeps what there is to say of a draft, the `place`-th of the run. From any thread.
  void add(std::size_t place, const std::string& path, const rules::Analysis& analysis);

  /// Writes the report in the order of the run, whole or not at all.
  [[nodiscard]] Expected<void> write();

private:
  std::filesystem::path path_;
  std::optional<report::Base> base_;
  std::mutex mutex_; ///< Over the drafts.
  std::map<std::size_t, report::Submission> drafts_;
};

} // namespace unres::cli
