#include "features/completion/completion.h"
#include "features/phrase_card.h"

#include "session/adapters/adapters.h"
#include "session/adapters/place.h"
#include "support/utf8.h"

namespace unres::session::adapters {
namespace {

features::Trigger trigger_of(const protocol::CompletionParams& params) {
  if (params.triggerKind != protocol::CompletionTriggerKind::triggerCharacter)
    return features::Trigger::asked;
  if (params.triggerCharacter == " ")
    return features::Trigger::space;
  if (params.triggerCharacter == "*" || params.triggerCharacter == "_")
    return features::Trigger::mark;
  return params.triggerCharacter == "/" ? features::Trigger::slash : features::Trigger::call;
}

// What names the instrument again when more is asked about it.
Json data_of(const OpenDocument& document, const features::InstrumentKey& key) {
  return {{"uri", document.uri},
          {"body", notation::name_of(key.body).id},
          {"number", key.number},
          {"registration", key.registration},
          {"title", utf8::sanitized(key.title)}};
}

features::InstrumentKey key_of(const Json& data) {
  features::InstrumentKey key;
  key.body = notation::body_with_id(protocol::field<std::string>(data, "body")).value_or(notation::Body::unknown);
  key.number = protocol::field<std::string>(data, "number");
  key.registration = protocol::field<std::int32_t>(data, "registration");
  key.title = protocol::field<std::string>(data, "title");
  return key;
}

// So for a phrase.
Json data_of(const OpenDocument& document, const features::PhraseKey& key) {
  return {{"uri", document.uri}, {"operative", key.part == model::Part::operative}, {"phrase", utf8::sanitized(key.phrase)}};
}

bool tell_phrase(const Json& data, std::string_view phrase, features::Prose& out) {
  const bool operative = protocol::field<bool>(data, "operative");
  const model::Part part = operative ? model::Part::operative : model::Part::preamble;
  return features::describe_phrase(part, phrase, features::PhraseView::offer, out);
}

// Places are sorted as text.
std::string sort_text(std::size_t place) {
  const std::string digits = std::to_string(place);
  return std::string(3 - std::min<std::size_t>(digits.size(), 3), '0') + digits;
}

class Converter {
public:
  Converter(const OpenDocument& document, const rules::Analysis& analysis, const Client& client)
      : document_(document), analysis_(analysis), client_(client) {}

  [[nodiscard]] protocol::CompletionItem item(const features::Completion& offer, std::size_t place) const {
    protocol::CompletionItem out;
    out.label = utf8::sanitized(offer.label);
    const std::string detail = utf8::sanitized(offer.detail);
    if (client_.capabilities.completion.labelDetailsSupport)
      out.description = detail;
    else if (!detail.empty())
      out.label += " · " + detail;
    out.sortText = sort_text(place);
    out.filterText = utf8::sanitized(offer.filter);
    out.textEdit = edit(offer.edit);
    if (client_.capabilities.completion.snippetSupport && !offer.snippet.empty()) {
      out.snippet = true;
      out.textEdit.newText = utf8::sanitized(offer.snippet);
    }
    for (const text::Edit& more : offer.more)
      out.additionalTextEdits.push_back(edit(more));
    if (offer.key)
      out.data = data_of(document_, *offer.key);
    else if (offer.phrase)
      out.data = data_of(document_, *offer.phrase);
    return out;
  }

private:
  [[nodiscard]] protocol::TextEdit edit(const text::Edit& edit) const {
    return {to_protocol(analysis_.document(), edit.range, client_.encoding), utf8::sanitized(edit.replacement)};
  }

  const OpenDocument& document_;
  const rules::Analysis& analysis_;
  const Client& client_;
};

} // namespace

protocol::CompletionList completion(State& state, const protocol::CompletionParams& params) {
  protocol::CompletionList out;
  const auto place = place_of(state, params);
  if (!place)
    return out;
  const Converter converter{*place->document, *place->analysis, state.client};
  for (const features::Completion& offer : features::complete(*place->analysis, place->at, trigger_of(params)))
    out.items.push_back(converter.item(offer, out.items.size()));
  return out;
}

Json resolve_completion(State& state, const Json& item) {
  static_cast<void>(protocol::field<std::string>(item, "label"));
  const auto data = protocol::optional_field<Json>(item, "data");
  OpenDocument* document = data ? state.find(protocol::field<std::string>(*data, "uri")) : nullptr;
  if (document == nullptr)
    return item;
  features::Prose prose;
  Json out = item;
  if (const auto phrase = protocol::optional_field<std::string>(*data, "phrase")) {
    if (!tell_phrase(*data, *phrase, prose))
      return item;
  } else {
    const rules::Analysis& analysis = state.analyse(*document);
    const auto title =
        features::describe_completion(analysis.index(), key_of(*data), analysis.profile(), document->config->features, prose);
    if (!title)
      return item;
    out["detail"] = utf8::sanitized(*title);
  }
  const protocol::MarkupKind kind = state.client.capabilities.completion.documentation_format();
  out["documentation"] =
      protocol::MarkupContent{kind, kind == protocol::MarkupKind::markdown ? prose.markdown() : prose.plain()};
  return out;
}

} // namespace unres::session::adapters
