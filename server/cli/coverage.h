#pragma once

#include "rules/rule.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace unres::cli {

/// What a row of the catalogue rests on.
enum class Basis : std::uint8_t { documented, observed, both, assumed };

/// A row of the catalogue of rules and what becomes of it. A row with a rule of its own name needs no more.
struct CatalogueRow {
  std::string_view id;
  Basis basis = Basis::assumed;
  std::string_view kept_by; ///< Another rule that keeps it.
  std::string_view why;     ///< How it is kept, or why it is left out.
};

enum class Verdict : std::uint8_t {
  done,
  off_by_default, ///< There is a rule, which a user has to turn on.
  left_out,
};

[[nodiscard]] std::span<const CatalogueRow> catalogue();
[[nodiscard]] Verdict verdict_on(const CatalogueRow& row);

/// docs/coverage.md: each row with its verdict.
[[nodiscard]] std::string coverage_page();

} // namespace unres::cli
