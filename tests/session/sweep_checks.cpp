#include "session/sweep_checks.h"

#include <algorithm>
#include <utility>

namespace unres::test {
namespace {

using Fault = std::optional<std::string>;
using Place = std::pair<std::uint32_t, std::uint32_t>;

bool is_position(const Json& value) { return value.is_object() && value.contains("line") && value.contains("character"); }
bool is_range(const Json& value) { return value.is_object() && value.contains("start") && value.contains("end"); }

Place place_of(const Json& position) {
  return {position.at("line").get<std::uint32_t>(), position.at("character").get<std::uint32_t>()};
}

class Checker {
public:
  explicit Checker(const Swept& text) : text_(text) {}

  Fault run(const Json& value) { return check(value, text_.uri); }

  /// The number of columns of a line; nothing for a line that is not there.
  [[nodiscard]] std::optional<std::uint32_t> width(std::uint32_t line) const {
    const text::LineIndex& lines = text_.document->lines();
    if (line >= lines.count())
      return std::nullopt;
    const text::Offset end = lines.content(line, text_.document->text()).end;
    return text::to_position(text_.document->text(), lines, end, text_.encoding).column;
  }

private:
  // `uri` is the document that `value` speaks of, as far as is known.
  Fault check(const Json& value, const std::string& uri) {
    if (value.is_array())
      return check_list(value, uri);
    if (!value.is_object())
      return std::nullopt;
    if (is_position(value))
      return check_position(value, uri);
    if (is_range(value) && is_position(value.at("start")) && place_of(value.at("end")) < place_of(value.at("start")))
      return "a range ends before it begins: " + value.dump();
    if (value.contains("selectionRange") && !within(value.at("selectionRange"), value.at("range")))
      return "a symbol is selected outside of its range: " + value.dump();
    if (value.contains("parent") && value.contains("range") && !grows(value))
      return "a selection does not grow: " + value.dump();
    if (value.contains("startLine") && !folds(value))
      return "a fold is not in the text: " + value.dump();
    if (value.contains("data") && value.size() <= 4 && !value.contains("range"))
      return std::nullopt; // The server's own, whatever it looks like.
    return check_members(value, subject_of(value, uri));
  }

  static std::string subject_of(const Json& value, const std::string& uri) {
    if (value.contains("textDocument") && value.at("textDocument").is_object())
      return value.at("textDocument").value("uri", uri);
    for (const char* key : {"targetUri", "uri"})
      if (value.contains(key) && value.at(key).is_string())
        return value.at(key).get<std::string>();
    return uri;
  }

  Fault check_members(const Json& value, const std::string& uri) {
    for (const auto& [key, member] : value.items()) {
      if (key == "data")
        continue;
      const bool of_others = key == "changes" || key == "relatedDocuments"; // By their URIs.
      if (of_others && member.is_object()) {
        for (const auto& [other, more] : member.items())
          if (Fault fault = check(more, other))
            return fault;
      } else if (Fault fault = check(member, uri)) {
        return fault;
      }
    }
    return std::nullopt;
  }

  Fault check_list(const Json& list, const std::string& uri) {
    std::vector<std::pair<Place, Place>> edits;
    for (const Json& item : list) {
      if (Fault fault = check(item, uri))
        return fault;
      if (item.is_object() && item.contains("newText") && item.contains("range"))
        edits.emplace_back(place_of(item.at("range").at("start")), place_of(item.at("range").at("end")));
    }
    std::sort(edits.begin(), edits.end());
    for (std::size_t i = 1; i < edits.size(); ++i)
      if (edits[i].first < edits[i - 1].second)
        return "edits overlap: " + list.dump();
    return std::nullopt;
  }

  Fault check_position(const Json& position, const std::string& uri) const {
    if (uri != text_.uri)
      return std::nullopt;
    const Place place = place_of(position);
    const auto most = width(place.first);
    if (!most || place.second > *most)
      return "a position is not in the text: " + position.dump();
    return std::nullopt;
  }

  static bool within(const Json& inner, const Json& outer) {
    return place_of(outer.at("start")) <= place_of(inner.at("start")) &&
           place_of(inner.at("end")) <= place_of(outer.at("end"));
  }

  static bool grows(const Json& selection) {
    const Json& parent = selection.at("parent");
    return within(selection.at("range"), parent.at("range")) && selection.at("range") != parent.at("range");
  }

  [[nodiscard]] bool folds(const Json& fold) const {
    const auto begin = fold.at("startLine").get<std::uint32_t>();
    const auto end = fold.at("endLine").get<std::uint32_t>();
    return begin < end && width(end).has_value();
  }

  const Swept& text_;
};

Fault check_tokens(const Swept& text, const Json& data, const Json& legend) {
  if (data.size() % 5 != 0)
    return "tokens have not five numbers each";
  const Checker checker{text};
  std::uint32_t line = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < data.size(); i += 5) {
    const auto number = [&](std::size_t place) { return data.at(i + place).get<std::uint32_t>(); };
    if (number(0) > 0)
      begin = end = 0;
    line += number(0);
    begin += number(1);
    const auto width = checker.width(line);
    if (begin < end || number(2) == 0 || !width || begin + number(2) > *width)
      return "token " + std::to_string(i / 5) + " overlaps another, is empty or not in the text";
    end = begin + number(2);
    if (number(3) >= legend.at("tokenTypes").size() || (number(4) >> legend.at("tokenModifiers").size()) != 0)
      return "token " + std::to_string(i / 5) + " is not in the legend";
  }
  return std::nullopt;
}

} // namespace

std::optional<std::string> fault_of(const Swept& text, std::string_view method, const Json& said, const Json& capabilities) {
  if (method.starts_with("textDocument/semanticTokens/") && said.is_object() && said.contains("data"))
    return check_tokens(text, said.at("data"), capabilities.at("semanticTokensProvider").at("legend"));
  return Checker{text}.run(said);
}

} // namespace unres::test
