// Looks ahead inside one block. Each is bounded in length and in depth.
#ifndef UNRES_SCANNER_AHEAD_H_
#define UNRES_SCANNER_AHEAD_H_

#include "scanner_chars.h"

enum { AHEAD_LIMIT = 4000, DEPTH_LIMIT = 40 };

// Marks that close something which is open already: a look ahead does not go past them.
typedef struct {
  bool star, underscore, quote, bracket, bar;
} Stops;

// Steps over one character; false at the end of the block.
static inline bool step(TSLexer *lexer) {
  if (lexer->eof(lexer)) return false;
  if (!is_newline(lexer->lookahead)) {
    advance(lexer);
    return true;
  }
  const bool carriage_return = lexer->lookahead == '\r';
  advance(lexer);
  if (carriage_return && lexer->lookahead == '\n') advance(lexer);
  while (!is_line_end(lexer) && is_space(lexer->lookahead)) advance(lexer);
  return !is_line_end(lexer);
}

// Is the emphasis that a run of `mark` has just opened closed in this block?
static inline bool closes_ahead(TSLexer *lexer, int32_t mark, unsigned run, Stops stops) {
  unsigned depth = 0, quotes = 0;
  int32_t before = 'x';
  for (unsigned n = 0; n < AHEAD_LIMIT && !lexer->eof(lexer); n++) {
    const int32_t c = lexer->lookahead;
    if (c == mark) {
      unsigned count = 0;
      for (; lexer->lookahead == mark && count < 4; count++) advance(lexer);
      const bool alone = is_space(before) && is_blank(lexer);
      const bool inside = mark == '_' && is_word(before) && is_word(lexer->lookahead);
      if (!alone && !inside && (run == 2 ? count >= 2 : count != 2)) return true;
      before = mark;
      continue;
    }
    if (c == '*' && stops.star) return false;
    if (c == '_' && stops.underscore) {
      advance(lexer);
      if (!is_word(before) || !is_word(lexer->lookahead)) return false;
      before = c;
      continue;
    }
    if (c == '[' && ++depth > DEPTH_LIMIT) return false;
    if (c == ']' && depth-- == 0) {
      if (stops.bracket) return false;
      depth = 0;
    }
    if (c == '|' && stops.bar && depth == 0) return false;
    if (c == 0x201C) quotes++;
    if (c == 0x201D && stops.quote && quotes-- == 0) return false;
    before = c;
    if (!step(lexer)) return false;
  }
  return false;
}

// At "(": reads "(target)" to its closing parenthesis. Targets hold no white space, but parentheses.
static inline bool link_target_ahead(TSLexer *lexer) {
  unsigned depth = 0;
  for (unsigned n = 0; n < AHEAD_LIMIT && !is_blank(lexer); n++) {
    const int32_t c = lexer->lookahead;
    advance(lexer);
    if (c == '(') depth++;
    if (c == ')' && --depth == 0) return true;
  }
  return false;
}

enum Ahead { AHEAD_NOTHING, AHEAD_BRACKET, AHEAD_LINK };

// After "[": is there a closing bracket in this block, and is it a link?
static inline enum Ahead bracket_ahead(TSLexer *lexer, Stops stops) {
  unsigned depth = 1;
  for (unsigned n = 0; n < AHEAD_LIMIT && !lexer->eof(lexer); n++) {
    const int32_t c = lexer->lookahead;
    if (c == '[' && ++depth > DEPTH_LIMIT) return AHEAD_NOTHING;
    if ((c == '*' && stops.star) || (c == '_' && stops.underscore) || (c == 0x201D && stops.quote))
      return AHEAD_NOTHING;
    if (c == ']' && --depth == 0) {
      advance(lexer);
      return lexer->lookahead == '(' && link_target_ahead(lexer) ? AHEAD_LINK : AHEAD_BRACKET;
    }
    if (!step(lexer)) return AHEAD_NOTHING;
  }
  return AHEAD_NOTHING;
}

