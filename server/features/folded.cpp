#include "features/folded.h"

#include "support/characters.h"

namespace unres::features {

Folded::Folded(std::string_view text) {
  const auto put = [&](char c, std::size_t at) {
    if (c == ' ' && text_.ends_with(' '))
      return;
    text_ += c;
    origins_.push_back(at);
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const char c = rest.front();
    if (rest.starts_with("’") || rest.starts_with("‘")) {
      put('\'', at);
      at += 3;
    } else if (rest.starts_with("“") || rest.starts_with("”")) {
      put('"', at);
      at += 3;
    } else if (rest.starts_with("\xE2\x80\x91") || rest.starts_with("–")) {
      put('-', at);
      at += 3;
    } else if (rest.starts_with("\xC2\xA0")) {
      put(' ', at);
      at += 2;
    } else {
      put(is_ascii_space(c) ? ' ' : is_ascii_upper(c) ? static_cast<char>(c + 32) : c, at);
      ++at;
    }
  }
  origins_.push_back(text.size());
}

std::size_t Folded::find(std::string_view name, std::size_t from) const {
  for (std::size_t at = text_.find(name, from); at != std::string::npos && !name.empty(); at = text_.find(name, at + 1)) {
    const bool begins = at == 0 || !is_word_byte(text_[at - 1]);
    const std::size_t end = at + name.size();
    if (begins && (end == text_.size() || !is_word_byte(text_[end])))
      return at;
  }
  return std::string::npos;
}

} // namespace unres::features
