// Adopted texts in Akoma Ntoso (AKN4UN): one file a resolution.
#include "index/importers/format.h"
#include "index/importers/wording.h"
#include "index/importers/xml.h"

#include <cstring>

namespace unres::index {
namespace {

// Such a file has some hundred kilobytes.
constexpr std::size_t largest = std::size_t{32} << 20U;

bool fits_akoma_ntoso(std::string_view head) {
  return root_name(head) == "akomaNtoso";
}

pugi::xml_node with_attribute(const pugi::xml_node& node, std::string_view name, const char* attribute,
                              std::string_view value) {
  return node.find_node([&](const pugi::xml_node& each) {
    return local_name(each) == name && each.attribute(attribute).value() == value;
  });
}

// Where the text says on which day it was adopted, it must be the day of the metadata.
bool days_agree(const pugi::xml_node& document, const std::optional<notation::Date>& adopted) {
  const pugi::xml_node end = descendant(descendant(document, "conclusions"), "docDate");
  const auto said = notation::read_iso_date(end.attribute("date").value());
  return !said || !adopted || said == adopted;
}

Expected<void> read_akoma_ntoso(Input& input, Sink& sink) {
  std::string text;
  for (std::string_view piece = input.piece(); !piece.empty(); piece = input.piece()) {
    text += piece;
    if (text.size() > largest)
      return unexpected("is larger than 32 MiB, which no resolution is");
  }
  pugi::xml_document document;
  if (const auto parsed = document.load_buffer(text.data(), text.size()); !parsed)
    return unexpected(std::string{"is no well-formed XML: "} + parsed.description());
  const pugi::xml_node language = descendant(descendant(document, "FRBRExpression"), "FRBRlanguage");
  if (language && std::strncmp(language.attribute("language").value(), "en", 2) != 0) {
    sink.pass_over(); // Titles are compared in English.
    return {};
  }
  const std::string symbol = text_of(descendant(descendant(document, "coverPage"), "docNumber"));
  const auto adopted_text = catalogued_symbol(symbol);
  if (!adopted_text) {
    sink.refuse(1, symbol.empty() ? "has no symbol" : "\"" + symbol + "\" is no symbol of a resolution that can be read");
    return {};
  }
  Instrument instrument;
  instrument.kind = adopted_text->kind == notation::TextKind::decision ? Kind::decision : Kind::resolution;
  instrument.body = adopted_text->body;
  instrument.number = adopted_text->number;
  instrument.adopted = notation::read_iso_date(
      with_attribute(descendant(document, "FRBRWork"), "FRBRdate", "name", "adoption").attribute("date").value());
  instrument.title = title_of(text_of(descendant(descendant(document, "preface"), "docTitle")));
  instrument.subject = text_of(with_attribute(document, "inline", "name", "agenda item name"));
  instrument.evidence = Evidence::adopted_text;
  if (!days_agree(document, instrument.adopted))
    sink.refuse(1, "gives two dates of adoption");
  else
    (void)sink.take(std::move(instrument), 1);
  return {};
}

} // namespace

constinit const Format akoma_ntoso{"akoma-ntoso", "Adopted texts in Akoma Ntoso: an XML file, or a folder of them",
                                   fits_akoma_ntoso, read_akoma_ntoso};

} // namespace unres::index
