#include "rpc/pending.h"
#include "rpc/reply_once.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace unres::rpc {

TEST_CASE("an id is free again once its request is answered, and an old call cannot answer anew") {
  IncomingCalls calls;
  const auto first = calls.begin(Id{1});
  REQUIRE(first != nullptr);
  CHECK(calls.begin(Id{1}) == nullptr);
  CHECK(calls.begin(Id{"1"}) != nullptr);
  CHECK(calls.finish(*first));

  const auto second = calls.begin(Id{1});
  REQUIRE(second != nullptr);
  CHECK_FALSE(calls.finish(*first));
  CHECK(calls.find(Id{1}) == second);
  calls.stop_all();
  CHECK(second->stop.stop_requested());
  CHECK_FALSE(first->stop.stop_requested());
}

TEST_CASE("each answer of the client reaches the request that asked") {
  OutgoingCalls calls;
  std::vector<std::string> log;
  const auto note = [&log](const std::string& name) {
    return [&log, name](const Outcome& outcome) {
      const auto* value = std::get_if<Json>(&outcome);
      log.push_back(name + "=" + (value == nullptr ? "error" : value->dump()));
    };
  };
  const Id a = calls.begin(note("a"));
  const Id b = calls.begin(note("b"));
  const Id c = calls.begin(note("c"));
  CHECK(c != a);
  CHECK(calls.resolve({b, Json(2)}));
  CHECK_FALSE(calls.resolve({b, Json(2)}));
  CHECK_FALSE(calls.resolve({Id{"no such"}, Json(2)}));
  CHECK(calls.resolve({a, ResponseError{}}));
  calls.fail_all({ErrorCode::request_failed, "closed"});
  CHECK(log == std::vector<std::string>{"b=2", "a=error", "c=error"});
}

TEST_CASE("a reply is given exactly once: by its holder, or by its end") {
  std::vector<Outcome> sent;
  const auto send = [&sent](Outcome outcome) { sent.push_back(std::move(outcome)); };
  {
    ReplyOnce reply{send};
    ReplyOnce moved{std::move(reply)};
    moved.result(3);
  }
  REQUIRE(sent.size() == 1);
  CHECK(std::get<Json>(sent[0]) == 3);
  { const ReplyOnce dropped{send}; }
  REQUIRE(sent.size() == 2);
  CHECK(std::get<ResponseError>(sent[1]).code == ErrorCode::internal_error);
  {
    ReplyOnce overwritten{send};
    overwritten = ReplyOnce{send};
    CHECK(sent.size() == 3);
    overwritten.error(ErrorCode::content_modified, "stale");
  }
  REQUIRE(sent.size() == 4);
  CHECK(std::get<ResponseError>(sent[3]).code == ErrorCode::content_modified);
}

} // namespace unres::rpc
