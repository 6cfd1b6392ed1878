// The marks inside a block, and the text between them.
#ifndef UNRES_SCANNER_INLINE_H_
#define UNRES_SCANNER_INLINE_H_

#include "scanner_block.h"

static inline bool scan_text(Scanner *s, TSLexer *lexer, const bool *valid, bool consumed, int32_t last);

static inline bool give_text(Scanner *s, TSLexer *lexer, int32_t last) {
  s->after_mark = is_end_mark(last);
  return give(lexer, TEXT);
}

// A mark that opens or closes nothing is a word like any other.
static inline bool scan_mark_as_text(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
  lexer->mark_end(lexer);
  return scan_text(s, lexer, valid, true, mark);
}

// What is open already, and so bounds a look ahead.
static inline Stops stops_of(const bool *valid) {
  return (Stops){.star = valid[STAR_CLOSE] || valid[DOUBLE_STAR_CLOSE],
                 .underscore = valid[UNDERSCORE_CLOSE] || valid[DOUBLE_UNDERSCORE_CLOSE],
                 .quote = valid[QUOTE_CLOSE],
                 .bracket = valid[BRACKET_CLOSE] || valid[LINK_TARGET],
                 .bar = valid[ALTERNATIVE]};
}

// An asterisk that is no mark of emphasis and touches the words before it, in a title or a line of sponsors.
static inline bool give_asterisk(Scanner *s, TSLexer *lexer, bool touches) {
  if (!touches || s->section != MASTHEAD || !is_blank(lexer)) return give_text(s, lexer, '*');
  s->asterisk = 1;
  return give(lexer, NOTE_CALL);
}

static inline bool scan_escape(Scanner *s, TSLexer *lexer, const bool *valid, bool touches) {
  if (!read_escaped_asterisks(lexer)) return scan_mark_as_text(s, lexer, valid, '\\');
  lexer->mark_end(lexer);
  if (!touches || s->in_note) return give_text(s, lexer, 'x');
  s->asterisk = 1;
  return give(lexer, NOTE_CALL);
}

// `touches`: no white space stands before the mark.
static inline bool scan_emphasis(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark, bool touches) {
  const bool star = mark == '*';
  const enum Token open = star ? STAR_OPEN : UNDERSCORE_OPEN, close = open + 1;
  const enum Token open2 = star ? DOUBLE_STAR_OPEN : DOUBLE_UNDERSCORE_OPEN, close2 = open2 + 1;
  if (valid[LEAD_START]) { // The lead phrase has a start of its own, without width.
    unsigned run = 0;
    for (; lexer->lookahead == mark && run < 3; run++) advance(lexer);
    if (run <= 2 && !is_blank(lexer) && closes_ahead(lexer, mark, run, stops_of(valid))) return give(lexer, LEAD_START);
    return false;
  }
  advance(lexer);
  lexer->mark_end(lexer);
  if (lexer->lookahead == mark && valid[close]) { // Of three marks the first closes what is open.
    advance(lexer);
    if (lexer->lookahead == mark) return give(lexer, close);
    lexer->mark_end(lexer);
    if (valid[open2] && !is_blank(lexer) && closes_ahead(lexer, mark, 2, stops_of(valid))) return give(lexer, open2);
    return give_text(s, lexer, mark);
  }
  if (lexer->lookahead == mark && (valid[close2] || valid[open2] || !valid[close])) {
    advance(lexer);
    lexer->mark_end(lexer);
    if (valid[close2]) return give(lexer, close2);
    if (valid[open2] && !is_blank(lexer) && closes_ahead(lexer, mark, 2, stops_of(valid))) return give(lexer, open2);
    return star ? give_asterisk(s, lexer, touches) : give_text(s, lexer, mark);
  }
  if (valid[close]) return give(lexer, close);
  if (valid[open] && !is_blank(lexer) && closes_ahead(lexer, mark, 1, stops_of(valid))) return give(lexer, open);
  return star ? give_asterisk(s, lexer, touches) : give_text(s, lexer, mark);
}

