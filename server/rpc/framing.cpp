#include "rpc/framing.h"

#include <algorithm>
#include <charconv>

namespace unres::rpc {
namespace {

constexpr std::string_view length_name = "content-length";
constexpr std::string_view length_mark = "content-length:";
/// Real header blocks are under 100 bytes; a longer run is no header.
constexpr std::size_t max_header_bytes = std::size_t{16} * 1024;
/// What an idle decoder may keep: one large document should not cost memory for ever.
constexpr std::size_t kept_capacity = std::size_t{256} * 1024;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_ignoring_case(std::string_view text, std::string_view lower_case) {
  return std::ranges::equal(text, lower_case, {}, lower);
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blank = " \t\r";
  const std::size_t first = text.find_first_not_of(blank);
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::optional<std::uint64_t> parse_length(std::string_view text) {
  std::uint64_t value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (text.empty() || error != std::errc{} || stop != end)
    return std::nullopt;
  return value;
}

} // namespace

void FrameDecoder::feed(std::string_view bytes) {
  if (state_ == State::skipping) {
    const auto skipped = std::min<std::uint64_t>(remaining_, bytes.size());
    remaining_ -= skipped;
    bytes.remove_prefix(static_cast<std::size_t>(skipped));
    if (remaining_ == 0)
      state_ = State::header;
  }
  compact();
  buffer_.append(bytes);
}

std::optional<Frame> FrameDecoder::next() {
  if (state_ == State::lost && !find_again())
    return std::nullopt;
  if (state_ == State::header) {
    if (const std::optional<Frame> fault = read_header())
      return fault;
  }
  if (state_ != State::body || pending().size() < remaining_)
    return std::nullopt;
  const std::string_view body = pending().substr(0, static_cast<std::size_t>(remaining_));
  begin_ += body.size();
  state_ = State::header;
  return Frame{body, std::nullopt};
}

bool FrameDecoder::at_boundary() const {
  return state_ == State::header && line_ == 0 && pending().empty();
}

std::string_view FrameDecoder::pending() const {
  return std::string_view{buffer_}.substr(begin_);
}

std::optional<Frame> FrameDecoder::read_header() {
  while (true) {
    const std::size_t end = pending().find('\n', scanned_);
    if (end == std::string_view::npos) {
      scanned_ = pending().size();
      if (scanned_ > max_header_bytes)
        return lose(1, FrameFault::malformed_header);
      return std::nullopt;
    }
    const std::string_view line = trimmed(pending().substr(line_, end - line_));
    if (line.empty() && line_ == 0) { // A stray newline after a body, as hand-made clients send.
      begin_ += end + 1;
      scanned_ = 0;
      continue;
    }
    line_ = scanned_ = end + 1;
    if (line.empty())
      return header_done();
    if (!take_field(line))
      return lose(line_, FrameFault::malformed_header);
    if (line_ > max_header_bytes)
      return lose(1, FrameFault::malformed_header);
  }
}

bool FrameDecoder::take_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos)
    return false;
  if (!equal_ignoring_case(trimmed(line.substr(0, colon)), length_name))
    return true;
  length_ = parse_length(trimmed(line.substr(colon + 1)));
  return length_.has_value();
}

std::optional<Frame> FrameDecoder::header_done() {
  // A name such as `xContent-Length` is no length, but a good place to look for one: the lost
  // body of an earlier frame may stand right before it. Hence resuming inside this block.
  if (!length_)
    return lose(1, FrameFault::missing_length);
  begin_ += line_;
  line_ = scanned_ = 0;
  remaining_ = *length_;
  length_.reset();
  if (remaining_ <= max_body_bytes) {
    state_ = State::body;
    return std::nullopt;
  }
  const auto here = std::min<std::uint64_t>(remaining_, pending().size());
  begin_ += static_cast<std::size_t>(here);
  remaining_ -= here;
  state_ = remaining_ == 0 ? State::header : State::skipping;
  return Frame{{}, FrameFault::too_large};
}

Frame FrameDecoder::lose(std::size_t resume_at, FrameFault fault) {
  begin_ += resume_at;
  line_ = scanned_ = 0;
  length_.reset();
  state_ = State::lost;
  return Frame{{}, fault};
}

bool FrameDecoder::find_again() {
  const std::string_view text = pending();
  const auto found = std::search(text.begin(), text.end(), length_mark.begin(), length_mark.end(),
                                 [](char a, char b) { return lower(a) == b; });
  const auto at = static_cast<std::size_t>(found - text.begin());
  if (at == text.size()) {
    begin_ += text.size() - std::min(text.size(), length_mark.size() - 1);
    return false;
  }
  begin_ += at;
  state_ = State::header;
  return true;
}

void FrameDecoder::compact() {
  if (begin_ == 0)
    return;
  buffer_.erase(0, begin_);
  begin_ = 0;
  if (buffer_.capacity() > kept_capacity && buffer_.size() < kept_capacity / 2)
    buffer_.shrink_to_fit();
}

std::string encode_frame(std::string body) {
  body.insert(0, "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n");
  return body;
}

} // namespace unres::rpc
