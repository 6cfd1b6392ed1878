// The report before submission, by command: answered, never written.
#include "session/client.h"
#include "session/profiles.h"

#include <doctest/doctest.h>

#include <fstream>

namespace unres::test {
namespace {

const std::string uri = "file:///folder/draft.unres.md";
const std::string draft = "*The General Assembly*,\n\n*Noting* that;\n\n1. *Decides* to go [on].\n";

Json run(Client& client, const Json& argument) {
  return client.request("workspace/executeCommand", {{"command", "unres.submissionReport"}, {"arguments", {argument}}});
}

} // namespace

TEST_CASE("a report is answered as HTML or as Markdown, on the text as it stands") {
  Client client;
  const Json announced = client.initialize(vs_code());
  CHECK(announced.dump().find("unres.submissionReport") != std::string::npos);
  client.open(uri, draft);
  const Json html = run(client, {{"uri", uri}}).at("result");
  CHECK(html.at("verdict") == "not-ready");
  CHECK(html.at("counts").at("openIssues") == 1);
  CHECK(html.at("counts").at("errors").get<int>() >= 1);
  CHECK(html.at("html").get<std::string>().starts_with("<!DOCTYPE html>"));
  const Json markdown = run(client, {{"uri", uri}, {"format", "markdown"}}).at("result");
  CHECK(markdown.at("markdown").get<std::string>().starts_with("# Before submission"));
  CHECK(markdown.at("markdown").get<std::string>().find("A final text") != std::string::npos);
  CHECK_FALSE(markdown.contains("html"));
  CHECK(run(client, uri).at("result").contains("html"));
}

TEST_CASE("the text to compare with is an open document or a file") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft);
  client.open("untitled:last-year", "*The General Assembly*,\n\n*Noting* that,\n\n1. *Decides* to stop.\n");
  const Json open = run(client, {{"uri", uri}, {"format", "markdown"}, {"base", "untitled:last-year"}}).at("result");
  CHECK(open.at("markdown").get<std::string>().find("## Against") != std::string::npos);
  const auto file = std::filesystem::temp_directory_path() / "unres-base.unres.md";
  std::ofstream{file} << draft;
  const Json read = run(client, {{"uri", uri}, {"format", "markdown"}, {"base", file.string()}}).at("result");
  CHECK(read.at("markdown").get<std::string>().find("Against unres-base.unres.md") != std::string::npos);
  std::filesystem::remove(file);
  CHECK(run(client, {{"uri", uri}, {"base", file.string()}}).at("error").at("code") == -32803);
}

TEST_CASE("what is asked wrongly is told") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft);
  for (const Json& argument : {Json{{"uri", "file:///other.md"}}, Json{{"uri", uri}, {"format", "pdf"}}, Json{{"uri", 7}}, Json(nullptr),
                               Json{{"uri", uri}, {"base", "untitled:none"}}, Json{{"uri", uri}, {"base", 7}}}) {
    CAPTURE(argument.dump());
    CHECK(run(client, argument).contains("error"));
  }
}

} // namespace unres::test