static inline bool scan_bracket(Scanner *s, TSLexer *lexer, const bool *valid, bool line_start) {
  advance(lexer);
  if (!valid[TEXT]) { // The bracket before the label of a disputed paragraph.
    lexer->mark_end(lexer);
    return give(lexer, BRACKET);
  }
  if (lexer->lookahead == '^') {
    const bool call = read_note_label(lexer);
    if (call && line_start && lexer->lookahead == ':') return give_block_end(s, lexer, valid);
    lexer->mark_end(lexer);
    return call ? give(lexer, NOTE_CALL) : give_text(s, lexer, 'x');
  }
  lexer->mark_end(lexer);
  unsigned digits = 0;
  while (is_digit(lexer->lookahead) && digits < 3) {
    advance(lexer);
    digits++;
  }
  if (digits > 0 && lexer->lookahead == ']') {
    advance(lexer);
    if (lexer->lookahead != '(') {
      lexer->mark_end(lexer);
      return give(lexer, NOTE_CALL);
    }
    return give(lexer, valid[LINK_OPEN] && link_target_ahead(lexer) ? LINK_OPEN : BRACKET);
  }
  const enum Ahead ahead = bracket_ahead(lexer, stops_of(valid));
  s->after_mark = 0;
  if (ahead == AHEAD_LINK && valid[LINK_OPEN]) return give(lexer, LINK_OPEN);
  return give(lexer, ahead != AHEAD_NOTHING && valid[BRACKET_OPEN] ? BRACKET_OPEN : BRACKET);
}

static inline bool scan_closing_bracket(TSLexer *lexer, const bool *valid) {
  advance(lexer);
  lexer->mark_end(lexer);
  if (valid[LINK_TARGET] && lexer->lookahead == '(' && link_target_ahead(lexer)) {
    lexer->mark_end(lexer);
    return give(lexer, LINK_TARGET);
  }
  return give(lexer, valid[BRACKET_CLOSE] ? BRACKET_CLOSE : BRACKET);
}

// {++EU: text++}  {--text--}  {~~old~>new~~}  {>>comment<<}
static inline bool scan_brace(Scanner *s, TSLexer *lexer, const bool *valid) {
  advance(lexer);
  lexer->mark_end(lexer);
  const int32_t mark = lexer->lookahead;
  const enum Token open = mark == '+' ? INSERTION_OPEN : mark == '-' ? DELETION_OPEN : SUBSTITUTION_OPEN;
  if (mark == '+' || mark == '-' || mark == '~' || mark == '>') {
    advance(lexer);
    if (lexer->lookahead == mark) {
      advance(lexer);
      if (mark == '>') {
        if (comment_closes(lexer)) {
          lexer->mark_end(lexer);
          return give(lexer, COMMENT);
        }
      } else if (valid[open]) {
        lexer->mark_end(lexer);
        if (brace_closes_ahead(lexer, mark)) return give(lexer, open);
      }
    }
  }
  return give_text(s, lexer, '{');
}

// ++}  --}  ~~}  ~>
static inline bool scan_closing_brace(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
  const enum Token close = mark == '+' ? INSERTION_CLOSE : mark == '-' ? DELETION_CLOSE : SUBSTITUTION_CLOSE;
  advance(lexer);
  lexer->mark_end(lexer);
  if (mark == '~' && lexer->lookahead == '>' && valid[SUBSTITUTION_ARROW]) {
    advance(lexer);
    lexer->mark_end(lexer);
    return give(lexer, SUBSTITUTION_ARROW);
  }
  if (lexer->lookahead == mark) {
    advance(lexer);
    if (lexer->lookahead == '}' && valid[close]) {
      advance(lexer);
      lexer->mark_end(lexer);
      return give(lexer, close);
    }
  }
  return give_text(s, lexer, mark);
}

static inline bool scan_quote(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
  advance(lexer);
  lexer->mark_end(lexer);
  if (mark == 0x201D && valid[QUOTE_CLOSE]) return give(lexer, QUOTE_CLOSE);
  if (mark == 0x201C && valid[QUOTE_OPEN] && quote_closes_ahead(lexer, stops_of(valid))) {
    s->after_mark = 0;
    return give(lexer, QUOTE_OPEN);
  }
  return give_text(s, lexer, mark);
}

// The last characters of a text, one a byte: "; and" and "; or" end an item of a list like a mark.
static inline uint64_t add_to_tail(uint64_t tail, int32_t c) {
  const uint64_t byte = c > 0 && c < 0x80 ? (uint64_t)c : '?';
  return byte == ' ' && (tail & 0xFF) == ' ' ? tail : (tail << 8) | byte;
}

static inline bool ends_item(uint64_t tail) {
  if ((tail & 0xFF) == ' ') tail >>= 8;
  return (tail & 0xFFFFFFFFFF) == 0x3B20616E64 || (tail & 0xFFFFFFFF) == 0x3B206F72;
}

