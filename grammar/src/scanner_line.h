// The first line of a block, and what kind of block it makes. Lines are told apart by shape; the few
// words named here are the fixed forms of a masthead and a closing line.
#ifndef UNRES_SCANNER_LINE_H_
#define UNRES_SCANNER_LINE_H_

#include "scanner_ahead.h"

typedef struct {
  char text[200];      // The line without emphasis and note calls; what is not ASCII reads as '?'.
  unsigned length;     // Of `text`, without trailing white space.
  unsigned emphasis;   // Marks of emphasis before the first word.
  unsigned hashes;     // Marks of a Markdown heading.
  bool whole_emphasis; // The line ends with a mark of emphasis.
  bool whole_block;    // The line is the whole block.
  bool heading;        // The whole block is bold, or a Markdown heading.
  int32_t mark;        // The end mark of the line, or 0.
} Line;

static inline void line_note(Line *line, int32_t c) {
  if (line->length + 1 < sizeof line->text) line->text[line->length++] = (char)(c < 0x80 ? c : '?');
}

// Takes the character at hand into the line.
static inline void line_push(Line *line, TSLexer *lexer) {
  line_note(line, lexer->lookahead);
  advance(lexer);
}

static inline unsigned read_word(TSLexer *lexer, char *word, unsigned size, Line *line) {
  unsigned length = 0;
  while (length + 1 < size && (is_lower(lexer->lookahead) || is_upper(lexer->lookahead) || is_digit(lexer->lookahead))) {
    word[length++] = (char)lexer->lookahead;
    line_push(line, lexer);
  }
  word[length] = 0;
  return length;
}

// After the digits of a label: reads ".", ")" or " bis.". What it reads goes into the line as well.
static inline bool read_label_end(TSLexer *lexer, Line *line) {
  Line scratch = {0};
  if (!line) line = &scratch;
  if (lexer->lookahead == '.' || lexer->lookahead == ')') {
    line_push(line, lexer);
    return ends_label(lexer) || lexer->lookahead == '[' || is_upper(lexer->lookahead);
  }
  if (!is_space(lexer->lookahead)) return false;
  line_note(line, ' ');
  advance(lexer);
  const bool emphasised = lexer->lookahead == '*' || lexer->lookahead == '_';
  if (emphasised) advance(lexer);
  char word[12];
  read_word(lexer, word, sizeof word, line);
  if (!is_latin_number(word)) return false;
  if (emphasised && (lexer->lookahead == '*' || lexer->lookahead == '_')) advance(lexer);
  if (lexer->lookahead == ' ') {
    line_push(line, lexer);
    while (is_digit(lexer->lookahead)) line_push(line, lexer);
  }
  if (lexer->lookahead != '.') return false;
  line_push(line, lexer);
  return ends_label(lexer);
}

// Reads the rest of the first line.
static inline void read_line(TSLexer *lexer, Line *line) {
  int32_t last = line->length ? line->text[line->length - 1] : 0, mark = last;
  while (!is_line_end(lexer) && line->length + 1 < sizeof line->text) {
    const int32_t c = lexer->lookahead;
    if (c == '[') { // The label of a call is not part of the line.
      advance(lexer);
      if (lexer->lookahead == '^') {
        read_note_label(lexer);
        continue;
      }
      line_note(line, '[');
      last = mark = '[';
      continue;
    }
    advance(lexer);
    if (is_superscript(c)) continue;
    if (c == '*' || c == '_') {
      last = c;
      continue;
    }
    line_note(line, is_space(c) ? ' ' : c == 0x2011 ? '-' : c);
    if (is_space(c)) continue;
    last = c;
    if (c != 0x201D && c != '"') mark = c;
  }
  while (line->length > 0 && line->text[line->length - 1] == ' ') line->length--;
  line->text[line->length] = 0;
  line->whole_emphasis = last == '*' || last == '_';
  line->mark = is_end_mark(mark) ? mark : 0;
  line->whole_block = is_line_end(lexer) && !step(lexer);
  line->heading = line->hashes > 0 || (line->emphasis >= 2 && line->whole_emphasis && line->whole_block);
}

// Reads on to the end of the block. Returns its last character, note calls and emphasis set aside.
static inline int32_t read_to_end_mark(TSLexer *lexer) {
  int32_t last = 0;
  for (unsigned n = 0; n < 2 * AHEAD_LIMIT && !lexer->eof(lexer); n++) {
    const int32_t c = lexer->lookahead;
    if (c == '[') {
      advance(lexer);
      if (lexer->lookahead == '^') read_note_label(lexer);
      else last = c;
      continue;
    }
    if (!is_space(c) && !is_newline(c) && !is_superscript(c) && c != '*' && c != '_' && c != 0x201D && c != '"')
      last = c;
    if (!step(lexer)) break;
  }
  return last;
}

// ── Kinds of line ──────────────────────────────────────────────────────────────────────────────

static inline const char *skip_digits(const char *at) {
  while (is_digit(*at)) at++;
  return at;
}

static inline bool begins(const char *at, const char *words) { return !strncmp(at, words, strlen(words)); }

static inline const char *line_words(const Line *line) {
  const char *at = line->text;
  while (*at == ' ') at++;
  return at;
}

// I, IV, A, 12, 29A and nothing after it, but for a full stop.
static inline bool is_number_alone(const char *at) {
  const char *end = at;
  while (*end == 'I' || *end == 'V' || *end == 'X' || *end == 'L' || *end == 'C') end++;
  if (end == at) end = skip_digits(at);
  if (end == at || is_digit(*at)) end += is_upper(*end);
  return end > at && (*end == 0 || (*end == '.' && end[1] == 0));
}

