#pragma once

#include <string>
#include <string_view>

namespace unres::features {

/// A few lines for people, written once and shown as Markdown or as plain text. Whatever is put in is
/// words: nothing of it becomes a mark, HTML or a line of its own.
class Prose {
public:
  void heading(std::string_view words);
  void paragraph(std::string_view words);
  /// A row of a list: "Adopted: 25 September 2015".
  void row(std::string_view name, std::string_view words);
  /// A row whose words are to be typed as they stand, emphasis marks among them.
  void typed_row(std::string_view name, std::string_view words);
  void link(std::string_view words, std::string_view address);
  /// Parts what came before from what follows.
  void separate();
  /// Ready-made text of the program itself.
  void append(std::string_view markdown, std::string_view plain);

  [[nodiscard]] bool empty() const { return plain_.empty(); }
  [[nodiscard]] const std::string& markdown() const { return markdown_; }
  [[nodiscard]] const std::string& plain() const { return plain_; }

private:
  void begin(bool row);

  std::string markdown_;
  std::string plain_;
  bool in_list_ = false;
};

/// `words` on one line, so that Markdown shows them as they are.
[[nodiscard]] std::string escaped(std::string_view words);

/// `words` on one line, at most about `most` bytes of them, cut between words.
[[nodiscard]] std::string shortened(std::string_view words, std::size_t most);

} // namespace unres::features
