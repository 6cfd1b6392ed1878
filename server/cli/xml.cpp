#include "cli/xml.h"

#include "support/utf8.h"

namespace unres::cli {
namespace {

bool is_xml(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
}

} // namespace

std::string xml_escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded c = utf8::decode(text, at);
    at += c.length;
    switch (c.code_point) {
    case '&':
      out += "&amp;";
      break;
    case '<':
      out += "&lt;";
      break;
    case '>':
      out += "&gt;";
      break;
    case '"':
      out += "&quot;";
      break;
    case '\t': // In an attribute white space would become a space.
    case '\n':
    case '\r':
      out.append("&#").append(std::to_string(static_cast<unsigned>(c.code_point))).append(";");
      break;
    default:
      utf8::append(out, is_xml(c.code_point) ? c.code_point : utf8::replacement);
    }
  }
  return out;
}

} // namespace unres::cli
