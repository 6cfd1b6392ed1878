#include "features/prose.h"

#include "support/characters.h"
#include "support/utf8.h"

namespace unres::features {
namespace {

std::string one_line(std::string_view words) {
  std::string out;
  for_each_word(utf8::sanitized(words), [&](std::string_view word) {
    out += out.empty() ? "" : " ";
    out += word;
  });
  return out;
}

// Parentheses would end the target of a link.
std::string link_target(std::string_view address) {
  std::string out;
  for (const char c : address)
    out += c == '(' ? "%28" : c == ')' ? "%29" : c == ' ' ? "%20" : std::string(1, c);
  return out;
}

} // namespace

std::string escaped(std::string_view words) {
  static constexpr std::string_view marks = "\\`*_{}[]<>#|~&";
  std::string out;
  for (const char c : one_line(words)) {
    if (marks.find(c) != std::string_view::npos)
      out += '\\';
    out += c;
  }
  return out;
}

std::string shortened(std::string_view words, std::size_t most) {
  std::string line = one_line(words);
  if (line.size() <= most)
    return line;
  const std::size_t space = line.rfind(' ', most);
  line.resize(space != std::string::npos && space > most / 2 ? space : utf8::previous(line, most));
  while (line.ends_with(',') || line.ends_with(':') || line.ends_with(';'))
    line.pop_back();
  return line + "…";
}

void Prose::begin(bool row) {
  if (!plain_.empty()) {
    markdown_ += row && in_list_ ? "\n" : "\n\n";
    plain_ += row && in_list_ ? "\n" : "\n\n";
  }
  in_list_ = row;
}

void Prose::heading(std::string_view words) {
  begin(false);
  markdown_ += "**" + escaped(words) + "**";
  plain_ += one_line(words);
}

void Prose::paragraph(std::string_view words) {
  begin(false);
  markdown_ += escaped(words);
  plain_ += one_line(words);
}

void Prose::row(std::string_view name, std::string_view words) {
  begin(true);
  markdown_ += "- " + escaped(name) + ": " + escaped(words);
  plain_ += std::string{name} + ": " + one_line(words);
}

void Prose::typed_row(std::string_view name, std::string_view words) {
  std::string code = one_line(words);
  for (char& c : code)
    c = c == '`' ? '\'' : c;
  begin(true);
  markdown_ += "- " + escaped(name) + ": `" + code + "`";
  plain_ += std::string{name} + ": " + code;
}

void Prose::link(std::string_view words, std::string_view address) {
  begin(false);
  markdown_ += "[" + escaped(words) + "](" + link_target(address) + ")";
  plain_ += address;
}

void Prose::separate() {
  if (!plain_.empty())
    markdown_ += "\n\n---";
  in_list_ = false;
}

void Prose::append(std::string_view markdown, std::string_view plain) {
  begin(false);
  markdown_ += markdown;
  plain_ += plain;
}

} // namespace unres::features
