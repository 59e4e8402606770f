// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Turns a change of visible text into edits of source bytes. Tested by tests/base/fix_test.cpp.
#include "base/fix.h"

#include <algorithm>
#include <utility>

#include "base/character_reference.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (!is_space(c.value) && at < text.size()) continue;
    words.push_back(text.substr(begin, at - begin));  // a word keeps the space behind it
    begin = at;
  }
  return words;
}

struct Change {
  Span text;
  std::string_view replacement;
};

// Without the words that both sides share at their ends.
Change tightened(std::string_view run, Span span, std::string_view replacement) {
  Change change{span, replacement};
  const std::vector<std::string_view> before = split_words(run.substr(span.begin, span.size()));
  const std::vector<std::string_view> after = split_words(replacement);
  std::size_t head = 0;
  while (head + 1 < before.size() && head + 1 < after.size() && before[head] == after[head]) {
    change.text.begin += static_cast<std::uint32_t>(before[head].size());
    change.replacement.remove_prefix(after[head].size());
    ++head;
  }
  std::size_t tail = 0;
  while (before.size() - tail > head + 1 && after.size() - tail > head + 1 &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    change.text.end -= static_cast<std::uint32_t>(before[before.size() - 1 - tail].size());
    change.replacement.remove_suffix(after[after.size() - 1 - tail].size());
    ++tail;
  }
  return change;
}

// The last `count` words of a text, as a length in bytes.
std::size_t last_words(std::string_view text, std::size_t count) {
  const std::vector<std::string_view> words = split_words(text);
  std::size_t size = 0;
  for (std::size_t i = words.size(); i > 0 && words.size() - i < count; --i)
    size += words[i - 1].size();
  return size;
}

std::size_t words_in(const TextRun& run, Span source_piece) {
  const std::uint32_t begin = run.map.to_text(source_piece.begin).value_or(0);
  const std::uint32_t end = run.map.to_text(source_piece.end - 1).value_or(begin) + 1;
  return count_words(std::string_view(run.text).substr(begin, end - begin));
}

// From the back: each piece takes as many words of the replacement as it held, the first piece
// takes what is left.
std::vector<Edit> spread(const TextRun& run, const std::vector<Span>& pieces,
                         std::string_view replacement) {
  std::vector<Edit> edits;
  for (std::size_t i = pieces.size(); i > 0; --i) {
    const std::size_t size =
        i == 1 ? replacement.size() : last_words(replacement, words_in(run, pieces[i - 1]));
    const std::string_view part = replacement.substr(replacement.size() - size);
    replacement.remove_suffix(size);
    edits.insert(edits.begin(), Edit{pieces[i - 1], escape(part, run.escaping, run.repertoire)});
  }
  return edits;
}

bool is_markdown(Escaping escaping) { return escaping >= Escaping::markdown; }

// A tab or a line end ends a cell without quotes: nothing can stand for it.
bool can_hold(const TextRun& run, std::string_view text) {
  return run.escaping != Escaping::tab_separated ||
         text.find_first_of("\t\r\n") == std::string_view::npos;
}

bool needs_quotes(const std::vector<Edit>& edits) {
  return std::any_of(edits.begin(), edits.end(), [](const Edit& edit) {
    return edit.text.find_first_of(",;\t\r\n\"") != std::string::npos;
  });
}

// Puts quotes around a CSV cell whose new text asks for them (RFC 4180, 2.6).
bool put_quotes(const TextRun& run, std::vector<Edit>& edits) {
  if (run.cell.empty()) return false;
  for (Edit& edit : edits)
    for (std::size_t at = 0; (at = edit.text.find('"', at)) != std::string::npos; at += 2)
      edit.text.insert(at, 1, '"');
  if (edits.front().source.begin == run.cell.begin)
    edits.front().text.insert(0, 1, '"');
  else
    edits.insert(edits.begin(), Edit{{run.cell.begin, run.cell.begin}, "\""});
  if (edits.back().source.end == run.cell.end && edits.back().source.begin != run.cell.end)
    edits.back().text.push_back('"');
  else
    edits.push_back(Edit{{run.cell.end, run.cell.end}, "\""});
  return true;
}

std::string_view html_reference(char32_t c, Escaping escaping) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"':
      return escaping == Escaping::html_double_quoted || escaping == Escaping::html_unquoted
                 ? "&quot;"
                 : "";
    case '\'':
      return escaping == Escaping::html_single_quoted || escaping == Escaping::html_unquoted
                 ? "&#39;"
                 : "";
    case ' ': return escaping == Escaping::html_unquoted ? "&#32;" : "";
    case '=': return escaping == Escaping::html_unquoted ? "&#61;" : "";
    case '`': return escaping == Escaping::html_unquoted ? "&#96;" : "";
    case 0x00A0: return "&nbsp;";
    case 0x202F: return "&#8239;";
    default: return "";
  }
}

}  // namespace

std::string escape(std::string_view text, Escaping escaping, Repertoire repertoire) {
  if (escaping == Escaping::none) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const std::string_view raw = text.substr(at, c.size);
    at += c.size;
    if (is_markdown(escaping)) {
      if (c.value < 0x80 &&
          std::string_view("\\`*_[]<>").find(static_cast<char>(c.value)) != std::string_view::npos)
        result.push_back('\\');
      if (c.value == '"' && escaping == Escaping::csv_quoted) result.push_back('"');
      result.append(raw);
      continue;
    }
    const std::string_view reference = html_reference(c.value, escaping);
    if (reference.empty() && c.value >= 0x80 && repertoire == Repertoire::ascii)
      result.append(character_reference(c.value));
    else
      result.append(reference.empty() ? raw : reference);
  }
  return result;
}

std::optional<Fix> make_fix(const TextRun& run, Span text_span, std::string_view replacement,
                            Safety safety) {
  const Change change = tightened(run.text, text_span, replacement);
  if (!can_hold(run, change.replacement)) return std::nullopt;
  Fix fix{std::string(replacement), safety, {}};
  if (change.text.empty()) {
    fix.edits.push_back(
        {run.map.to_source(change.text), escape(change.replacement, run.escaping, run.repertoire)});
  } else {
    const std::vector<Span> pieces = run.map.source_pieces(change.text);
    if (pieces.empty()) return std::nullopt;
    fix.edits = spread(run, pieces, change.replacement);
  }
  const bool quotes = run.escaping == Escaping::csv_plain && needs_quotes(fix.edits);
  if (quotes && !put_quotes(run, fix.edits)) return std::nullopt;
  return fix;
}

}  // namespace fauxami
