#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::report {

struct Submission;

enum class Verdict : std::uint8_t {
  ready,
  ready_with_warnings,
  not_ready,
  not_judged, ///< No rule reads such a text.
};
/// "ready-with-warnings": stable, for machines.
[[nodiscard]] std::string_view id_of(Verdict verdict);
/// "Ready with warnings".
[[nodiscard]] std::string_view name_of(Verdict verdict);

struct Counts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
  std::size_t safe_fixes = 0;
  std::size_t open_issues = 0;
  std::size_t silenced = 0;
};

/// What a report comes to.
struct Judgement {
  Verdict verdict = Verdict::ready;
  std::string because;            ///< One sentence.
  std::vector<std::string> first; ///< What is to be done, the most pressing first; sentences.
};

/// Judges a report that is read but for that.
[[nodiscard]] Judgement judge(const Submission& submission);

} // namespace unres::report
