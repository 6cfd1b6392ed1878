// Characters, white space and labels, as the scanner sees them.
#ifndef UNRES_SCANNER_CHARS_H_
#define UNRES_SCANNER_CHARS_H_

#include "tree_sitter/parser.h"

#include <string.h>

static inline void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static inline bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }
static inline bool is_upper(int32_t c) { return c >= 'A' && c <= 'Z'; }
static inline bool is_lower(int32_t c) { return c >= 'a' && c <= 'z'; }
static inline bool is_alphanumeric(int32_t c) { return is_digit(c) || is_upper(c) || is_lower(c); }
static inline bool is_newline(int32_t c) { return c == '\n' || c == '\r'; }
static inline bool is_end_mark(int32_t c) { return c == ',' || c == ';' || c == ':' || c == '.'; }

static inline bool is_space(int32_t c) {
  return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == 0xA0 || c == 0x202F || c == 0xFEFF ||
         (c >= 0x200B && c <= 0x200F) || c == 0x2060; // The last have no width.
}

static inline bool is_superscript(int32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

// Letters and digits of any script, but for superscripts and punctuation.
static inline bool is_word(int32_t c) {
  return is_digit(c) || is_upper(c) || is_lower(c) ||
         (c >= 0xC0 && c < 0x2000) || (c > 0x206F && !is_superscript(c) && c != 0xFEFF);
}

// m², km²: a superscript after a unit of length is no note call.
static inline bool is_unit(int32_t before, int32_t last) {
  return last == 'm' && (before == 'k' || before == 'c' || before == 'm' || !is_word(before));
}

static inline bool is_line_end(TSLexer *lexer) {
  return lexer->eof(lexer) || is_newline(lexer->lookahead);
}
static inline bool is_blank(TSLexer *lexer) {
  return is_line_end(lexer) || is_space(lexer->lookahead);
}
static inline bool ends_label(TSLexer *lexer) {
  return is_blank(lexer) || lexer->lookahead == '*' || lexer->lookahead == '_';
}

// Skips white space before a token. Returns the number of line ends; `indent` is the width after the last.
static inline unsigned skip_white_space(TSLexer *lexer, unsigned *indent) {
  unsigned newlines = 0;
  for (; !lexer->eof(lexer); lexer->advance(lexer, true)) {
    const int32_t c = lexer->lookahead;
    if (c == '\n') newlines++;
    if (is_newline(c)) *indent = 0;
    else if (is_space(c)) *indent += c == '\t' ? 4 : 1;
    else break;
    if (c == '\r') { // CRLF is one line end, a lone CR is one too.
      lexer->advance(lexer, true);
      if (lexer->lookahead != '\n' || lexer->eof(lexer)) newlines++;
      else newlines++, lexer->advance(lexer, true);
      for (; !lexer->eof(lexer) && is_space(lexer->lookahead); lexer->advance(lexer, true)) ++*indent;
      if (lexer->eof(lexer) || !is_newline(lexer->lookahead)) break;
      unsigned rest = skip_white_space(lexer, indent);
      return newlines + rest;
    }
  }
  return newlines;
}

// \* \*\* \*\*\*: asterisks that are no marks of emphasis. False for a backslash before anything else.
static inline bool read_escaped_asterisks(TSLexer *lexer) {
  unsigned count = 0;
  while (count < 3 && lexer->lookahead == '\\') {
    advance(lexer);
    if (lexer->lookahead != '*') return false;
    advance(lexer);
    count++;
  }
  return count > 0;
}

static inline void read_to_line_end(TSLexer *lexer) {
  for (;;) {
    lexer->mark_end(lexer);
    while (!is_line_end(lexer) && is_space(lexer->lookahead)) advance(lexer);
    if (is_line_end(lexer)) return;
    advance(lexer);
  }
}

static inline bool is_roman_letter(char c) {
  return c == 'i' || c == 'v' || c == 'x' || c == 'l' || c == 'c';
}

// a … z, aa … zz, and the roman numerals.
static inline bool is_letter_label(const char *label, unsigned length) {
  if (length == 0 || length > 6 || !is_lower(label[0])) return false;
  if (length == 1 || (length == 2 && label[0] == label[1])) return true;
  for (unsigned i = 0; i < length; i++)
    if (!is_roman_letter(label[i])) return false;
  return true;
}

// bis, ter, … and alt, which number the versions of a disputed paragraph.
static inline bool is_latin_number(const char *word) {
  static const char *const words[] = {"bis",     "ter",    "quater", "quinquies", "sexies", "septies",
                                      "octies",  "novies", "nonies", "decies",    "alt"};
  for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
    if (!strcmp(word, words[i])) return true;
  return false;
}

// Reads letters into `word`; what does not fit is left unread, so that the word then matches nothing.
static inline unsigned read_letters(TSLexer *lexer, char *word, unsigned size) {
  unsigned length = 0;
  while (length + 1 < size && (is_lower(lexer->lookahead) || is_upper(lexer->lookahead))) {
    word[length++] = (char)lexer->lookahead;
    advance(lexer);
  }
  word[length] = 0;
  return length;
}

// After "[": reads "^label]". The label is short and has no white space.
static inline bool read_note_label(TSLexer *lexer) {
  advance(lexer);
  unsigned length = 0;
  for (; !is_blank(lexer) && lexer->lookahead != ']' && lexer->lookahead != '['; length++) {
    if (length == 40) return false;
    advance(lexer);
  }
  if (length == 0 || lexer->lookahead != ']') return false;
  advance(lexer);
  return true;
}

// After "/": reads the number of a note call such as "/1". "/C.3" and "/77/237" are none.
static inline bool read_slash_call(TSLexer *lexer) {
  unsigned digits = 0;
  for (; is_digit(lexer->lookahead) && digits < 4; digits++) advance(lexer);
  return digits > 0 && digits < 4 && lexer->lookahead != '/' && !is_word(lexer->lookahead);
}

// After "OP" or "PP": reads "7", "7 alt 2", "4 bis." and marks the end of the label.
static inline void read_working_label(TSLexer *lexer) {
  char word[12];
  for (;;) {
    while (is_digit(lexer->lookahead)) advance(lexer);
    lexer->mark_end(lexer);
    if (lexer->lookahead == '.' || lexer->lookahead == ':') {
      advance(lexer);
      lexer->mark_end(lexer);
      return;
    }
    if (!is_space(lexer->lookahead) && !is_lower(lexer->lookahead)) return;
    if (is_space(lexer->lookahead)) advance(lexer);
    if (is_digit(lexer->lookahead)) continue;
    read_letters(lexer, word, sizeof word);
    if (!is_latin_number(word)) return;
    if (is_space(lexer->lookahead)) {
      lexer->mark_end(lexer);
      advance(lexer);
      if (!is_digit(lexer->lookahead)) return;
    }
  }
}

#endif // UNRES_SCANNER_CHARS_H_
