#include "config/json_text.h"

#include "support/characters.h"

#include <nlohmann/json.hpp>

namespace unres::config {
namespace {

using nlohmann::json;
using text::Offset;
using text::Range;

constexpr std::size_t deepest = 16;

// Builds the values from the parser's events. The parser does not say where a token stands; but it
// gives them in order, and nothing but white space, commas and colons stands between them.
class Builder {
public:
  explicit Builder(std::string_view text) : text_(text), at_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {
    open_.push_back(&root_);
  }

  bool null() { return scalar(Value::Kind::null, word()), true; }
  bool boolean(bool is) { return scalar(Value::Kind::boolean, word()).boolean = is, true; }
  bool number_integer(json::number_integer_t is) { return number(static_cast<double>(is)); }
  bool number_unsigned(json::number_unsigned_t is) { return number(static_cast<double>(is)); }
  bool number_float(json::number_float_t is, const std::string& /*typed*/) { return number(is); }
  bool string(std::string& is) {
    scalar(Value::Kind::string, quoted()).string = std::move(is);
    return true;
  }
  bool binary(json::binary_t& /*is*/) { return false; }
  bool key(std::string& is) {
    const Range range = quoted();
    open_.back()->members.push_back({range, std::move(is), {}});
    return true;
  }
  bool start_object(std::size_t /*size*/) { return start(Value::Kind::object); }
  bool start_array(std::size_t /*size*/) { return start(Value::Kind::array); }
  bool end_object() { return end(); }
  bool end_array() { return end(); }
  bool parse_error(std::size_t position, const std::string& /*token*/, const json::exception& why) {
    const auto at = static_cast<Offset>(std::min(position == 0 ? 0 : position - 1, text_.size()));
    std::string message{why.what()};
    if (const std::size_t cause = message.rfind(": "); cause != std::string::npos)
      message.erase(0, cause + 2);
    if (const std::size_t seen = message.find("; last read"); seen != std::string::npos)
      message.erase(seen);
    error_ = {{at, std::min(at + 1, static_cast<Offset>(text_.size()))}, "This is no JSON: " + message};
    return false;
  }

  tl::expected<Value, SyntaxError> result(bool read) && {
    if (!read)
      return tl::make_unexpected(std::move(error_));
    return std::move(root_.members.front().value);
  }

private:
  void skip() {
    while (at_ < text_.size() && (is_ascii_space(text_[at_]) || text_[at_] == ',' || text_[at_] == ':'))
      ++at_;
  }
  Range from(std::size_t begin) const { return {static_cast<Offset>(begin), static_cast<Offset>(at_)}; }
  Range quoted() {
    skip();
    const std::size_t begin = at_++;
    while (at_ < text_.size() && text_[at_] != '"')
      at_ += text_[at_] == '\\' ? 2 : 1;
    at_ = std::min(at_ + 1, text_.size());
    return from(begin);
  }
  Range word() { // true, false, null and numbers.
    skip();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_ascii_space(text_[at_]) && std::string_view{",]}"}.find(text_[at_]) == std::string_view::npos)
      ++at_;
    return from(begin);
  }
  Value& place() {
    Value& in = *open_.back();
    if (in.kind != Value::Kind::object)
      in.members.push_back({});
    return in.members.back().value;
  }
  Value& scalar(Value::Kind kind, Range range) {
    Value& value = place();
    value.kind = kind;
    value.range = range;
    return value;
  }
  bool number(double is) { return scalar(Value::Kind::number, word()).number = is, true; }
  bool start(Value::Kind kind) {
    skip();
    const std::size_t begin = at_++;
    if (open_.size() > deepest) {
      error_ = {from(begin), "This is nested too deeply"};
      return false;
    }
    open_.push_back(&scalar(kind, from(begin)));
    return true;
  }
  bool end() {
    skip();
    ++at_;
    open_.back()->range.end = static_cast<Offset>(at_);
    open_.pop_back();
    return true;
  }

  std::string_view text_;
  std::size_t at_;
  Value root_{.kind = Value::Kind::array, .range = {}, .string = {}, .members = {}};
  std::vector<Value*> open_; // A value moves only when its parent, which is behind it here, gets another.
  SyntaxError error_;
};

} // namespace

tl::expected<Value, SyntaxError> read_json(std::string_view text) {
  Builder builder{text};
  const bool read = json::sax_parse(text.begin(), text.end(), &builder);
  return std::move(builder).result(read);
}

} // namespace unres::config
