#include "text/encoding.h"

#include "support/utf8.h"

#include <algorithm>

namespace unres::text {
namespace {

std::uint32_t units(utf8::Decoded d, Encoding encoding) {
  switch (encoding) {
  case Encoding::utf8:
    return static_cast<std::uint32_t>(d.length);
  case Encoding::utf16:
    return d.code_point > 0xFFFF ? 2 : 1;
  case Encoding::utf32:
    break;
  }
  return 1;
}

} // namespace

Position to_position(std::string_view text, const LineIndex& lines, Offset at, Encoding encoding) {
  at = std::min(at, static_cast<Offset>(text.size()));
  const std::size_t line = lines.line_of(at);
  const Offset start = lines.start(line);
  std::uint32_t column = 0;
  for (Offset i = start; i < at;) {
    const utf8::Decoded d = utf8::decode(text, i);
    i += static_cast<Offset>(d.length);
    if (i <= at)
      column += units(d, encoding);
  }
  return {static_cast<std::uint32_t>(line), column};
}

Offset to_offset(std::string_view text, const LineIndex& lines, Position position,
                 Encoding encoding) {
  if (position.line >= lines.count())
    return static_cast<Offset>(text.size());
  const Range line = lines.content(position.line, text);
  std::uint32_t column = 0;
  Offset at = line.begin;
  while (at < line.end && column < position.column) {
    const utf8::Decoded d = utf8::decode(text, at);
    column += units(d, encoding);
    if (column > position.column)
      break;
    at += static_cast<Offset>(d.length);
  }
  return at;
}

} // namespace unres::text
