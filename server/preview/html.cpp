#include "preview/html.h"

#include "preview/style.h"
#include "report/html_page.h"

#include <algorithm>

namespace unres::preview {
namespace {

using report::Html;

void write_element(Html& html, const Element& element) {
  html.raw("<").raw(element.tag).raw(" class=\"").raw(element.name).raw("\" data-line=\"");
  html.raw(std::to_string(element.first_line)).raw("\" data-last=\"").raw(std::to_string(element.last_line));
  if (element.note != model::none)
    html.raw("\" data-note=\"").raw(std::to_string(element.note));
  html.raw("\">").raw(element.html).raw("</").raw(element.tag).raw(">\n");
}

} // namespace

std::string html(const Preview& preview) {
  Html out{preview.english};
  out.head(preview.title.empty() ? "Resolution" : preview.title, style_sheet());
  out.raw("<body data-symbol=\"").text(preview.symbol).raw("\">\n");
  out.open_draft("main", "sheet").raw("\n");
  for (auto it = preview.elements.begin(); it != preview.elements.end(); ++it) {
    const bool note = it->note != model::none;
    if (note && std::prev(it)->note == model::none)
      out.raw("<hr class=\"foot\">\n");
    write_element(out, *it);
  }
  out.raw("</main>\n</body>\n</html>\n");
  return out.take();
}

} // namespace unres::preview
