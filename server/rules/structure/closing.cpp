#include "rules/structure/closing.h"

#include "support/characters.h"

namespace unres::rules::structure {


std::optional<Closing> read_closing(const workspace::Document& document, model::Index block) {
  Closing out;
  out.block = block;
  out.range = document.model().blocks[block].range();
  const std::string_view text = document.text();
  // The date may stand in a block of its own.
  const auto& blocks = document.model().blocks;
  for (model::Index i = block + 1;
       i < blocks.size() && blocks[i].kind == syntax::Kind::closing_line &&
       document.slice(blocks[i].range()).find("meeting") == std::string_view::npos;
       ++i)
    out.range.end = blocks[i].range().end;
  const auto is_mark = [&](text::Offset at) { return text[at] == '*' || text[at] == '_'; };
  while (out.range.begin < out.range.end && is_mark(out.range.begin))
    ++out.range.begin;
  while (out.range.begin < out.range.end && is_mark(out.range.end - 1))
    --out.range.end;

  text::Offset at = out.range.begin;
  for (; at < out.range.end && is_ascii_digit(text[at]) && at - out.range.begin < 6; ++at)
    out.meeting = out.meeting * 10 + (text[at] - '0');
  const text::Offset digits_end = at;
  while (at < out.range.end && is_ascii_letter(text[at]))
    ++at;
  out.number = {out.range.begin, at};
  out.suffix = document.slice({digits_end, at});

  text::Offset line_end = at;
  while (line_end < out.range.end && text[line_end] != '\n')
    ++line_end;
  const std::string_view line = document.slice({at, line_end});
  const std::size_t meeting = line.find("meeting");
  if (digits_end == out.range.begin || meeting == std::string_view::npos)
    return std::nullopt;
  out.resumed = line.find("(resumed)") != std::string_view::npos;
  out.plenary = line.find("plenary") != std::string_view::npos;
  out.words = {out.range.begin,
               at + static_cast<text::Offset>(meeting + std::string_view{"meeting"}.size())};
  out.date = find_date(document.slice({out.words.end, out.range.end}));
  if (out.date)
    out.date->range = out.date->range.shifted(out.words.end);
  return out;
}

bool ends_text(const workspace::Document& document, const Closing& closing) {
  return document.text().find_first_not_of("*_ \t\r\n", closing.range.end) == std::string::npos;
}

} // namespace unres::rules::structure
