#pragma once

#include "cli/baseline.h"
#include "cli/report.h"
#include "cli/submission.h"
#include "cli/texts.h"

#include <mutex>
#include <string>
#include <vector>

namespace unres::cli {

/// What is left of a file once it is checked: the document itself is given up at once.
struct Outcome {
  bool checked = false;
  std::string trouble; ///< Why it could not be read or written.
  std::string report;  ///< What its findings are written as.
  std::string output;  ///< For standard output, where that takes no report: the text as fixed, or a diff.
  Tally tally;
};

/// Checks and, where it is asked to, fixes one text a call, from any thread.
class Checker {
public:
  /// `old` and `fresh` are the baselines to hold findings against and to write, `submission` the report on all
  /// texts; null for none.
  Checker(const CheckOptions& options, FileSettings& settings, const Report& report, const Baseline* old,
          Baseline* fresh, SubmissionReport* submission, const Style& style)
      : options_(options), settings_(settings), report_(report), old_(old), fresh_(fresh), submission_(submission),
        style_(style) {}

  /// `file` is the input's place among the texts.
  [[nodiscard]] Outcome run(Texts& texts, const Input& input, std::size_t file);

private:
  using Analysis = std::shared_ptr<const rules::Analysis>;
  using Words = std::vector<std::string>;

  [[nodiscard]] Outcome checked(Texts& texts, const Input& input, std::size_t file);
  [[nodiscard]] Analysis fixed(const Input& input, const Analysis& analysis, Outcome& outcome, Words& fixes,
                               Words& remarks);
  [[nodiscard]] Expected<bool> save(const std::string& path, const std::string& before, const std::string& after);
  void compare(CheckedText& text, Tally& tally);

  const CheckOptions& options_;
  FileSettings& settings_;
  const Report& report_;
  const Baseline* old_;
  Baseline* fresh_;
  SubmissionReport* submission_;
  Style style_;
  std::mutex mutex_; ///< Over the fresh baseline, and over files while they are written.
};

} // namespace unres::cli
