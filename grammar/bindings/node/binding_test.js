const assert = require("node:assert");
const { test } = require("node:test");

const Parser = require("tree-sitter");

test("reads a paragraph", () => {
  const parser = new Parser();
  parser.setLanguage(require("."));
  const tree = parser.parse("1. *Requests* the harbour masters to report.\n");
  assert.ok(!tree.rootNode.hasError);
  assert.strictEqual(tree.rootNode.child(0).type, "operative_part");
});
