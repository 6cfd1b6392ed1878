// Every method that the server advertises, asked at every place of real texts where a word or a node begins or ends,
// in each encoding: it answers without an error, and soundly. A sample of the places, unless UNRES_ALL is set.
#include "session/client.h"
#include "session/method.h"
#include "session/sweep_checks.h"
#include "session/sweep_table.h"
#include "support/characters.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace unres::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t texts = 20;
constexpr std::size_t stride = 97; ///< Of the sample.
constexpr std::size_t at_once = 64; ///< Places whose answers are awaited together.

// Where words and leaf nodes begin and end.
std::vector<text::Offset> boundaries(const workspace::Document& document) {
  std::vector<text::Offset> out{0, static_cast<text::Offset>(document.text().size())};
  const auto add = [&](text::Range range) { out.insert(out.end(), {range.begin, range.end}); };
  syntax::walk(document.tree().root(), [&](syntax::Node node) {
    if (node.child_count() == 0)
      add(node.range());
    return true;
  });
  for_each_word(document.text(), [&](std::string_view word) {
    const auto begin = static_cast<text::Offset>(word.data() - document.text().data());
    add({begin, begin + static_cast<text::Offset>(word.size())});
  });
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool is_advertised(const Json& capabilities, std::string_view pointer) {
  const Json::json_pointer path{std::string{pointer}};
  return capabilities.contains(path) && capabilities.at(path) != Json(false);
}

// One text, asked about in one encoding by a client that knows all there is.
class Sweep {
public:
  Sweep(Swept text, const std::string& encoding) : text_(std::move(text)) {
    capabilities_ = client_.initialize(announcing_all(encoding), {{"initializationOptions", {{"inlayHints", true}, {"codeLens", true}}}})
                        .at("capabilities");
    client_.open(text_.uri, text_.document->text());
  }

  void run(std::size_t first, std::size_t step) {
    for (const SweepRow& row : sweep_rows())
      if (row.once != nullptr && is_advertised(capabilities_, row.capability))
        for (Json& params : row.once(text_))
          ask(row, std::move(params));
    run_commands();
    settle();
    std::size_t waiting = 0;
    for (std::size_t place = first; place < text_.places.size(); place += step) {
      for (const SweepRow& row : sweep_rows())
        if (row.at_place != nullptr && is_advertised(capabilities_, row.capability))
          ask(row, row.at_place(text_, place));
      if (++waiting % at_once == 0)
        settle();
    }
    settle();
  }

  [[nodiscard]] const Json& capabilities() const { return capabilities_; }
  [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }
  [[nodiscard]] std::size_t answers() const { return answers_; }

private:
  struct Asked {
    const SweepRow* row = nullptr;
    std::int64_t id = 0;
    Json params;
  };

  void run_commands() {
    if (!is_advertised(capabilities_, "/executeCommandProvider"))
      return;
    static constexpr SweepRow row{.method = "workspace/executeCommand", .capability = "/executeCommandProvider", .may_refuse = true};
    for (const Json& command : capabilities_.at("executeCommandProvider").at("commands")) {
      Json arguments = sweep_arguments(text_, command.get<std::string>());
      if (arguments.is_null())
        faults_.push_back("the sweep has no arguments for the command " + command.dump());
      else
        ask(row, {{"command", command}, {"arguments", std::move(arguments)}});
    }
  }

  void ask(const SweepRow& row, Json params) {
    const std::int64_t id = client_.send_request(std::string{row.method}, params);
    asked_.push_back({&row, id, std::move(params)});
  }

  // Takes all answers, those to what they give rise to among them.
  void settle() {
    while (!asked_.empty()) {
      const std::vector<Asked> round = std::exchange(asked_, {});
      std::vector<std::pair<const Asked*, Json>> answers;
      for (const Asked& asked : round)
        answers.emplace_back(&asked, client_.answer(asked.id));
      for (const Json& message : client_.take())
        hear(message);
      for (const auto& [asked, answer] : answers)
        judge(*asked, answer);
    }
  }

  // What the server asks for is not done: the text stays.
  void hear(const Json& message) {
    const auto method = message.at("method").get<std::string>();
    note(method, fault_of(text_, method, message.value("params", Json{}), capabilities_), message);
    if (message.contains("id"))
      client_.respond(message, method == "workspace/applyEdit" ? Json{{"applied", false}} : Json(nullptr));
  }

  void judge(const Asked& asked, const Json& answer) {
    ++answers_;
    if (answer.contains("error")) {
      if (!asked.row->may_refuse || answer.at("error").at("code") != -32803)
        note(asked.row->method, "an error: " + answer.at("error").dump(), asked.params);
      return;
    }
    const Json& result = answer.at("result");
    note(asked.row->method, fault_of(text_, asked.row->method, result, capabilities_), asked.params);
    for (const SweepRow& row : sweep_rows())
      if (row.more != nullptr && row.after == asked.row->method && is_advertised(capabilities_, row.capability))
        for (Json& params : row.more(text_, result))
          if (resolved_.insert(std::string{row.method} + params.dump()).second) // The same comes at many places.
            ask(row, std::move(params));
  }

  void note(std::string_view method, const std::optional<std::string>& fault, const Json& about) {
    if (fault && faults_.size() < 20)
      faults_.push_back(std::string{method} + ": " + fault->substr(0, 500) + "\n  " + about.dump().substr(0, 300));
  }

  Swept text_;
  Client client_;
  Json capabilities_;
  std::vector<Asked> asked_;
  std::set<std::string> resolved_;
  std::vector<std::string> faults_;
  std::size_t answers_ = 0;
};

std::vector<fs::path> swept_files() {
  std::vector<fs::path> out{corpus() / "seed" / "A-RES-77-237.md"};
  const auto adopted = corpus_files("adopted");
  for (std::size_t i = 0; i < texts && i < adopted.size(); ++i)
    out.push_back(adopted[i * adopted.size() / std::min(texts, adopted.size())]);
  return out;
}

Swept swept(const std::string& name, const std::string& text, text::Encoding encoding) {
  Swept out{"file:///sweep/" + name, workspace::Document::open(name, text), encoding, {}};
  out.places = boundaries(*out.document);
  return out;
}

} // namespace

