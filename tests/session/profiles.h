#pragma once

#include <nlohmann/json.hpp>

namespace unres::test {

/// What Debian's Neovim 0.7.2 announces, as far as it bears on what is served: UTF-16 alone (it
/// names no encodings), code action literals, Markdown hovers, push diagnostics.
[[nodiscard]] inline nlohmann::json neovim_0_7() {
  return nlohmann::json::parse(R"({
    "textDocument": {
      "synchronization": {"dynamicRegistration": false, "didSave": true},
      "codeAction": {"dynamicRegistration": false,
        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "source"]}}},
      "hover": {"contentFormat": ["markdown", "plaintext"]},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
      "publishDiagnostics": {"relatedInformation": true, "tagSupport": {"valueSet": [1, 2]}}
    },
    "workspace": {"applyEdit": true, "configuration": true}
  })");
}

/// What VS Code announces, pull diagnostics among it.
[[nodiscard]] inline nlohmann::json vs_code() {
  return nlohmann::json::parse(R"({
    "general": {"positionEncodings": ["utf-16"]},
    "textDocument": {
      "codeAction": {"isPreferredSupport": true, "disabledSupport": true, "dataSupport": true,
        "resolveSupport": {"properties": ["edit"]},
        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "source.fixAll"]}}},
      "hover": {"contentFormat": ["markdown", "plaintext"]},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
      "foldingRange": {"lineFoldingOnly": true, "rangeLimit": 5000},
      "diagnostic": {"dynamicRegistration": true},
      "publishDiagnostics": {"relatedInformation": true, "versionSupport": true,
        "codeDescriptionSupport": true, "dataSupport": true}
    },
    "workspace": {"applyEdit": true, "workspaceEdit": {"documentChanges": true}}
  })");
}

/// A client that takes pushed findings with their version.
[[nodiscard]] inline nlohmann::json pushing(const nlohmann::json& encodings = nullptr) {
  nlohmann::json out{{"textDocument",
                      {{"publishDiagnostics", {{"versionSupport", true}, {"relatedInformation", true}}}}}};
  if (!encodings.is_null())
    out["general"]["positionEncodings"] = encodings;
  return out;
}

} // namespace unres::test
