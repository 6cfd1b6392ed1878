#include "protocol/client_capabilities.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unres::protocol {
namespace {

/// The value at a dotted path; null when some step is not there.
const Json& at_path(const Json& root, std::string_view path) {
  static const Json none;
  const Json* here = &root;
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    if (!here->is_object())
      return none;
    const auto found = here->find(std::string{path.substr(0, dot)});
    if (found == here->end())
      return none;
    here = &*found;
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return *here;
}

bool flag(const Json& root, std::string_view path) {
  return at_path(root, path) == Json(true);
}

std::vector<std::string> strings(const Json& root, std::string_view path) {
  std::vector<std::string> out;
  const Json& list = at_path(root, path);
  if (!list.is_array())
    return out;
  for (const Json& item : list) {
    if (item.is_string())
      out.push_back(item.get<std::string>());
  }
  return out;
}

std::optional<std::uint32_t> limit(const Json& root, std::string_view path) {
  try {
    return read<std::uint32_t>(at_path(root, path));
  } catch (const Malformed&) {
    return std::nullopt;
  }
}

ClientCapabilities::PublishDiagnostics publish_diagnostics(const Json& in) {
  const Json& push = at_path(in, "textDocument.publishDiagnostics");
  const Json& pull = at_path(in, "textDocument.diagnostic");
  const auto has = [&](std::string_view name) { return flag(push, name) || flag(pull, name); };
  const auto has_tag = [&](int tag) {
    return std::ranges::any_of(std::array{&push, &pull}, [tag](const Json* at) {
      const Json& tags = at_path(*at, "tagSupport.valueSet");
      return tags.is_array() && std::find(tags.begin(), tags.end(), Json(tag)) != tags.end();
    });
  };
  return {.relatedInformation = has("relatedInformation"),
          .versionSupport = has("versionSupport"),
          .codeDescriptionSupport = has("codeDescriptionSupport"),
          .dataSupport = has("dataSupport"),
          .tagUnnecessary = has_tag(1),
          .tagDeprecated = has_tag(2)};
}

ClientCapabilities::CodeActions code_actions(const Json& in) {
  const Json& at = at_path(in, "textDocument.codeAction");
  return {.literals = at_path(at, "codeActionLiteralSupport.codeActionKind.valueSet").is_array(),
          .resolveProperties = strings(at, "resolveSupport.properties"),
          .dataSupport = flag(at, "dataSupport"),
          .isPreferredSupport = flag(at, "isPreferredSupport"),
          .disabledSupport = flag(at, "disabledSupport")};
}

MarkupKind preferred(const std::vector<std::string>& formats) {
  const bool markdown = !formats.empty() && formats.front() == "markdown";
  return markdown ? MarkupKind::markdown : MarkupKind::plaintext;
}

} // namespace

bool ClientCapabilities::CodeActions::resolves(std::string_view property) const {
  return std::ranges::find(resolveProperties, property) != resolveProperties.end();
}

MarkupKind ClientCapabilities::Completion::documentation_format() const { return preferred(documentationFormats); }

MarkupKind ClientCapabilities::hover_format() const { return preferred(hoverFormats); }

void from_json(const Json& in, ClientCapabilities& value) {
  value.positionEncodings = strings(in, "general.positionEncodings");
  value.diagnosticPull = at_path(in, "textDocument.diagnostic").is_object();
  value.diagnosticRefresh = flag(in, "workspace.diagnostics.refreshSupport");
  value.publishDiagnostics = publish_diagnostics(in);
  value.codeAction = code_actions(in);
  value.hoverFormats = strings(in, "textDocument.hover.contentFormat");
  value.completion = {
      .labelDetailsSupport = flag(in, "textDocument.completion.completionItem.labelDetailsSupport"),
      .snippetSupport = flag(in, "textDocument.completion.completionItem.snippetSupport"),
      .documentationFormats = strings(in, "textDocument.completion.completionItem.documentationFormat")};
  value.linkTooltips = flag(in, "textDocument.documentLink.tooltipSupport");
  value.definitionLinks = flag(in, "textDocument.definition.linkSupport");
  value.renamePrepare = flag(in, "textDocument.rename.prepareSupport");
  value.linkedEditing = at_path(in, "textDocument.linkedEditingRange").is_object();
  value.inlayHints = at_path(in, "textDocument.inlayHint").is_object();
  value.hierarchicalSymbols =
      flag(in, "textDocument.documentSymbol.hierarchicalDocumentSymbolSupport");
  value.foldingLinesOnly = flag(in, "textDocument.foldingRange.lineFoldingOnly");
  value.foldingRangeLimit = limit(in, "textDocument.foldingRange.rangeLimit");
  value.foldingCollapsedText = flag(in, "textDocument.foldingRange.foldingRange.collapsedText");
  value.documentChanges = flag(in, "workspace.workspaceEdit.documentChanges");
  value.applyEdit = flag(in, "workspace.applyEdit");
  value.inlayHintRefresh = flag(in, "workspace.inlayHint.refreshSupport");
  value.configuration = flag(in, "workspace.configuration");
  value.workspaceFolders = flag(in, "workspace.workspaceFolders");
  value.fileOperations = {.didCreate = flag(in, "workspace.fileOperations.didCreate"),
                          .didDelete = flag(in, "workspace.fileOperations.didDelete"),
                          .didRename = flag(in, "workspace.fileOperations.didRename"),
                          .willRename = flag(in, "workspace.fileOperations.willRename")};
  value.callHierarchy = at_path(in, "textDocument.callHierarchy").is_object();
  value.watchedFilesRegistration = flag(in, "workspace.didChangeWatchedFiles.dynamicRegistration");
  value.showDocument = flag(in, "window.showDocument.support");
  value.workDoneProgress = flag(in, "window.workDoneProgress");
  value.unresStatus = flag(in, "experimental.unresStatus");
}

} // namespace unres::protocol
