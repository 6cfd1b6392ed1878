#include "index/importers/input.h"

namespace unres::index {

Input::Input(std::istream& in, const Watch& watch, std::string head) : in_(in), watch_(watch), head_(std::move(head)) {}

std::string_view Input::piece() {
  if (stopped_)
    return {};
  std::size_t count = head_.size();
  if (count != 0) {
    buffer_ = std::move(head_);
    head_.clear();
  } else {
    buffer_.resize(std::size_t{256} << 10U);
    in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    count = static_cast<std::size_t>(in_.gcount());
  }
  if (watch_ && !watch_(count)) {
    stopped_ = true;
    return {};
  }
  return std::string_view{buffer_}.substr(0, count);
}

bool Input::failed() const {
  return in_.bad();
}

} // namespace unres::index
