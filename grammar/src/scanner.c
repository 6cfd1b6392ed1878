// The external scanner of the unres grammar.
//
// It decides where a block ends and which kind of block begins, and hands out every inline mark.
// Two promises make the grammar total. An opening mark is given out only where its closing mark
// follows in the same block; and where a block ends inside an open mark, a closing mark without
// width is given out first. All looks ahead are bounded, so no input costs more than a constant
// for each of its bytes.

#include "scanner_line.h"

#include <stdlib.h>
#include <string.h>

// In the order of `externals` in grammar.js.
enum Token {
  BLOCK_END, MASTHEAD_START, TITLE_START, ADOPTION_START, ROUTE_START, ORGAN_START,
  PARAGRAPH_START, HEADING_START, PART_START, PART_TITLE_START, ANNEX_START, CLOSING_START,
  VOTE_START, NOTE_PARAGRAPH_START, LABEL_BRACKET, PARAGRAPH_LABEL, PREAMBULAR_LABEL,
  SUBPARAGRAPH_LABEL, BULLET, NOTE_LABEL, HEADING_MARKER, LINE_COMMENT, COMMENT, THEMATIC_BREAK,
  LEAD_START, STAR_OPEN, STAR_CLOSE, UNDERSCORE_OPEN, UNDERSCORE_CLOSE, DOUBLE_STAR_OPEN,
  DOUBLE_STAR_CLOSE, DOUBLE_UNDERSCORE_OPEN, DOUBLE_UNDERSCORE_CLOSE, BRACKET_OPEN, BRACKET_CLOSE,
  ALTERNATIVE, QUOTE_OPEN, QUOTE_CLOSE, LINK_OPEN, LINK_TARGET, INSERTION_OPEN, INSERTION_CLOSE,
  DELETION_OPEN, DELETION_CLOSE, SUBSTITUTION_OPEN, SUBSTITUTION_ARROW, SUBSTITUTION_CLOSE,
  NOTE_CALL, BRACKET, TEXT, ERROR_SENTINEL
};

enum Section { MASTHEAD, PREAMBLE, OPERATIVE, CLOSING, ANNEX };

// What the kind of the next block depends on beside its own words. Five bytes, serialised as they are.
typedef struct {
  uint8_t section;    // enum Section
  uint8_t after_part; // The last block was the heading of a part: its title may follow.
  uint8_t after_mark; // The last inline token ended with one of , ; : .
  uint8_t one_line;   // The open block ends with its line.
  uint8_t in_note;    // The last block was a note: an indented block belongs to it.
} Scanner;

