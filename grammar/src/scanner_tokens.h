// What the scanner hands out and what it remembers from one token to the next.
#ifndef UNRES_SCANNER_TOKENS_H_
#define UNRES_SCANNER_TOKENS_H_

#include "tree_sitter/parser.h"

// In the order of `externals` in grammar.js.
enum Token {
  BLOCK_END, MASTHEAD_START, TITLE_START, ADOPTION_START, ROUTE_START, ORGAN_START,
  PARAGRAPH_START, HEADING_START, PART_START, PART_TITLE_START, ANNEX_START, CLOSING_START,
  VOTE_START, NOTE_PARAGRAPH_START, LABEL_BRACKET, PREAMBULAR_BRACKET,
  SUBPARAGRAPH_BRACKET, PARAGRAPH_LABEL, PREAMBULAR_LABEL, SUBPARAGRAPH_LABEL, BULLET, NOTE_LABEL, HEADING_MARKER, LINE_COMMENT, COMMENT, THEMATIC_BREAK,
  LEAD_START, STAR_OPEN, STAR_CLOSE, UNDERSCORE_OPEN, UNDERSCORE_CLOSE, DOUBLE_STAR_OPEN,
  DOUBLE_STAR_CLOSE, DOUBLE_UNDERSCORE_OPEN, DOUBLE_UNDERSCORE_CLOSE, BRACKET_OPEN, BRACKET_CLOSE,
  ALTERNATIVE, QUOTE_OPEN, QUOTE_CLOSE, LINK_OPEN, LINK_TARGET, INSERTION_OPEN, INSERTION_CLOSE,
  DELETION_OPEN, DELETION_CLOSE, SUBSTITUTION_OPEN, SUBSTITUTION_ARROW, SUBSTITUTION_CLOSE,
  NOTE_CALL, BRACKET, TEXT, ERROR_SENTINEL
};

enum Section { MASTHEAD, PREAMBLE, OPERATIVE, CLOSING, ANNEX };

// What the kind of the next block depends on beside its own words. Seven bytes, serialised as they are.
typedef struct {
  uint8_t section;    // enum Section
  uint8_t after_part; // The last block was the heading of a part: its title may follow.
  uint8_t after_mark; // The last inline token ended with one of , ; : . or with "; and".
  uint8_t one_line;   // The open block ends with its line.
  uint8_t in_note;    // The last block was a note: an indented block belongs to it.
  uint8_t in_vote;    // The last block was a vote line: "In favour: …" belongs to it.
  uint8_t asterisk;   // An asterisk has called a note: a block may begin with its label.
} Scanner;

static inline bool give(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

#endif // UNRES_SCANNER_TOKENS_H_
