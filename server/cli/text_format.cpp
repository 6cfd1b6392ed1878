// Findings for people.
#include "cli/glyph.h"
#include "cli/places.h"
#include "cli/report.h"
#include "cli/text_report.h"

#include <algorithm>

namespace unres::cli {
namespace {

class TextFormat final : public Report {
public:
  explicit TextFormat(const Look& look) : style_(look.style), width_(look.width) {}

  [[nodiscard]] std::string text(const CheckedText& text) const override {
    const std::string shown = text.path == "-" ? "<stdin>" : printable(text.path);
    std::string out;
    const auto say = [&](Ink ink, std::string_view kind, std::string_view words) {
      out += style_.paint(Ink::strong, shown + ':') + ' ' + style_.paint(ink, kind) + ": " + printable(words) + '\n';
    };
    for (const std::string& fix : text.fixes)
      say(Ink::good, "fixed", fix);
    if (!text.analysis.document().model().english)
      say(Ink::hint, "note", "not in English: structure, notes, numbering and citations are checked");
    for (const std::string& remark : text.remarks)
      say(Ink::hint, "note", remark);
    if (!out.empty())
      out += '\n';
    Places places{text.analysis.document()};
    for (const Shown& each : text.findings) {
      const Place place = places.at(each.finding->range.begin);
      const std::string where = shown + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ':';
      out += finding_report(where, place.line, *each.finding, text.analysis.document(), style_, width_) + '\n';
    }
    return out;
  }

  [[nodiscard]] std::string tail(const Tally& tally) const override {
    if (tally.files == 0)
      return "Nothing was checked.\n";
    std::string out = found(tally);
    if (tally.safe_fixes + tally.suggested_fixes > 0) {
      out += " Fixes:";
      if (tally.safe_fixes > 0)
        out += ' ' + std::to_string(tally.safe_fixes) + " safe";
      if (tally.suggested_fixes > 0)
        out += (tally.safe_fixes > 0 ? ", " : " ") + std::to_string(tally.suggested_fixes) + " suggested";
      out += '.';
    }
    if (tally.applied_fixes > 0)
      out += " Fixed: " + std::to_string(tally.applied_fixes) + '.';
    if (tally.hidden > 0)
      out += " In the baseline: " + std::to_string(tally.hidden) + '.';
    return out + '\n';
  }

private:
  /// "2 errors, 1 hint in 3 of 5 files."
  [[nodiscard]] std::string found(const Tally& tally) const {
    if (tally.findings() == 0)
      return style_.paint(Ink::good, tally.hidden > 0 ? "No new findings" : "No findings") + " in " +
             counted(tally.files, "file") + '.';
    std::string out;
    const auto part = [&](std::size_t count, std::string_view noun, Ink ink) {
      if (count > 0)
        out += (out.empty() ? "" : ", ") + style_.paint(ink, counted(count, noun));
    };
    part(tally.errors, "error", Ink::error);
    part(tally.warnings, "warning", Ink::warning);
    part(tally.hints, "hint", Ink::hint);
    out += " in ";
    if (tally.files_with_findings < tally.files)
      out += std::to_string(tally.files_with_findings) + " of ";
    return out + counted(tally.files, "file") + '.';
  }

  Style style_;
  std::size_t width_;
};

} // namespace

std::unique_ptr<Report> text_format(const Look& look) { return std::make_unique<TextFormat>(look); }

} // namespace unres::cli
