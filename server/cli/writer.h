#pragma once

#include "cli/checker.h"
#include "cli/streams.h"

namespace unres::cli {

/// Writes results as they come: to standard output, or to standard error where standard output takes the texts
/// as fixed, or what would be changed. On one thread.
class Writer {
public:
  Writer(Report& report, bool output_is_taken, bool each_at_once, Streams& streams);

  /// A text that was checked, or why it was not. False where nobody reads any more.
  [[nodiscard]] bool write(std::string_view path, const Outcome& outcome);
  void trouble(std::string_view path, std::string_view message);
  void finish();

  [[nodiscard]] const Tally& tally() const { return tally_; }

private:
  void piece(const std::string& text);

  Report& report_;
  Streams& streams_;
  std::ostream& out_; ///< Of the report.
  bool each_at_once_;
  bool first_ = true;
  Tally tally_;
};

} // namespace unres::cli
