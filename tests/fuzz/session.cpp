// Whole sessions: documents that are opened, edited and closed, and every method that is served asked at any place,
// with what the answers name asked on. No input may end the process, and none may be answered by a bug of ours.
#include "fuzz/harness.h"

#include "session/method.h"
#include "session/state.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace unres::fuzz {
namespace {

using session::Json;
using session::State;

// What the server asks of its client is kept, and sometimes answered.
class Wire final : public session::Outgoing {
public:
  void notify(std::string_view /*method*/, Json /*params*/) override {}
  void request(std::string_view method, Json params, std::function<void(const Json&)> then) override {
    if (method == "workspace/applyEdit")
      edits.push_back(params.at("edit"));
    if (then != nullptr)
      waiting.push_back(std::move(then));
  }

  std::vector<Json> edits;
  std::vector<std::function<void(const Json&)>> waiting;
};

constexpr std::array<const char*, 4> uris{"file:///fuzz/a.unres", "file:///fuzz/b.md", "untitled:c", "file:///fuzz/.unres.json"};
constexpr std::array<const char*, 3> languages{"unres", "markdown", "plaintext"};

void serve(State& state, const session::Method& method, const Json& params, std::vector<Json>& answers) {
  try {
    Json answer = method.run(state, params);
    static_cast<void>(answer.dump()); // Throws where a text is no UTF-8: no client could read it.
    if (answers.size() < 64 && !answer.is_null())
      answers.push_back(std::move(answer));
  } catch (const session::RequestError&) {
  } catch (const protocol::Malformed&) {
  }
}

const session::Method* find(std::string_view name) {
  for (const session::Method& method : session::methods())
    if (method.name == name)
      return &method;
  return nullptr;
}

Json position(Bytes& in) { return {{"line", in.byte()}, {"character", in.byte()}}; }

Json range(Bytes& in) {
  Json out{{"start", position(in)}};
  out["end"] = position(in);
  return out;
}

// Members that a method does not know are passed over: one object serves nearly all of them.
Json params_of_all(Bytes& in, const std::vector<Json>& answers) {
  Json out{{"textDocument", {{"uri", uris[in.byte() % uris.size()]}, {"version", 1}}},
           {"position", position(in)},
           {"range", range(in)},
           {"context", {{"diagnostics", Json::array()}, {"includeDeclaration", in.byte() % 2 == 0}, {"triggerKind", 1}}},
           {"ch", std::string(1, static_cast<char>('\n' + in.byte() % 64))},
           {"newName", std::string{in.text().substr(0, 8)}},
           {"query", "rec"},
           {"options", {{"tabSize", in.byte() % 9}, {"insertSpaces", true}}},
           {"previousResultId", std::to_string(in.byte() % 4)},
           {"previousResultIds", Json::array()},
           {"command", "unres.applyFix"},
           {"arguments", Json::array({{{"uri", uris[in.byte() % uris.size()]}}})}};
  out["positions"] = Json::array({out["position"], out["range"]["end"]});
  out["ranges"] = Json::array({out["range"]});
  if (!answers.empty()) { // To be resolved, or gone on from.
    const Json& answer = answers[in.byte() % answers.size()];
    const Json& item = answer.is_array() && !answer.empty() ? answer[in.byte() % answer.size()] : answer;
    if (item.is_object()) {
      out["item"] = item;
      for (const auto& [name, value] : item.items())
        if (!out.contains(name) || name == "command")
          out[name] = value;
      if (item.contains("command") && item["command"].is_object())
        out.update(item["command"]);
    }
  }
  return out;
}

void open(State& state, Bytes& in, std::vector<Json>& answers) {
  const char* uri = uris[in.byte() % uris.size()];
  const char* language = languages[in.byte() % languages.size()];
  // Clients send Unicode; what is none is refused on the way in, so it is made some here.
  const std::string text = Json(std::string{in.text()}).dump(-1, ' ', false, Json::error_handler_t::replace);
  serve(state, *find("textDocument/didOpen"),
        {{"textDocument", {{"uri", uri}, {"languageId", language}, {"version", 1}, {"text", Json::parse(text)}}}}, answers);
}

void change(State& state, Bytes& in, std::vector<Json>& answers) {
  const char* uri = uris[in.byte() % uris.size()];
  Json content{{"range", range(in)}};
  const std::string text = Json(std::string{in.text()}).dump(-1, ' ', false, Json::error_handler_t::replace);
  content["text"] = Json::parse(text);
  if (in.byte() % 16 == 0)
    content.erase("range");
  serve(state, *find("textDocument/didChange"),
        {{"textDocument", {{"uri", uri}, {"version", in.byte()}}}, {"contentChanges", Json::array({content})}}, answers);
}

session::Client client_from(std::uint8_t bits) {
  session::Client out;
  out.encoding = bits % 3 == 0 ? text::Encoding::utf8 : bits % 3 == 1 ? text::Encoding::utf16 : text::Encoding::utf32;
  auto& announced = out.capabilities;
  announced.applyEdit = announced.codeAction.literals = (bits & 4U) != 0;
  announced.documentChanges = announced.diagnosticPull = (bits & 8U) != 0;
  announced.hierarchicalSymbols = announced.foldingLinesOnly = (bits & 16U) != 0;
  announced.completion.snippetSupport = announced.inlayHints = (bits & 32U) != 0;
  if ((bits & 64U) != 0) {
    announced.codeAction.resolveProperties = {"edit"};
    announced.codeAction.dataSupport = true;
  }
  return out;
}

} // namespace

void try_one(std::string_view bytes) {
  Bytes in{bytes};
  Wire wire;
  State state{wire, {}};
  state.client = client_from(in.byte());
  std::vector<Json> answers;
  open(state, in, answers);
  for (int i = 0; i < 24 && !in.empty(); ++i) {
    const std::uint8_t what = in.byte();
    if (what < 32) {
      open(state, in, answers);
    } else if (what < 96) {
      change(state, in, answers);
    } else if (what < 104 && !wire.waiting.empty()) {
      const auto then = std::move(wire.waiting.back());
      wire.waiting.pop_back();
      then(Json{{"title", "Go on"}, {"success", true}, {"applied", true}});
    } else if (what < 112) { // Parameters of any form.
      const auto methods = session::methods();
      const Json any = Json::parse(in.text(), nullptr, false);
      serve(state, methods[in.byte() % methods.size()], any.is_discarded() ? Json(nullptr) : any, answers);
    } else {
      const auto methods = session::methods();
      const session::Method& method = methods[in.byte() % methods.size()];
      serve(state, method, params_of_all(in, answers), answers);
    }
    static_cast<void>(state.follow_index());
  }
}

} // namespace unres::fuzz