TEST_CASE("whatever is served has a row in the sweep, and is advertised to a client that knows it") {
  const Swept text = swept("draft.unres.md", "*The General Assembly*,\n\n1. *Decides* to act.\n", text::Encoding::utf16);
  Sweep sweep{text, "utf-16"};
  const auto rows = sweep_rows();
  for (const session::Method& method : session::methods()) {
    if (!method.is_request)
      continue;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const SweepRow& each) { return each.method == method.name; });
    REQUIRE_MESSAGE(row != rows.end(), "no row for " << method.name);
    CHECK_MESSAGE(is_advertised(sweep.capabilities(), row->capability), method.name << " is not advertised");
  }
  for (const auto& [name, value] : sweep.capabilities().items()) {
    const std::string key = name; // clang 14 captures no part of a structured binding.
    const bool plain = key == "positionEncoding" || key == "textDocumentSync" || key == "workspace";
    CHECK_MESSAGE((plain || std::any_of(rows.begin(), rows.end(), [&](const SweepRow& row) {
                    return row.capability.substr(1).starts_with(key);
                  })), "no row for " << key);
  }
}

TEST_CASE("asked anywhere in real texts, every method answers without an error and soundly") {
  if (!have_corpus())
    return;
  const bool all = std::getenv("UNRES_ALL") != nullptr;
  std::size_t turn = 0; // Each text and encoding has a sample of its own.
  std::size_t answers = 0;
  for (const fs::path& file : swept_files()) {
    const std::string text = read_file(file);
    for (const auto& each : {std::pair{"utf-8", text::Encoding::utf8}, std::pair{"utf-16", text::Encoding::utf16},
                             std::pair{"utf-32", text::Encoding::utf32}}) {
      const std::string encoding = each.first;
      const std::string name = file.filename().string();
      CAPTURE(name);
      CAPTURE(encoding);
      Sweep sweep{swept(name, text, each.second), encoding};
      sweep.run(all ? 0 : turn++ * 31 % stride, all ? 1 : stride);
      for (const std::string& fault : sweep.faults())
        FAIL_CHECK(fault);
      answers += sweep.answers();
    }
  }
  MESSAGE(answers << " answers");
  CHECK(answers > 1000);
}

} // namespace unres::test
