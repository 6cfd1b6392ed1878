#include "session/adapters/preview.h"

#include "preview/html.h"
#include "protocol/uri.h"

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
  const auto uri = argument.is_string() ? argument.get<std::string>() : protocol::field<std::string>(argument, "uri");
  const std::string format =
      argument.is_object() ? protocol::optional_field<std::string>(argument, "format").value_or("html") : "html";
  if (format != "html" && format != "elements")
    throw protocol::Malformed{"expected \"html\" or \"elements\"", "arguments[0].format"};
  OpenDocument* document = state.find(uri);
  if (document == nullptr)
    throw protocol::Malformed{"this document is not open", "arguments[0]"};
  const preview::Preview preview = preview::read_preview(state.analyse(*document));
  Json out{{"title", preview.title}, {"symbol", preview.symbol}};
  if (document->version)
    out["version"] = *document->version;
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