// Text up to the next mark, or the next word that may begin a token of the grammar's own.
static inline bool scan_text(Scanner *s, TSLexer *lexer, const bool *valid, bool consumed, int32_t last) {
  int32_t before_last = 0, ink = last; // The last character that is no space.
  uint64_t tail = 0;
  while (!lexer->eof(lexer)) {
    const int32_t c = lexer->lookahead;
    const bool in_word = consumed && is_word(last);
    if (is_newline(c)) break;
    if (is_space(c)) {
      advance(lexer);
      last = ' ';
      tail = add_to_tail(tail, ' ');
      continue;
    }
    if (c == '*' || c == '\\' || c == '[' || c == ']' || c == '{' || c == 0x201C || c == 0x201D) break;
    if (c == '_' && (!in_word || valid[UNDERSCORE_CLOSE] || valid[DOUBLE_UNDERSCORE_CLOSE])) break;
    if (c == '|' && valid[ALTERNATIVE]) break;
    if (c == '+' && valid[INSERTION_CLOSE]) break;
    if (c == '-' && valid[DELETION_CLOSE]) break;
    if (c == '~' && (valid[SUBSTITUTION_ARROW] || valid[SUBSTITUTION_CLOSE])) break;
    if (is_superscript(c) && !is_unit(before_last, last)) break;
    if (!in_word && (is_digit(c) || c == '/' || c == '%')) break;
    if (!in_word && may_begin_token(c)) {
      Word word = {{0}, 0};
      read_token_word(lexer, &word);
      const enum Begins begins = word_begins_token(lexer, &word);
      if (begins == BEGINS_TOKEN || (begins == BEGINS_MAYBE && consumed)) break;
      before_last = word.length > 1 ? word.text[word.length - 2] : ' ';
      last = ink = word.text[word.length - 1];
      lexer->mark_end(lexer);
      consumed = true;
      tail = 0;
      if (begins == BEGINS_NOTHING) continue;
      if (token_follows(lexer, &word)) return false;
      break; // The look has gone past the word.
    }
    advance(lexer);
    lexer->mark_end(lexer);
    consumed = true;
    before_last = last;
    last = ink = c;
    tail = add_to_tail(tail, c);
  }
  if (!consumed) return false; // The grammar's own tokens begin here, or a word of last resort.
  give_text(s, lexer, ink);
  s->after_mark |= ends_item(tail);
  return true;
}

static inline bool scan_inline(Scanner *s, TSLexer *lexer, const bool *valid) {
  lexer->mark_end(lexer); // Before the white space: the end of a block has no width.
  unsigned indent = 0;
  const unsigned newlines = skip_white_space(lexer, &indent);
  const int32_t c = lexer->lookahead;
  if (lexer->eof(lexer) || newlines >= 2 || (newlines == 1 && s->one_line))
    return give_block_end(s, lexer, valid);
  if (newlines == 1) {
    if (s->section == CLOSING && c == '[') return give_block_end(s, lexer, valid);
    switch (line_opens_block(lexer, s->after_mark, s->in_note, s->asterisk)) {
    case OPENS_BLOCK: return give_block_end(s, lexer, valid);
    case READ_SUPERSCRIPT: lexer->mark_end(lexer); return give(lexer, NOTE_CALL);
    case READ_DIGITS: return false;
    case READ_WORDS: return scan_mark_as_text(s, lexer, valid, 'x');
    case READ_NOTHING: break;
    }
  }
  switch (c) {
  case '*': case '_': return scan_emphasis(s, lexer, valid, c, newlines == 0 && indent == 0);
  case '\\': return scan_escape(s, lexer, valid, newlines == 0 && indent == 0);
  case '[': return scan_bracket(s, lexer, valid, newlines == 1);
  case ']': return scan_closing_bracket(lexer, valid);
  case '{': return scan_brace(s, lexer, valid);
  case 0x201C: case 0x201D: return scan_quote(s, lexer, valid, c);
  case '+': case '-': case '~': return scan_closing_brace(s, lexer, valid, c);
  case '|':
    advance(lexer);
    if (!valid[ALTERNATIVE]) return scan_mark_as_text(s, lexer, valid, c);
    lexer->mark_end(lexer);
    return give(lexer, ALTERNATIVE);
  case '#':
    if (!valid[HEADING_MARKER]) break;
    while (lexer->lookahead == '#') advance(lexer);
    lexer->mark_end(lexer);
    return give(lexer, HEADING_MARKER);
  case '%':
    advance(lexer);
    if (lexer->lookahead != '%') return scan_mark_as_text(s, lexer, valid, c);
    read_to_line_end(lexer);
    return give(lexer, LINE_COMMENT);
  case '/':
    advance(lexer);
    if (!read_slash_call(lexer)) return scan_mark_as_text(s, lexer, valid, c);
    lexer->mark_end(lexer);
    return give(lexer, NOTE_CALL);
  default: break;
  }
  if (is_superscript(c)) {
    while (is_superscript(lexer->lookahead)) advance(lexer);
    lexer->mark_end(lexer);
    return give(lexer, NOTE_CALL);
  }
  return scan_text(s, lexer, valid, false, ' ');
}

#endif // UNRES_SCANNER_INLINE_H_
