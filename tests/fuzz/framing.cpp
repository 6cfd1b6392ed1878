// Frames and messages of JSON-RPC: what is read does not depend on how the bytes arrive.
#include "fuzz/harness.h"

#include "rpc/framing.h"
#include "rpc/message.h"

#include <string>
#include <vector>

namespace unres::fuzz {
namespace {

std::vector<std::string> read(std::string_view bytes, std::size_t portion) {
  rpc::FrameDecoder decoder;
  std::vector<std::string> out;
  while (!bytes.empty()) {
    const std::string_view part = bytes.substr(0, portion);
    bytes.remove_prefix(part.size());
    decoder.feed(part);
    while (const auto frame = decoder.next())
      out.push_back(frame->fault ? "fault " + std::to_string(static_cast<int>(*frame->fault)) : std::string{frame->body});
  }
  return out;
}

} // namespace

void try_one(std::string_view bytes) {
  const std::size_t portion = 1 + static_cast<std::size_t>(bytes.empty() ? 0 : static_cast<unsigned char>(bytes.front()) % 64);
  const auto whole = read(bytes, bytes.size() + 1);
  require(whole == read(bytes, portion), "frames are the same in any portions");
  for (const std::string& body : whole)
    static_cast<void>(rpc::parse_message(body));
  // What is written is read again as it was.
  const auto again = read(rpc::encode_frame(std::string{bytes}), portion);
  require(again.size() == 1 && again.front() == bytes, "a frame holds its body");
}

} // namespace unres::fuzz
