#include "session/adapters/open_issues.h"

#include "protocol/fields.h"
#include "report/issue_list.h"
#include "session/adapters/argument.h"

#include <algorithm>
#include <array>

namespace unres::session::adapters {
namespace {

// The value of a member that is one of a few words, the first of them where it is not there.
template <std::size_t size>
std::size_t chosen(const Json& argument, const char* member, const std::array<std::string_view, size>& words) {
  const auto found = std::find(words.begin(), words.end(), optional_text(argument, member, words.front()));
  if (found == words.end())
    throw protocol::Malformed{"is none of its words", std::string{"arguments[0]."} + member};
  return static_cast<std::size_t>(found - words.begin());
}

} // namespace

Json run_open_issues(State& state, const Json& argument) {
  const std::string uri = uri_in(argument);
  const std::size_t format = chosen(argument, "format", std::array<std::string_view, 2>{"markdown", "csv"});
  const std::size_t order = chosen(argument, "by", std::array<std::string_view, 2>{"place", "delegation"});
  const auto document = open_document(state, uri).text.document();
  report::DraftIssues issues{name_of(document->name()), report::read_open_issues(*document, report::Places{*document})};
  const std::size_t count = issues.rows.size();
  return {{"count", count},
          {"text", report::issue_list({std::move(issues)}, static_cast<report::IssueFormat>(format),
                                      static_cast<report::IssueOrder>(order))}};
}

} // namespace unres::session::adapters