static inline bool quote_closes_ahead(TSLexer *lexer, Stops stops) {
  unsigned depth = 1;
  for (unsigned n = 0; n < AHEAD_LIMIT && !lexer->eof(lexer); n++) {
    const int32_t c = lexer->lookahead;
    if ((c == '*' && stops.star) || (c == ']' && stops.bracket) || (c == '|' && stops.bar)) return false;
    if (c == 0x201C && ++depth > 3) return false;
    if (c == 0x201D && --depth == 0) return true;
    if (!step(lexer)) return false;
  }
  return false;
}

// After "{++", "{--" or "{~~": does "++}", "--}" or "~~}" follow?
static inline bool brace_closes_ahead(TSLexer *lexer, int32_t mark) {
  unsigned run = 0;
  for (unsigned n = 0; n < AHEAD_LIMIT && !lexer->eof(lexer); n++) {
    const int32_t c = lexer->lookahead;
    if (c == '{' || (c == '}' && run >= 2)) return c == '}';
    run = c == mark ? run + 1 : 0;
    if (!step(lexer)) return false;
  }
  return false;
}

// After "{>>": reads the comment up to "<<}".
static inline bool comment_closes(TSLexer *lexer) {
  unsigned run = 0;
  for (unsigned n = 0; n < AHEAD_LIMIT && !lexer->eof(lexer); n++) {
    const int32_t c = lexer->lookahead;
    if (c == '{') return false;
    if (c == '}' && run >= 2) {
      advance(lexer);
      return true;
    }
    run = c == '<' ? run + 1 : 0;
    if (!step(lexer)) return false;
  }
  return false;
}

enum LineStart { READ_NOTHING, OPENS_BLOCK, READ_SUPERSCRIPT, READ_DIGITS, READ_WORDS };

// At the start of a line inside a block: does the line open a block of its own, without a blank line
// before it? Labels do after an end mark ("…;" and then "2. …"), notes and headings always. Says also
// what it had to read to know.
static inline enum LineStart line_opens_block(TSLexer *lexer, bool after_mark, bool in_note, bool asterisk) {
  const int32_t c = lexer->lookahead;
  if (is_superscript(c)) {
    while (is_superscript(lexer->lookahead)) advance(lexer);
    return is_space(lexer->lookahead) ? OPENS_BLOCK : READ_SUPERSCRIPT;
  }
  if (c == '#') {
    while (lexer->lookahead == '#') advance(lexer);
    return is_space(lexer->lookahead) ? OPENS_BLOCK : READ_WORDS;
  }
  if (c == 0x2022) return OPENS_BLOCK;
  if (!after_mark) return READ_NOTHING;
  if (c == '\\') return read_escaped_asterisks(lexer) && is_space(lexer->lookahead) ? OPENS_BLOCK : READ_WORDS;
  if (c == '/' && in_note) { // Elsewhere it may be a call that a line begins with.
    advance(lexer);
    return read_slash_call(lexer) && is_space(lexer->lookahead) ? OPENS_BLOCK : READ_WORDS;
  }
  if (c == '*' && in_note && asterisk) {
    while (lexer->lookahead == '*') advance(lexer);
    return is_space(lexer->lookahead) ? OPENS_BLOCK : READ_WORDS;
  }
  if (is_digit(c)) {
    unsigned digits = 0;
    for (; is_digit(lexer->lookahead) && digits < 4; digits++) advance(lexer);
    if (digits > 3 || (lexer->lookahead != '.' && lexer->lookahead != ')')) return READ_DIGITS;
    advance(lexer);
    return ends_label(lexer) ? OPENS_BLOCK : READ_DIGITS;
  }
  if (c == '(') {
    char label[8];
    advance(lexer);
    const unsigned length = read_letters(lexer, label, sizeof label);
    if (lexer->lookahead != ')' || !is_letter_label(label, length)) return READ_WORDS;
    advance(lexer);
    return ends_label(lexer) ? OPENS_BLOCK : READ_WORDS;
  }
  if (c == 'O' || c == 'P') {
    advance(lexer);
    if (lexer->lookahead != 'P') return READ_WORDS;
    advance(lexer);
    return is_digit(lexer->lookahead) ? OPENS_BLOCK : READ_WORDS;
  }
  return READ_NOTHING;
}

// The word at which text may have to stop, because a token of the grammar may begin there.
typedef struct {
  char text[32];
  unsigned length;
} Word;

