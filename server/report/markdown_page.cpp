#include "report/markdown_page.h"

#include "features/prose.h"
#include "report/words.h"
#include "support/characters.h"

namespace unres::report {
namespace {

// What begins a heading, a list or a rule where it begins a line: "+", "-", "=", "12." and "12)".
std::string not_a_list(std::string words) {
  if (words.empty())
    return words;
  if (words.front() == '+' || words.front() == '-' || words.front() == '=')
    return "\\" + words;
  std::size_t digits = 0;
  while (digits < words.size() && is_ascii_digit(words[digits]))
    ++digits;
  if (digits > 0 && digits < words.size() && (words[digits] == '.' || words[digits] == ')'))
    words.insert(digits, 1, '\\');
  return words;
}

} // namespace

Markdown& Markdown::text(std::string_view words) {
  const std::string harmless = shown(words);
  if (harmless.starts_with(' ') && !out_.empty() && out_.back() != '\n')
    out_.push_back(' ');
  const std::string escaped = features::escaped(harmless);
  out_.append(out_.empty() || out_.ends_with('\n') || out_.ends_with("| ") || out_.ends_with("> ") || out_.ends_with("- ")
                  ? not_a_list(escaped)
                  : escaped);
  if (harmless.ends_with(' ') && harmless.size() > 1)
    out_.push_back(' ');
  return *this;
}

Markdown& Markdown::code(std::string_view words) {
  out_.push_back('`');
  for (const char c : shown(words))
    out_.push_back(c == '`' ? '\'' : c);
  out_.push_back('`');
  return *this;
}

Markdown& Markdown::link(std::string_view address, std::string_view words) {
  if (!address.starts_with("https://") && !address.starts_with("http://"))
    return text(words);
  raw("[").text(words).raw("](");
  for (const char c : shown(address)) // What would end the target, or a cell of a table.
    out_.append(c == '(' ? "%28" : c == ')' ? "%29" : c == ' ' ? "%20" : c == '|' ? "%7C" : c == '<' ? "%3C" : std::string(1, c));
  return raw(")");
}

Markdown& Markdown::heading(int level, std::string_view words) {
  if (!out_.empty() && !out_.ends_with("\n\n"))
    raw(out_.ends_with('\n') ? "\n" : "\n\n");
  out_.append(static_cast<std::size_t>(level), '#');
  return raw(" ").text(words).raw("\n\n");
}

Markdown& Markdown::table(std::initializer_list<std::string_view> heads) {
  for (const std::string_view head : heads)
    raw("| ").raw(head).raw(" ");
  raw("|\n");
  for (std::size_t i = 0; i < heads.size(); ++i)
    raw("| --- ");
  return raw("|\n");
}

Markdown& Markdown::paragraph(std::string_view words) { return text(words).raw("\n\n"); }

} // namespace unres::report
