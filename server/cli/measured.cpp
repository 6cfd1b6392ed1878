#include "cli/measured.h"

#include "cli/style.h"

#include <array>
#include <cstdio>
#include <string_view>
#include <utility>

namespace unres::cli {
namespace {

constexpr std::pair<std::string_view, Measured> nothing{"", {}};

// The number of texts, and a row for each rule that finds something.
constexpr std::size_t texts =
#define UNRES_TEXTS(count) count;
#define UNRES_MEASURED(id, warnings, real, rendering, hints)
#include "cli/measured.inc"
#undef UNRES_TEXTS
#undef UNRES_MEASURED

constexpr std::pair<std::string_view, Measured> rows[]{nothing,
#define UNRES_TEXTS(count)
#define UNRES_MEASURED(id, warnings, real, rendering, hints)                                              \
  std::pair<std::string_view, Measured>{id, {warnings, real, rendering, hints}},
#include "cli/measured.inc"
#undef UNRES_TEXTS
#undef UNRES_MEASURED
};

} // namespace

std::string measured(const rules::Rule& rule) {
  const std::string on = "On " + counted(texts, "adopted text") + " (40 of them as pages too)";
  if (rule.severity == rules::Severity::off)
    return on + " it does not run: it is off unless you turn it on.";
  if (!rule.in_draft)
    return on + " it does not run: it reads texts in final mode.";
  Measured found;
  for (const auto& [id, figures] : rows)
    if (id == rule.id)
      found = figures;
  if (found.warnings == 0 && found.hints == 0)
    return on + " it finds nothing.";
  const std::string hints = found.hints == 0 ? "" : counted(found.hints, "hint");
  if (found.warnings == 0)
    return on + " it gives " + hints + ".";
  std::string out = on + " it gives " + counted(found.warnings, "warning") + ": " + std::to_string(found.real) + " real";
  if (found.rendering > 0)
    out += ", " + std::to_string(found.rendering) + " of the rendering";
  std::array<char, 16> precision{};
  std::snprintf(precision.data(), precision.size(), "%.2f",
                static_cast<double>(found.real + found.rendering) / static_cast<double>(found.warnings));
  out.append(" (precision ").append(precision.data()).push_back(')');
  return out + (hints.empty() ? "." : "; and " + hints + ".");
}

} // namespace unres::cli