// 77/237. Title · S-32/1. Title · and, in a masthead, Resolution 2709 (2023)
static inline bool line_is_title(const Line *line, bool masthead) {
  const char *at = line_words(line);
  const char *after_word = at;
  if (masthead && begins(at, "Resolution ")) after_word = at + strlen("Resolution ");
  if (masthead && begins(at, "Decision ")) after_word = at + strlen("Decision ");
  const char *number = after_word;
  if (begins(number, "ES-")) number += 3;
  else if (begins(number, "S-")) number += 2;
  const char *end = skip_digits(number);
  if (end == number) return false;
  if (*end == '/' && is_digit(end[1])) {
    end = skip_digits(end + 1);
    if (*end == ' ' && is_upper(end[1])) end += 2;
    return (*end == '.' && (end[1] == ' ' || end[1] == 0)) || (after_word > at && (*end == 0 || *end == ':'));
  }
  return after_word > at && begins(end, " (") && is_digit(end[2]);
}

// Annex · Annex II · Annex 1: Title · Designation Annex
static inline bool line_is_annex(const Line *line) {
  static const char *const words[] = {"Annex", "ANNEX", "Appendix", "APPENDIX", "Enclosure"};
  const char *at = line_words(line);
  for (unsigned i = 0; i < sizeof words / sizeof *words; i++) {
    if (!begins(at, words[i])) continue;
    const char *rest = at + strlen(words[i]);
    if (*rest == 0 || (*rest == ' ' && is_number_alone(rest + 1))) return true;
    char number[8] = {0}; // A title on the same line, set off by a colon or a dash.
    for (unsigned n = 0; *rest == ' ' && n < sizeof number - 1 && is_alphanumeric(rest[1 + n]); n++)
      number[n] = rest[1 + n];
    rest += *number ? 1 + strlen(number) : 0;
    return (*number == 0 || is_number_alone(number)) && line->whole_block && !line->mark &&
           (*rest == ':' || begins(rest, " - ") || begins(rest, " ?"));
  }
  const unsigned length = (unsigned)strlen(at);
  return length > 6 && length < 40 && is_upper(*at) && line->whole_block && !strcmp(at + length - 6, " Annex");
}

// I · **A** · Part II · Section 29A · and, in bold, A Title
static inline bool line_is_part(const Line *line) {
  const char *at = line_words(line);
  if (!line->whole_block) return false;
  if (!is_digit(*at) && is_number_alone(at)) return true;
  if (begins(at, "Part ")) return is_number_alone(at + 5);
  if (begins(at, "Section ")) return is_number_alone(at + 8);
  if (is_upper(at[0]) && begins(at + 1, ". ") && line->whole_emphasis) return true; // A. **Title**
  return line->heading && is_upper(at[0]) && at[1] == ' ' && is_upper(at[2]);
}

static inline bool line_is_united_nations(const Line *line) {
  return !strcmp(line_words(line), "United Nations");
}

static inline bool line_is_adoption(const Line *line) {
  const char *at = line_words(line);
  return begins(at, "Resolution adopted ") || begins(at, "Resolutions adopted ") ||
         begins(at, "Decision adopted ") || begins(at, "Adopted by the ");
}

// 54th plenary meeting · 9th (resumed) plenary meeting · 46th meeting
static inline bool line_is_meeting(const Line *line) {
  const char *at = line_words(line), *end = skip_digits(at);
  if (end == at) return false;
  while (is_lower(*end)) end++;
  if (begins(end, " (resumed)")) end += strlen(" (resumed)");
  if (begins(end, " plenary")) end += strlen(" plenary");
  if (begins(end, " (resumed)")) end += strlen(" (resumed)"); // A slip, but a closing line all the same.
  return begins(end, " meeting") && end[strlen(" meeting")] == 0;
}

// 15 December 2022
static inline bool line_is_date(const Line *line) {
  const char *at = line_words(line), *end = skip_digits(at);
  if (end == at || end > at + 2 || *end != ' ' || !is_upper(end[1])) return false;
  for (end += 2; is_lower(*end);) end++;
  return *end == ' ' && skip_digits(end + 1) == end + 5 && end[5] == 0;
}

static inline bool is_small_word(const char *at, unsigned length) {
  static const char *const words[] = {"and", "of", "for", "the", "on", "to", "in"};
  for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
    if (strlen(words[i]) == length && begins(at, words[i])) return true;
  return false;
}

// The General Assembly, · *The Human Rights Council*, · General Assembly:
static inline bool line_is_organ(const Line *line) {
  const char *at = line_words(line);
  const bool article = begins(at, "The ");
  unsigned words = 0;
  bool assembly = false, pause = false;
  if (line->length > 90) return false;
  for (const char *end; *at; at = end) {
    for (end = at; *end && *end != ' '; end++)
      if (!is_upper(*end) && !is_lower(*end) && *end != '-' && *end != '?' && (end[1] || (*end != ',' && *end != ':')))
        return false;
    pause = *end == 0 && (end[-1] == ',' || end[-1] == ':');
    const unsigned length = (unsigned)(end - at) - pause;
    if (!is_upper(*at) && !is_small_word(at, length)) return false;
    assembly = (length == 8 && begins(at, "Assembly")) || (length == 7 && begins(at, "Council"));
    words++;
    while (*end == ' ') end++;
  }
  if (words < 2) return false;
  const bool set_apart = line->emphasis > 0 && !line->heading;
  return article ? assembly || pause || set_apart : assembly && pause;
}

#endif // UNRES_SCANNER_LINE_H_
