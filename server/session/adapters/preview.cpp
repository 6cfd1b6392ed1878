#include "session/adapters/preview.h"

#include "preview/html.h"
#include "session/adapters/argument.h"

namespace unres::session::adapters {
namespace {

Json to_json(const preview::Element& element) {
  Json out{{"tag", element.tag},
           {"class", element.name},
           {"html", element.html},
           {"line", element.first_line},
           {"last", element.last_line}};
  if (element.note != model::none)
    out["note"] = element.note;
  return out;
}

} // namespace

Json run_preview(State& state, const Json& argument) {
  const std::string uri = uri_in(argument);
  const std::string format = optional_text(argument, "format", "html");
  if (format != "html" && format != "elements")
    throw protocol::Malformed{"expected \"html\" or \"elements\"", "arguments[0].format"};
  OpenDocument& document = open_document(state, uri);
  const preview::Preview preview = preview::read_preview(state.analyse(document));
  Json out{{"title", preview.title}, {"symbol", preview.symbol}};
  if (document.version)
    out["version"] = *document.version;
  if (format == "html") {
    out["html"] = preview::html(preview);
    return out;
  }
  Json& elements = out["elements"] = Json::array();
  for (const preview::Element& element : preview.elements)
    elements.push_back(to_json(element));
  return out;
}

} // namespace unres::session::adapters
