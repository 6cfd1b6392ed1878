#pragma once

#include "cli/check.h"
#include "cli/style.h"
#include "cli/tally.h"
#include "rules/runner.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unres::cli {

/// A finding that is shown.
struct Shown {
  const rules::Finding* finding = nullptr;
  std::string fingerprint; ///< By which it is known again: see features::written.
};

/// A text as reports have it.
struct CheckedText {
  std::string_view path; ///< As it is called; "-" for standard input without a name.
  const rules::Analysis& analysis;
  std::vector<Shown> findings;        ///< Sorted by place.
  std::vector<std::string> fixes;     ///< That were applied, each as "title [rule]".
  std::vector<std::string> remarks;   ///< About the text, for people.
};

/// How results are written: a head, a piece for each text, a tail. Pieces are written as texts are finished, so
/// that nothing need be kept.
class Report {
public:
  virtual ~Report() = default;

  [[nodiscard]] virtual std::string head() const { return {}; }
  /// May be called from any thread.
  [[nodiscard]] virtual std::string text(const CheckedText& text) const = 0;
  /// A text or a folder that could not be read or written. On one thread.
  [[nodiscard]] virtual std::string trouble(std::string_view, std::string_view) { return {}; }
  /// What stands between two pieces that are not empty.
  [[nodiscard]] virtual std::string_view separator() const { return {}; }
  [[nodiscard]] virtual std::string tail(const Tally&) const { return {}; }
};

struct Look {
  Style style{false};
  std::size_t width = 100;
};

[[nodiscard]] std::unique_ptr<Report> make_report(Format format, const Look& look);

// Each in a file of its own.
[[nodiscard]] std::unique_ptr<Report> text_format(const Look& look);
[[nodiscard]] std::unique_ptr<Report> json_format();
[[nodiscard]] std::unique_ptr<Report> jsonl_format();
[[nodiscard]] std::unique_ptr<Report> sarif_format();
[[nodiscard]] std::unique_ptr<Report> github_format();
[[nodiscard]] std::unique_ptr<Report> junit_format();

} // namespace unres::cli
