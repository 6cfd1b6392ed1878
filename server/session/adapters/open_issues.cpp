#include "session/adapters/open_issues.h"

#include "protocol/fields.h"
#include "report/issue_list.h"

#include <algorithm>
#include <array>

namespace unres::session::adapters {
namespace {

// The value of a member that is one of a few words, the first of them where it is not there.
template <std::size_t size>
std::size_t chosen(const Json& argument, const char* member, const std::array<std::string_view, size>& words) {
  const auto word = argument.is_object() ? protocol::optional_field<std::string>(argument, member) : std::nullopt;
  const auto found = std::find(words.begin(), words.end(), word.value_or(std::string{words.front()}));
  if (found == words.end())
    throw protocol::Malformed{"is none of its words", std::string{"arguments[0]."} + member};
  return static_cast<std::size_t>(found - words.begin());
}

} // namespace

Json run_open_issues(State& state, const Json& argument) {
  const auto uri = argument.is_string() ? argument.get<std::string>() : protocol::field<std::string>(argument, "uri");
  const std::size_t format = chosen(argument, "format", std::array<std::string_view, 2>{"markdown", "csv"});
  const std::size_t order = chosen(argument, "by", std::array<std::string_view, 2>{"place", "delegation"});
  OpenDocument* open = state.find(uri);
  if (open == nullptr)
    throw protocol::Malformed{"this document is not open", "arguments[0]"};
  const auto document = open->text.document();
  const std::string& name = document->name();
  report::DraftIssues issues{name.substr(name.find_last_of("/\\") + 1),
                             report::read_open_issues(*document, report::Places{*document})};
  const std::size_t count = issues.rows.size();
  return {{"count", count},
          {"text", report::issue_list({std::move(issues)}, static_cast<report::IssueFormat>(format),
                                      static_cast<report::IssueOrder>(order))}};
}

} // namespace unres::session::adapters