static inline bool may_begin_token(int32_t c) {
  return is_upper(c) || c == 'r' || c == 'd' || c == 'p' || c == 'i';
}

static inline bool reads(TSLexer *lexer, const char *words) {
  for (; *words; words++) {
    const int32_t c = is_space(lexer->lookahead) ? ' ' : lexer->lookahead;
    if (c != *words) return false;
    advance(lexer);
  }
  return true;
}

static inline bool reads_number(TSLexer *lexer) {
  if (!is_space(lexer->lookahead)) return false;
  advance(lexer);
  if (lexer->lookahead == 'E') advance(lexer);
  if (lexer->lookahead == 'S') {
    advance(lexer);
    return lexer->lookahead == '-' || lexer->lookahead == 0x2011;
  }
  return is_digit(lexer->lookahead);
}

static inline bool word_is(const Word *word, const char *text) { return !strcmp(word->text, text); }

static inline bool is_code(const Word *word) {
  for (unsigned i = 0; i < word->length; i++)
    if (is_lower(word->text[i])) return false;
  return true;
}

static inline void read_token_word(TSLexer *lexer, Word *word) {
  while (word->length < sizeof word->text - 1) {
    const int32_t c = lexer->lookahead;
    if (!is_digit(c) && !is_upper(c) && !is_lower(c) && c != '-' && c != 0x2011) break;
    word->text[word->length++] = c == 0x2011 ? '-' : (char)c;
    advance(lexer);
  }
}

static inline bool is_instrument(const Word *word) {
  const char *rest = word->text + 1;
  const char first = word->text[0];
  return (first == 'R' || first == 'r' || first == 'D' || first == 'd') &&
         (!strcmp(rest, "esolution") || !strcmp(rest, "esolutions") || !strcmp(rest, "ecision") ||
          !strcmp(rest, "ecisions"));
}

static inline bool is_paragraph_word(const Word *word) {
  const char *rest = word->text + 1;
  return (word->text[0] == 'P' || word->text[0] == 'p') &&
         (!strcmp(rest, "aragraph") || !strcmp(rest, "aragraphs"));
}

static inline bool is_agency(const Word *word) {
  return word_is(word, "A") || word_is(word, "MSC") || word_is(word, "MEPC") || word_is(word, "LEG") ||
         word_is(word, "FAL");
}

enum Begins { BEGINS_NOTHING, BEGINS_TOKEN, BEGINS_MAYBE };

// May a number, symbol or reference of the grammar begin with the word just read? Sometimes only what
// follows the word tells: then ask token_follows().
static inline enum Begins word_begins_token(TSLexer *lexer, const Word *word) {
  const int32_t next = lexer->lookahead;
  if (is_upper(word->text[0]) && is_code(word)) {
    if (next == '/' || next == '(') return BEGINS_TOKEN;
    if (next != '.') return BEGINS_NOTHING;
    return !strncmp(word->text, "WHA", 3) ? BEGINS_TOKEN : is_agency(word) ? BEGINS_MAYBE : BEGINS_NOTHING;
  }
  if (next == '.' && (word_is(word, "Ibid") || word_is(word, "ibid") || word_is(word, "para") ||
                      word_is(word, "paras") || word_is(word, "Para") || word_is(word, "Paras")))
    return BEGINS_TOKEN;
  if (!is_space(next)) return BEGINS_NOTHING;
  return is_instrument(word) || is_paragraph_word(word) || word_is(word, "United") || word_is(word, "League") ||
                 word_is(word, "Official")
             ? BEGINS_MAYBE
             : BEGINS_NOTHING;
}

static inline bool token_follows(TSLexer *lexer, const Word *word) {
  if (is_instrument(word) || is_paragraph_word(word)) return reads_number(lexer);
  if (word_is(word, "United"))
    return reads(lexer, " Nations, ") && (lexer->lookahead == 'T' || !is_word(lexer->lookahead));
  if (word_is(word, "League")) return reads(lexer, " of Nations, ");
  if (word_is(word, "Official")) return reads(lexer, " Records of the ");
  advance(lexer); // The full stop of an agency: A.1117(30).
  return is_digit(lexer->lookahead);
}

#endif // UNRES_SCANNER_AHEAD_H_