static bool give(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

// ── The end of a block ─────────────────────────────────────────────────────────────────────────

// Closes what is open, innermost first, then the block. Nothing of it has width.
static bool give_block_end(Scanner *s, TSLexer *lexer, const bool *valid) {
  static const enum Token closers[] = {STAR_CLOSE, UNDERSCORE_CLOSE, DOUBLE_STAR_CLOSE,
                                       DOUBLE_UNDERSCORE_CLOSE, BRACKET_CLOSE, QUOTE_CLOSE,
                                       LINK_TARGET, INSERTION_CLOSE, DELETION_CLOSE,
                                       SUBSTITUTION_ARROW, SUBSTITUTION_CLOSE};
  if (valid[BLOCK_END]) {
    s->after_mark = s->one_line = 0;
    return give(lexer, BLOCK_END);
  }
  for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
    if (valid[closers[i]]) return give(lexer, closers[i]);
  return false;
}

// ── The start of a block ───────────────────────────────────────────────────────────────────────

static bool give_start(Scanner *s, TSLexer *lexer, const bool *valid, enum Token token, int section) {
  if (!valid[token]) { // Only while the parser recovers from an error of its own.
    if (!valid[PARAGRAPH_START]) return false;
    token = PARAGRAPH_START;
  }
  s->after_part = token == PART_START;
  s->in_note = token == NOTE_LABEL || token == NOTE_PARAGRAPH_START;
  s->one_line = token == MASTHEAD_START || token == ORGAN_START || token == ADOPTION_START;
  if (section >= 0) s->section = (uint8_t)section;
  return give(lexer, token);
}

// Where the labels of paragraphs lead: into the operative part, unless this is an annex.
static int operative(const Scanner *s) { return s->section == ANNEX ? ANNEX : OPERATIVE; }

static bool give_label(Scanner *s, TSLexer *lexer, const bool *valid, enum Token token, int section) {
  lexer->mark_end(lexer);
  return give_start(s, lexer, valid, token, section);
}

// A block of words that is none of the marked kinds.
static bool give_words(Scanner *s, TSLexer *lexer, const bool *valid, const Line *line) {
  if (s->section == ANNEX) return give_start(s, lexer, valid, PARAGRAPH_START, ANNEX);
  if (s->after_part && line->whole_block && line->length < 160 && !line->mark)
    return give_start(s, lexer, valid, PART_TITLE_START, -1);
  if (s->section != MASTHEAD && s->section != CLOSING)
    return give_start(s, lexer, valid, PARAGRAPH_START, -1);
  // Before the organ line, or where there is none: a line of the masthead, unless it reads as the
  // paragraph of a preamble: its opening phrase alone is emphasised, or it ends in a comma.
  const bool lead = line->emphasis == 1 && !line->whole_emphasis;
  const int32_t mark = line->whole_block ? line->mark : read_to_end_mark(lexer);
  const bool sentence = mark == ',' || mark == ';' || (mark == '.' && line->length > 160);
  if (lead || sentence) return give_start(s, lexer, valid, PARAGRAPH_START, PREAMBLE);
  return give_start(s, lexer, valid, MASTHEAD_START, MASTHEAD);
}

static bool give_line_kind(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  const bool annex = s->section == ANNEX;
  read_line(lexer, line);
  if (line_is_title(line, s->section == MASTHEAD || s->section == CLOSING))
    return give_start(s, lexer, valid, TITLE_START, MASTHEAD);
  if (line_is_annex(line)) return give_start(s, lexer, valid, ANNEX_START, ANNEX);
  if (line_is_united_nations(line) && s->section != MASTHEAD)
    return give_start(s, lexer, valid, MASTHEAD_START, MASTHEAD);
  if (line_is_organ(line)) return give_start(s, lexer, valid, ORGAN_START, annex ? ANNEX : PREAMBLE);
  if (line_is_meeting(line) && !annex) return give_start(s, lexer, valid, CLOSING_START, CLOSING);
  if ((s->section == MASTHEAD || s->section == CLOSING) && line_is_adoption(line))
    return give_start(s, lexer, valid, ADOPTION_START, MASTHEAD);
  if (!annex && line_is_part(line))
    return give_start(s, lexer, valid, PART_START, s->section == MASTHEAD ? MASTHEAD : PREAMBLE);
  if (s->after_part && line->heading) return give_start(s, lexer, valid, PART_TITLE_START, -1);
  if (line->heading)
    return s->section == MASTHEAD || s->section == CLOSING
               ? give_start(s, lexer, valid, MASTHEAD_START, MASTHEAD)
               : give_start(s, lexer, valid, HEADING_START, -1);
  return give_words(s, lexer, valid, line);
}

static bool scan_digits(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  for (int n = 0; is_digit(lexer->lookahead) && n < 5; n++) line_push(line, lexer);
  if (line->length <= 3 && read_label_end(lexer, line))
    return give_label(s, lexer, valid, PARAGRAPH_LABEL, operative(s));
  return give_line_kind(s, lexer, valid, line);
}

// OP7 alt 2., PP4 bis
static bool scan_working_label(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  const bool operative_label = lexer->lookahead == 'O';
  line_push(line, lexer);
  if (lexer->lookahead == 'P') {
    line_push(line, lexer);
    if (is_digit(lexer->lookahead)) {
      read_working_label(lexer);
      return operative_label ? give_start(s, lexer, valid, PARAGRAPH_LABEL, operative(s))
                             : give_start(s, lexer, valid, PREAMBULAR_LABEL,
                                          s->section == ANNEX ? ANNEX : PREAMBLE);
    }
  }
  return give_line_kind(s, lexer, valid, line);
}

static bool scan_parenthesis(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  line_push(line, lexer);
  char label[8];
  const unsigned length = read_word(lexer, label, sizeof label, line);
  if (lexer->lookahead == ')' && length > 0) {
    line_push(line, lexer);
    if (ends_label(lexer)) {
      if (length <= 3 && is_digit(label[0]))
        return give_label(s, lexer, valid, PARAGRAPH_LABEL, operative(s));
      if (is_letter_label(label, length)) return give_label(s, lexer, valid, SUBPARAGRAPH_LABEL, -1);
    }
  }
  return give_line_kind(s, lexer, valid, line);
}

static bool scan_lower_case(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  char label[8];
  const unsigned length = read_word(lexer, label, sizeof label, line);
  if (is_letter_label(label, length) && (lexer->lookahead == '.' || lexer->lookahead == ')')) {
    line_push(line, lexer);
    if (ends_label(lexer)) return give_label(s, lexer, valid, SUBPARAGRAPH_LABEL, -1);
  }
  return give_line_kind(s, lexer, valid, line);
}

static bool scan_block_bracket(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  line_push(line, lexer);
  if (lexer->lookahead == '^') {
    if (read_note_label(lexer) && lexer->lookahead == ':') {
      advance(lexer);
      return give_label(s, lexer, valid, NOTE_LABEL, -1);
    }
    return give_start(s, lexer, valid, PARAGRAPH_START, -1);
  }
  if (is_digit(lexer->lookahead)) {
    unsigned digits = 0;
    for (; is_digit(lexer->lookahead) && digits < 4; digits++) line_push(line, lexer);
    if (lexer->lookahead == ']') {
      advance(lexer);
      if (lexer->lookahead == ':') advance(lexer);
      if (ends_label(lexer)) return give_label(s, lexer, valid, NOTE_LABEL, -1);
    } else if (digits <= 3 && valid[LABEL_BRACKET] && read_label_end(lexer, NULL)) {
      return give_start(s, lexer, valid, LABEL_BRACKET, operative(s));
    }
  }
  if (s->section == MASTHEAD) return give_start(s, lexer, valid, ROUTE_START, MASTHEAD);
  if (s->section == CLOSING) return give_start(s, lexer, valid, VOTE_START, CLOSING);
  return give_start(s, lexer, valid, PARAGRAPH_START, -1);
}

static bool scan_block_start(Scanner *s, TSLexer *lexer, const bool *valid, unsigned indent) {
  Line line = {0};
  const int32_t c = lexer->lookahead;
  lexer->mark_end(lexer);
  if (c == '%') {
    line_push(&line, lexer);
    if (lexer->lookahead == '%') {
      read_to_line_end(lexer);
      return give(lexer, LINE_COMMENT);
    }
    return give_line_kind(s, lexer, valid, &line);
  }
  if (s->in_note && indent >= 4 && valid[NOTE_PARAGRAPH_START])
    return give_start(s, lexer, valid, NOTE_PARAGRAPH_START, -1);
  if (is_superscript(c)) {
    while (is_superscript(lexer->lookahead)) advance(lexer);
    return give_label(s, lexer, valid, NOTE_LABEL, -1);
  }
  if (c == '[') return scan_block_bracket(s, lexer, valid, &line);
  if (is_digit(c)) return scan_digits(s, lexer, valid, &line);
  if (c == '(') return scan_parenthesis(s, lexer, valid, &line);
  if (c == 'O' || c == 'P') return scan_working_label(s, lexer, valid, &line);
  if (c >= 'a' && c <= 'z') return scan_lower_case(s, lexer, valid, &line);
  if (c == 0x2022 || c == 0x2013 || c == 0x2014 || c == '-' || c == '*' || c == '_') {
    unsigned run = 0;
    for (; lexer->lookahead == c && run < 80; run++) advance(lexer);
    if (run == 1 && c != '_' && is_space(lexer->lookahead)) return give_label(s, lexer, valid, BULLET, -1);
    if (run >= 3 && c < 0x80 && is_line_end(lexer)) {
      lexer->mark_end(lexer);
      return give(lexer, THEMATIC_BREAK);
    }
    if (c == '*' || c == '_') line.emphasis = run;
    if (c == '-' || c > 0x7F) line_note(&line, c);
  }
  while (lexer->lookahead == '#' && line.hashes < 7) {
    line.hashes++;
    advance(lexer);
  }
  return give_line_kind(s, lexer, valid, &line);
}

// ── Inline marks ───────────────────────────────────────────────────────────────────────────────

static bool scan_text(Scanner *s, TSLexer *lexer, const bool *valid, bool consumed, int32_t last);

static bool give_text(Scanner *s, TSLexer *lexer, int32_t last) {
  s->after_mark = is_end_mark(last);
  return give(lexer, TEXT);
}

// A mark that opens or closes nothing is a word like any other.
static bool scan_mark_as_text(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
  lexer->mark_end(lexer);
  return scan_text(s, lexer, valid, true, mark);
}

// What is open already, and so bounds a look ahead.
static Stops stops_of(const bool *valid) {
  return (Stops){.star = valid[STAR_CLOSE] || valid[DOUBLE_STAR_CLOSE],
                 .underscore = valid[UNDERSCORE_CLOSE] || valid[DOUBLE_UNDERSCORE_CLOSE],
                 .quote = valid[QUOTE_CLOSE],
                 .bracket = valid[BRACKET_CLOSE] || valid[LINK_TARGET],
                 .bar = valid[ALTERNATIVE]};
}

static bool scan_emphasis(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
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
  if (lexer->lookahead == mark && (valid[close2] || valid[open2] || !valid[close])) {
    advance(lexer);
    lexer->mark_end(lexer);
    if (valid[close2]) return give(lexer, close2);
    if (valid[open2] && !is_blank(lexer) && closes_ahead(lexer, mark, 2, stops_of(valid))) return give(lexer, open2);
    return give_text(s, lexer, mark);
  }
  if (valid[close]) return give(lexer, close);
  if (valid[open] && !is_blank(lexer) && closes_ahead(lexer, mark, 1, stops_of(valid))) return give(lexer, open);
  return give_text(s, lexer, mark);
}

static bool scan_bracket(Scanner *s, TSLexer *lexer, const bool *valid, bool line_start) {
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

static bool scan_closing_bracket(TSLexer *lexer, const bool *valid) {
  advance(lexer);
  lexer->mark_end(lexer);
  if (valid[LINK_TARGET] && lexer->lookahead == '(' && link_target_ahead(lexer)) {
    lexer->mark_end(lexer);
    return give(lexer, LINK_TARGET);
  }
  return give(lexer, valid[BRACKET_CLOSE] ? BRACKET_CLOSE : BRACKET);
}

// {++EU: text++}  {--text--}  {~~old~>new~~}  {>>comment<<}
static bool scan_brace(Scanner *s, TSLexer *lexer, const bool *valid) {
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
static bool scan_closing_brace(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
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

static bool scan_quote(Scanner *s, TSLexer *lexer, const bool *valid, int32_t mark) {
  advance(lexer);
  lexer->mark_end(lexer);
  if (mark == 0x201D && valid[QUOTE_CLOSE]) return give(lexer, QUOTE_CLOSE);
  if (mark == 0x201C && valid[QUOTE_OPEN] && quote_closes_ahead(lexer, stops_of(valid))) {
    s->after_mark = 0;
    return give(lexer, QUOTE_OPEN);
  }
  return give_text(s, lexer, mark);
}

// Text up to the next mark, or the next word that may begin a token of the grammar's own.
static bool scan_text(Scanner *s, TSLexer *lexer, const bool *valid, bool consumed, int32_t last) {
  int32_t before_last = 0;
  while (!lexer->eof(lexer)) {
    const int32_t c = lexer->lookahead;
    const bool in_word = consumed && is_word(last);
    if (is_newline(c)) break;
    if (is_space(c)) {
      advance(lexer);
      last = ' ';
      continue;
    }
    if (c == '*' || c == '[' || c == ']' || c == '{' || c == 0x201C || c == 0x201D) break;
    if (c == '_' && (!in_word || valid[UNDERSCORE_CLOSE] || valid[DOUBLE_UNDERSCORE_CLOSE])) break;
    if (c == '|' && valid[ALTERNATIVE]) break;
    if (c == '+' && valid[INSERTION_CLOSE]) break;
    if (c == '-' && valid[DELETION_CLOSE]) break;
    if (c == '~' && (valid[SUBSTITUTION_ARROW] || valid[SUBSTITUTION_CLOSE])) break;
    if (is_superscript(c) && !is_unit(before_last, last)) break;
    if (!in_word && (is_digit(c) || c == '/' || c == '%')) break;
    if (!in_word && may_begin_token(c)) {
      Word word = {{0}, 0};
      if (word_begins_token(lexer, &word)) break;
      before_last = word.length > 1 ? word.text[word.length - 2] : ' ';
      last = word.text[word.length - 1];
      lexer->mark_end(lexer);
      consumed = true;
      continue;
    }
    advance(lexer);
    lexer->mark_end(lexer);
    consumed = true;
    before_last = last;
    last = c;
  }
  if (!consumed) return false; // The grammar's own tokens begin here, or a word of last resort.
  return give_text(s, lexer, last);
}

static bool scan_inline(Scanner *s, TSLexer *lexer, const bool *valid) {
  lexer->mark_end(lexer); // Before the white space: the end of a block has no width.
  unsigned indent = 0;
  const unsigned newlines = skip_white_space(lexer, &indent);
  const int32_t c = lexer->lookahead;
  if (lexer->eof(lexer) || newlines >= 2 || (newlines == 1 && s->one_line))
    return give_block_end(s, lexer, valid);
  if (newlines == 1) {
    if (s->section == CLOSING && c == '[') return give_block_end(s, lexer, valid);
    switch (line_opens_block(lexer, s->after_mark)) {
    case OPENS_BLOCK: return give_block_end(s, lexer, valid);
    case READ_SUPERSCRIPT: lexer->mark_end(lexer); return give(lexer, NOTE_CALL);
    case READ_DIGITS: return false;
    case READ_WORDS: return scan_mark_as_text(s, lexer, valid, 'x');
    case READ_NOTHING: break;
    }
  }
  switch (c) {
  case '*': case '_': return scan_emphasis(s, lexer, valid, c);
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
  if (valid[PARAGRAPH_LABEL] || valid[PREAMBULAR_LABEL]) { // After the bracket of a disputed paragraph.
    Line line = {0};
    if (lexer->lookahead == 'O' || lexer->lookahead == 'P')
      return scan_working_label(payload, lexer, valid, &line);
    return scan_digits(payload, lexer, valid, &line);
  }
  return scan_inline(payload, lexer, valid);
}
