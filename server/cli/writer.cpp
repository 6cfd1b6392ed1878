#include "cli/writer.h"

namespace unres::cli {

Writer::Writer(Report& report, bool output_is_taken, bool each_at_once, Streams& streams)
    : report_(report), streams_(streams), out_(output_is_taken ? streams.err : streams.out),
      each_at_once_(each_at_once) {
  out_ << report_.head();
}

void Writer::piece(const std::string& text) {
  if (text.empty())
    return;
  if (!first_)
    out_ << report_.separator();
  first_ = false;
  out_ << text;
  if (each_at_once_)
    out_.flush();
}

bool Writer::write(std::string_view path, const Outcome& outcome) {
  if (!outcome.trouble.empty())
    trouble(path, outcome.trouble);
  if (outcome.checked) {
    streams_.out << outcome.output;
    piece(outcome.report);
    tally_ += outcome.tally;
  }
  return streams_.out.good();
}

void Writer::trouble(std::string_view path, std::string_view message) {
  out_.flush();
  complain(streams_, path, message);
  piece(report_.trouble(path, message));
  ++tally_.unreadable;
}

void Writer::finish() {
  out_ << report_.tail(tally_);
  out_.flush();
}

} // namespace unres::cli
