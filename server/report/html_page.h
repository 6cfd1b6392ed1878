#pragma once

#include <string>
#include <string_view>

namespace unres::report {

/// HTML as it is written: markup of the program itself, and words from anywhere, which stay words.
class Html {
public:
  /// Of the draft's own words: English, or a language that nobody knows.
  explicit Html(bool english = true) : english_(english) {}

  /// Ready-made markup.
  Html& raw(std::string_view markup) {
    out_.append(markup);
    return *this;
  }
  Html& text(std::string_view words);
  /// A link where the address is one of the web, else the words alone.
  Html& link(std::string_view address, std::string_view words);
  /// `<tag class="name">words</tag>`; no class where `name` is empty.
  Html& element(std::string_view tag, std::string_view name, std::string_view words);
  /// An element with words of the draft, in its language.
  Html& draft(std::string_view tag, std::string_view name, std::string_view words);
  /// What begins such an element; closed by hand.
  Html& open_draft(std::string_view tag, std::string_view name);
  /// A mark that is not read aloud.
  Html& sign(std::string_view mark);

  /// What a page begins with, up to `<body`, with a policy by which nothing is loaded or run, whatever a draft holds.
  /// `metas` are more of them.
  Html& head(std::string_view title, std::string_view style, std::string_view metas = "");

  void set_english(bool english) { english_ = english; }
  [[nodiscard]] std::string take() { return std::move(out_); }

private:
  void open(std::string_view tag, std::string_view name);

  std::string out_;
  bool english_;
};

} // namespace unres::report
