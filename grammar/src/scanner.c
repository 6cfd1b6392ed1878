// The external scanner of the unres grammar.
//
// It decides where a block ends and which kind of block begins, and hands out every inline mark.
// Two promises make the grammar total. An opening mark is given out only where its closing mark
// follows in the same block; and where a block ends inside an open mark, a closing mark without
// width is given out first. All looks ahead are bounded, so no input costs more than a constant
// for each of its bytes.

#include "scanner_inline.h"

#include <stdlib.h>

// ── The interface of tree-sitter ───────────────────────────────────────────────────────────────

void *tree_sitter_unres_external_scanner_create(void) { return calloc(1, sizeof(Scanner)); }

void tree_sitter_unres_external_scanner_destroy(void *payload) { free(payload); }

unsigned tree_sitter_unres_external_scanner_serialize(void *payload, char *buffer) {
  memcpy(buffer, payload, sizeof(Scanner));
  return sizeof(Scanner);
}

void tree_sitter_unres_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  memset(payload, 0, sizeof(Scanner));
  if (length == sizeof(Scanner)) memcpy(payload, buffer, length);
}

bool tree_sitter_unres_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  if (valid[ERROR_SENTINEL]) return false;
  if (valid[PARAGRAPH_START] || valid[MASTHEAD_START]) {
    unsigned indent = 0;
    skip_white_space(lexer, &indent);
    if (lexer->eof(lexer)) return false;
    return scan_block_start(payload, lexer, valid, indent);
  }
  if (valid[PARAGRAPH_LABEL] || valid[PREAMBULAR_LABEL] || valid[SUBPARAGRAPH_LABEL]) {
    Line line = {0}; // After the bracket of a disputed paragraph.
    if (lexer->lookahead == '(') return scan_parenthesis(payload, lexer, valid, &line);
    if (lexer->lookahead == 'O' || lexer->lookahead == 'P')
      return scan_working_label(payload, lexer, valid, &line);
    return scan_digits(payload, lexer, valid, &line);
  }
  return scan_inline(payload, lexer, valid);
}
