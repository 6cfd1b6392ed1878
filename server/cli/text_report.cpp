#include "cli/text_report.h"

#include "cli/excerpt.h"
#include "cli/glyph.h"
#include "cli/places.h"
#include "cli/wrap.h"

#include <algorithm>

namespace unres::cli {
namespace {

using rules::Finding;

constexpr std::size_t gutter = 5; ///< Columns of a line number; longer ones widen it.

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width)
    text.insert(0, width - text.size(), ' ');
  return text;
}

std::string with_line(const Finding& finding, const workspace::Document& document, std::size_t line,
                      const Style& style, std::size_t width) {
  const std::string number = padded(std::to_string(line), gutter);
  const std::size_t taken = number.size() + 3;
  const Excerpt part = excerpt(document, finding.range, width > taken + 30 ? width - taken : 30);
  const Ink ink = ink_of(finding.severity);
  std::string out = style.paint(Ink::dim, number + " │ ") + part.before +
                    style.paint(ink, part.marked) + part.after + '\n';
  out += style.paint(Ink::dim, std::string(number.size(), ' ') + " │ ") +
         std::string(part.indent, ' ') + style.paint(ink, std::string(part.carets, '^')) + '\n';
  return out;
}

/// Other places, those that say the same in one line: "see lines 62, 82: Cut by a page end".
std::string related_lines(const Finding& finding, const workspace::Document& document,
                          std::size_t width) {
  std::string out;
  const auto& related = finding.related;
  for (std::size_t i = 0; i < related.size();) {
    const std::size_t first = i;
    std::string lines;
    for (; i < related.size() && related[i].message == related[first].message; ++i)
      lines += (i == first ? "" : ", ") +
               std::to_string(document.lines().line_of(related[i].range.begin) + 1);
    out += wrapped((i - first == 1 ? "see line " : "see lines ") + lines + ": " +
                       printable(related[first].message),
                   width, gutter + 3);
  }
  return out;
}

std::string details(const Finding& finding, const workspace::Document& document, const Style& style,
                    std::size_t width) {
  std::string out = style.paint(Ink::dim, related_lines(finding, document, width));
  if (finding.fix)
    out += std::string(gutter + 3, ' ') +
           style.paint(Ink::good, "fix (" + std::string{name_of(finding.fix->kind)} + ")") + ": " +
           printable(finding.fix->title) + '\n';
  return out;
}

} // namespace

std::string finding_report(const std::string& place, std::size_t line, const Finding& finding,
                           const workspace::Document& document, const Style& style,
                           std::size_t width) {
  std::string out = style.paint(Ink::strong, place) + ' ';
  out += style.paint(ink_of(finding.severity), name_of(finding.severity)) + ": ";
  out += style.paint(Ink::strong, printable(finding.message));
  out += ' ' + style.paint(Ink::link, '[' + std::string{finding.rule->id} + ']') + '\n';
  out += with_line(finding, document, line, style, width);
  out += details(finding, document, style, width);
  return out;
}

} // namespace unres::cli
