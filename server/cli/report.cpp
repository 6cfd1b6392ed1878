#include "cli/report.h"

namespace unres::cli {

std::unique_ptr<Report> make_report(Format format, const Look& look) {
  switch (format) {
  case Format::json:
    return json_format();
  case Format::jsonl:
    return jsonl_format();
  case Format::sarif:
    return sarif_format();
  case Format::github:
    return github_format();
  case Format::junit:
    return junit_format();
  case Format::text:
    break;
  }
  return text_format(look);
}

} // namespace unres::cli
