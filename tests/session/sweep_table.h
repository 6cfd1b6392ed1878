#pragma once

#include "session/client.h"
#include "text/encoding.h"
#include "workspace/document.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace unres::test {

/// A text that is asked about everywhere, as a client of one encoding sees it.
struct Swept {
  std::string uri;
  std::shared_ptr<const workspace::Document> document;
  text::Encoding encoding = text::Encoding::utf16;
  std::vector<text::Offset> places; ///< Where words and leaf nodes begin and end, in order.

  [[nodiscard]] Json position(text::Offset at) const;
  /// Of its place with this number.
  [[nodiscard]] Json place(std::size_t number) const { return position(places[number]); }
  /// From that place to the next.
  [[nodiscard]] Json range(std::size_t number) const;
  [[nodiscard]] Json whole() const { return {{"start", position(0)}, {"end", position(size())}}; }
  [[nodiscard]] Json identifier() const { return {{"uri", uri}}; }
  [[nodiscard]] text::Offset size() const { return static_cast<text::Offset>(document->text().size()); }
};

/// How a method is asked: one row for each method that the server serves.
struct SweepRow {
  std::string_view method;
  std::string_view capability; ///< Where it is advertised: a JSON pointer into the server's capabilities.
  /// The parameters at a place; null for a method that is not about one.
  Json (*at_place)(const Swept&, std::size_t number) = nullptr;
  /// The parameters for the text as a whole; each is asked once.
  std::vector<Json> (*once)(const Swept&) = nullptr;
  /// The method whose answers it takes up, and what it asks about one of them.
  std::string_view after = {};
  std::vector<Json> (*more)(const Swept&, const Json& answer) = nullptr;
  bool may_refuse = false; ///< -32803 is an answer too: it gives people the reason.
};

[[nodiscard]] std::span<const SweepRow> sweep_rows();

/// The arguments of a command of the server; null for a command that the table does not know.
[[nodiscard]] Json sweep_arguments(const Swept& text, const std::string& command);

/// A client that knows all there is.
[[nodiscard]] Json announcing_all(const std::string& encoding);

} // namespace unres::test
