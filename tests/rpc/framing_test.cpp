#include "rpc/framing.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

namespace unres::rpc {
namespace {

/// What a decoder yields for input cut at the given places: bodies, and faults as `!number`.
std::vector<std::string> decode(std::string_view input, std::vector<std::size_t> sizes) {
  FrameDecoder decoder;
  std::vector<std::string> out;
  const auto drain = [&] {
    while (const auto frame = decoder.next())
      out.push_back(frame->fault ? "!" + std::to_string(static_cast<int>(*frame->fault))
                                 : std::string{frame->body});
  };
  for (const std::size_t size : sizes) {
    decoder.feed(input.substr(0, size));
    input.remove_prefix(std::min(size, input.size()));
    drain();
  }
  decoder.feed(input);
  drain();
  return out;
}

const std::string too_large = "!0";
const std::string malformed = "!1";
const std::string no_length = "!2";
using Bodies = std::vector<std::string>;

} // namespace

TEST_CASE("a frame is read back as it was written") {
  CHECK(encode_frame("{}") == "Content-Length: 2\r\n\r\n{}");
  CHECK(decode(encode_frame("{}") + encode_frame("") + encode_frame("€"), {}) ==
        Bodies{"{}", "", "€"});
}

TEST_CASE("headers are read in any letter case and order, unknown ones are ignored") {
  CHECK(decode("content-length:2\r\n\r\n{}", {}) == Bodies{"{}"});
  CHECK(decode("X-Y: z\r\nCONTENT-LENGTH :  2 \r\nContent-Type: application/vscode-jsonrpc; "
               "charset=utf-8\r\n\r\n{}",
               {}) == Bodies{"{}"});
  CHECK(decode("Content-Length: 2\n\n{}\r\nContent-Length: 1\r\n\r\n1", {}) == Bodies{"{}", "1"});
}

TEST_CASE("input may be split anywhere") {
  std::string input;
  Bodies expected;
  for (const std::string body : {"{}", "", "{\"a\":\"Content-Length: 3\\r\\n\"}", "€ß"}) {
    input += "Content-Type: x\r\n" + encode_frame(body);
    expected.push_back(body);
  }
  input += "oops\r\n\r\n" + encode_frame("after") + "A: b\r\n\r\n" + encode_frame("again");
  expected.insert(expected.end(), {malformed, "after", no_length, "again"});
  CHECK(decode(input, std::vector<std::size_t>(input.size(), 1)) == expected);

  std::mt19937 random{11};
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::size_t> sizes(random() % 40);
    for (std::size_t& size : sizes)
      size = random() % 9;
    CAPTURE(sizes.size());
    REQUIRE(decode(input, sizes) == expected);
  }
}

TEST_CASE("a message over the limit is refused and exactly its bytes are skipped") {
  const std::uint64_t size = max_body_bytes + 1;
  FrameDecoder decoder;
  decoder.feed("Content-Length: " + std::to_string(size) + "\r\n\r\n");
  const auto refused = decoder.next();
  REQUIRE(refused.has_value());
  CHECK(refused->fault == FrameFault::too_large);

  const std::string piece(1000003, '{');
  std::uint64_t sent = 0;
  for (; sent + piece.size() < size; sent += piece.size()) {
    decoder.feed(piece);
    REQUIRE_FALSE(decoder.next().has_value());
  }
  decoder.feed(piece.substr(0, static_cast<std::size_t>(size - sent)) + encode_frame("next"));
  const auto next = decoder.next();
  REQUIRE(next.has_value());
  CHECK(next->body == "next");
  CHECK(decoder.at_boundary());
}

TEST_CASE("a length beyond any number is a malformed header, not an allocation") {
  const std::string after = encode_frame("x");
  CHECK(decode("Content-Length: 99999999999999999999999\r\n\r\n" + after, {}) ==
        Bodies{malformed, "x"});
  for (const std::string length : {"-1", "+2", "2x", "", "0x2", "1.5"})
    CHECK(decode("Content-Length: " + length + "\r\n\r\n" + after, {}) == Bodies{malformed, "x"});
  CHECK(decode("Content-Length: 18446744073709551615\r\n\r\n" + after, {}) == Bodies{too_large});
}

TEST_CASE("after a lost frame the next Content-Length is found, even in the middle of a line") {
  const std::string after = encode_frame("x");
  CHECK(decode("Content-Type: y\r\n\r\n{\"lost\":1}" + after, {}) == Bodies{no_length, "x"});
  CHECK(decode("garbage" + after, {}) == Bodies{no_length, "x"});
  CHECK(decode("no colon here\r\n" + after + after, {}) == Bodies{malformed, "x", "x"});
}

TEST_CASE("an endless header line is given up with bounded memory and one fault") {
  FrameDecoder decoder;
  int faults = 0;
  for (int i = 0; i < 1000; ++i) {
    decoder.feed(std::string(1000, 'a'));
    while (decoder.next())
      ++faults;
  }
  CHECK(faults == 1);
  decoder.feed(encode_frame("x"));
  const auto frame = decoder.next();
  REQUIRE(frame.has_value());
  CHECK(frame->body == "x");
}

TEST_CASE("an end of input inside a frame is noticed") {
  FrameDecoder decoder;
  CHECK(decoder.at_boundary());
  for (const std::string_view part : {"Content-Le", "ngth: 2\r\n\r\n", "{"}) {
    decoder.feed(part);
    CHECK_FALSE(decoder.next().has_value());
    CHECK_FALSE(decoder.at_boundary());
  }
  decoder.feed("}");
  CHECK(decoder.next().has_value());
  CHECK(decoder.at_boundary());
}

TEST_CASE("random bytes never stop a decoder from reading what follows") {
  std::mt19937 random{5};
  for (int round = 0; round < 500; ++round) {
    std::string noise;
    for (std::size_t i = random() % 60; i > 0; --i)
      noise += ":\r\n aC3{"[random() % 8];
    const Bodies out = decode(noise + "\n" + encode_frame("first") + encode_frame("last"), {});
    CAPTURE(noise);
    REQUIRE_FALSE(out.empty());
    REQUIRE(out.back() == "last");
  }
}

} // namespace unres::rpc
