#include "cli/glyph.h"

#include "support/utf8.h"

#include <algorithm>
#include <array>

namespace unres::cli {
namespace {

struct Span {
  char32_t first;
  char32_t last;
};

// Enough of Unicode's tables for carets to stay under what they mark: scripts of the United
// Nations' languages, combining accents, East Asian width, emoji. Both lists are sorted.
constexpr auto no_width = std::to_array<Span>({
    {0x0300, 0x036F},   {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A}, {0x064B, 0x065F},
    {0x0670, 0x0670},   {0x06D6, 0x06DC}, {0x06DF, 0x06E4}, {0x06E7, 0x06E8}, {0x06EA, 0x06ED},
    {0x093C, 0x093C},   {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A},
    {0x0E47, 0x0E4E},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D}, {0x2060, 0x2060},
    {0x20D0, 0x20FF},   {0x302A, 0x302D}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},
    {0xE0100, 0xE01EF},
});
constexpr auto double_width = std::to_array<Span>({
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
});
// C1 controls, line and paragraph separators, and the marks that turn the writing direction.
constexpr auto hidden = std::to_array<Span>({
    {0x0080, 0x009F},
    {0x061C, 0x061C},
    {0x200E, 0x200F},
    {0x2028, 0x202E},
    {0x2066, 0x2069},
});

template <std::size_t size> bool holds(const std::array<Span, size>& spans, char32_t c) {
  const auto after = std::upper_bound(spans.begin(), spans.end(), c,
                                      [](char32_t value, Span span) { return value < span.first; });
  return after != spans.begin() && c <= std::prev(after)->last;
}

constexpr std::string_view replacement = "\xEF\xBF\xBD";

} // namespace

Glyph glyph_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x20 && byte < 0x7F)
    return {std::string(1, text[at]), 1, 1};
  if (byte == '\t')
    return {"    ", 4, 1};
  if (byte < 0x20 || byte == 0x7F) {
    std::string symbol;
    utf8::append(symbol, byte == 0x7F ? 0x2421 : 0x2400 + byte);
    return {std::move(symbol), 1, 1};
  }
  const utf8::Decoded decoded = utf8::decode(text, at);
  if (decoded.code_point == 0xFEFF)
    return {"", 0, decoded.length};
  if (decoded.code_point == utf8::replacement || holds(hidden, decoded.code_point))
    return {std::string{replacement}, 1, decoded.length};
  const unsigned width =
      holds(no_width, decoded.code_point) ? 0 : (holds(double_width, decoded.code_point) ? 2 : 1);
  return {std::string{text.substr(at, decoded.length)}, width, decoded.length};
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    out += text[at] == '\t' ? " " : glyph.shown;
    at += glyph.length;
  }
  return out;
}

std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    width += glyph.width;
    at += glyph.length;
  }
  return width;
}

std::string shortened(std::string_view text, std::size_t width) {
  std::string out;
  std::size_t cut = 0; // Bytes that stay where … needs room.
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (used + glyph.width > width)
      return out.substr(0, cut) + "…";
    out += glyph.shown;
    used += glyph.width;
    if (used + 1 <= width)
      cut = out.size();
    at += glyph.length;
  }
  return out;
}

} // namespace unres::cli
