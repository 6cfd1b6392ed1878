#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace unres::rpc {

/// The longest message body that is read, in bytes. A longer one is refused and skipped.
inline constexpr std::uint64_t max_body_bytes = 64ULL * 1024 * 1024;

/// Why a stretch of input was not a message.
enum class FrameFault {
  too_large,        ///< Content-Length over max_body_bytes; exactly that many bytes are skipped.
  malformed_header, ///< A header line without a colon, a length that is no number, a huge block.
  missing_length,   ///< A header block that ends without Content-Length.
};

/// One step of a decoder: a body or a fault.
struct Frame {
  /// The body; valid until the decoder is fed. Empty with a fault.
  std::string_view body;
  std::optional<FrameFault> fault;
};

/// Takes the frames of the LSP base protocol out of bytes that arrive in any portions.
///
/// Header names are read in any letter case and order, unknown ones (and Content-Type) are ignored,
/// and a line may end in LF alone. Memory grows with the bytes received, never with the length
/// announced. After a malformed block the decoder reports one fault and looks for the next
/// `Content-Length:` anywhere in the input, since nothing tells where the lost body ends.
class FrameDecoder {
public:
  /// Adds bytes as they were read.
  void feed(std::string_view bytes);

  /// The next complete frame or fault, in input order; nothing when more bytes are needed.
  [[nodiscard]] std::optional<Frame> next();

  /// True between frames: input that ends here ends cleanly.
  [[nodiscard]] bool at_boundary() const;

private:
  enum class State { header, body, skipping, lost };

  std::optional<Frame> read_header();
  std::optional<Frame> header_done();
  bool take_field(std::string_view line);
  Frame lose(std::size_t resume_at, FrameFault fault);
  bool find_again();
  void compact();

  [[nodiscard]] std::string_view pending() const;

  std::string buffer_;
  std::size_t begin_ = 0;   ///< First byte of buffer_ that is not yet used up.
  std::size_t line_ = 0;    ///< In a header: start of the line to read, relative to begin_.
  std::size_t scanned_ = 0; ///< In a header: no line end before this place, relative to begin_.
  State state_ = State::header;
  std::optional<std::uint64_t> length_;
  std::uint64_t remaining_ = 0; ///< Bytes of the body, or left to skip.
};

/// The frame of a body: header and body in one string, so that one write sends it.
[[nodiscard]] std::string encode_frame(std::string body);

} // namespace unres::rpc
