#include "doctor/draft.h"

#include "model/file_name.h"
#include "support/utf8.h"
#include "text/line_index.h"
#include "workspace/document.h"

#include <algorithm>

namespace unres::doctor {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Where the first byte stands that is no UTF-8.
std::size_t first_invalid(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (decoded.code_point == utf8::replacement && decoded.length == 1)
      return at;
    at += decoded.length;
  }
  return text.size();
}

Fact encoding_of(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return {"encoding", "UTF-16: save it as UTF-8", true};
  const std::size_t wrong = first_invalid(text);
  if (wrong < text.size()) {
    const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(wrong), '\n') + 1;
    return {"encoding", "not UTF-8: the first wrong byte is in line " + std::to_string(line), true};
  }
  return {"encoding", text.starts_with(byte_order_mark) ? "UTF-8 with a byte order mark" : "UTF-8"};
}

Fact line_ends_of(std::string_view text) {
  std::size_t lf = 0;
  std::size_t crlf = 0;
  std::size_t cr = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool before_lf = i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n')
      ++(i > 0 && text[i - 1] == '\r' ? crlf : lf);
    else if (text[i] == '\r' && !before_lf)
      ++cr;
  }
  std::string value;
  for (const auto& [count, name] : {std::pair{lf, "LF"}, {crlf, "CRLF"}, {cr, "CR"}}) {
    if (count == 0)
      continue;
    value.append(value.empty() ? "" : ", ").append(std::to_string(count)).append(" ").append(name);
  }
  return {"line ends", value.empty() ? "none" : value};
}

std::string counted(const model::Counts& counts) {
  std::string out = std::to_string(counts.preambular) + " preambular and ";
  out.append(std::to_string(counts.operative)).append(" operative paragraphs, ");
  out.append(std::to_string(counts.footnotes)).append(" notes, ").append(std::to_string(counts.footnote_calls));
  return out.append(" calls");
}

} // namespace

Section draft(const std::string& name, std::string_view text, const config::File* configuration) {
  Section out{shown(name), {{"bytes", std::to_string(text.size())}, encoding_of(text), line_ends_of(text)}};
  if (text.find('\0') != std::string_view::npos)
    out.facts.push_back({"NUL bytes", "there are some: this may be no text", true});
  const auto document = workspace::Document::open(name, std::string{text});
  const model::Resolution& model = document->model();
  out.facts.push_back({"taken for a resolution", model::names_resolution(name) ? "yes, by its name"
                                                 : model.looks_like_resolution ? "yes, by what it holds"
                                                                               : "no: an editor shows no findings in it"});
  out.facts.push_back({"language", model.english ? "English" : "another: rules about English words are silent"});
  out.facts.push_back({"organ", std::string{model::name_of(model.profile)}});
  out.facts.push_back({"dialect", std::string{model::name_of(model.dialect)}});
  out.facts.push_back({"parts", counted(model.counts)});
  out.facts.push_back({"configuration", configuration == nullptr ? "none" : shown(configuration->path)});
  return out;
}

Section configuration(const config::File* file) {
  if (file == nullptr)
    return {"Configuration", {{"file", "no .unres.json here or above"}}};
  Section out{"Configuration", {{"file", shown(file->path)}}};
  if (!file->trouble.empty())
    out.facts.push_back({"trouble", file->trouble, true});
  const text::LineIndex lines{file->text};
  for (const config::Problem& problem : file->problems)
    out.facts.push_back({"line " + std::to_string(lines.line_of(problem.range.begin) + 1), problem.message, true});
  if (out.facts.size() == 1)
    out.facts.push_back({"problems", "none"});
  return out;
}

} // namespace unres::doctor
