#include "report/html_page.h"

#include "report/words.h"

namespace unres::report {

Html& Html::text(std::string_view words) {
  for (const char c : shown(words)) {
    switch (c) {
    case '&':
      out_.append("&amp;");
      break;
    case '<':
      out_.append("&lt;");
      break;
    case '>':
      out_.append("&gt;");
      break;
    case '"':
      out_.append("&quot;");
      break;
    case '\'':
      out_.append("&#39;");
      break;
    default:
      out_.push_back(c);
    }
  }
  return *this;
}

Html& Html::link(std::string_view address, std::string_view words) {
  if (!address.starts_with("https://") && !address.starts_with("http://"))
    return text(words);
  return raw("<a href=\"").text(address).raw("\">").text(words).raw("</a>");
}

Html& Html::head(std::string_view title, std::string_view style, std::string_view metas) {
  raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      "base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  return raw(metas).raw("<title>").text(title).raw("</title>\n<style>\n").raw(style).raw("</style>\n</head>\n");
}

void Html::open(std::string_view tag, std::string_view name) {
  raw("<").raw(tag);
  if (!name.empty())
    raw(" class=\"").raw(name).raw("\"");
}

Html& Html::element(std::string_view tag, std::string_view name, std::string_view words) {
  open(tag, name);
  return raw(">").text(words).raw("</").raw(tag).raw(">");
}

Html& Html::open_draft(std::string_view tag, std::string_view name) {
  open(tag, name);
  return raw(english_ ? " lang=\"en\">" : " lang=\"\" dir=\"auto\">");
}

Html& Html::draft(std::string_view tag, std::string_view name, std::string_view words) {
  return open_draft(tag, name).text(words).raw("</").raw(tag).raw(">");
}

Html& Html::sign(std::string_view mark) {
  return raw("<span class=\"sign\" aria-hidden=\"true\">").text(mark).raw("</span>");
}

} // namespace unres::report
