// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/offset_map.h"
#include "base/span.h"

namespace fauxami {

/// What a block of text is on its page.
enum class Role : std::uint8_t {
  title,        ///< the page's title: `<title>`, front matter title, first line of plain text
  description,  ///< meta description, front matter description
  heading,
  paragraph,
  list_item,
  table_cell,
  navigation,  ///< any block inside `<nav>`, menus, buttons
  footer,
  caption,
  quotation,         ///< a block quotation
  alternative_text,  ///< `alt` of an image
  attribute,         ///< `title`, `aria-label`, `placeholder`
  code
};

/// How text must be written to stand where a run stands.
enum class Escaping : std::uint8_t {
  none,
  html_text,
  html_double_quoted,
  html_single_quoted,
  html_unquoted,
  markdown,
  tab_separated,  ///< a cell of TSV: Markdown, and no tab or line end
  csv_plain,      ///< a cell of CSV without quotes: Markdown, quotes are put around it when needed
  csv_quoted      ///< inside the quotes of a cell of CSV: Markdown, a quote is doubled
};

/// Which characters a correction may write as themselves. A page all in ASCII names the others, and
/// so must its corrections: nothing may say in which encoding its bytes are read.
enum class Repertoire : std::uint8_t { unicode, ascii };

/// How the file writes its characters.
enum class Encoding : std::uint8_t { utf8, utf16_little_endian, utf16_big_endian };

/// The format a reader understood.
enum class Format : std::uint8_t { plain_text, html, markdown, tab_separated, comma_separated };

constexpr bool is_table(Format format) {
  return format == Format::tab_separated || format == Format::comma_separated;
}

/// One block of visible text.
///
/// Invariant: `text` is valid UTF-8 (an invalid byte stands as U+FFFD, mapped to its one byte) and
/// in NFC, and `map.text_size() == text.size()`. Inline tags are not in it, so a name that a tag
/// splits ("Su <b>Zifeng</b>") reads whole.
///
/// Example: `<h1 lang="fr">Un&nbsp;titre</h1>` gives text "Un\u00A0titre", role heading,
/// language "fr", escaping html_text.
struct TextRun {
  std::string text;
  OffsetMap map;
  std::string language;  ///< BCP 47 tag declared for the block (or inherited), "" when unknown
  Role role = Role::paragraph;
  Escaping escaping = Escaping::none;
  Repertoire repertoire = Repertoire::unicode;
  std::uint32_t list = 0;  ///< number of the list that holds the block, 0 for none
  /// Text spans with ITS 2.0 "Translate = no": inline code, `translate="no"`, passages whose
  /// `lang` differs from the block's. Checks leave them alone.
  std::vector<Span> no_translate;
  /// All source bytes of the cell of csv_plain text, between which quotes may be put; empty when
  /// the cell has a quote in it: all of it would have to be rewritten.
  Span cell;
  bool footnote = false;  ///< the definition of a footnote, whose mark is not in the text
};

/// Something a reader met that an editor should know: reading itself never fails.
/// `rule` is a rule id of the encoding or markup family; `detail` is its one argument (may be "").
struct Problem {
  std::string rule;
  Span source;
  std::string detail;
};

/// What a reader returns: text runs in page order and the problems it met.
struct Document {
  Format format = Format::plain_text;
  Encoding encoding = Encoding::utf8;
  std::string language;  ///< BCP 47 tag the page declares for itself, "" when it does not
  std::vector<TextRun> runs;
  std::vector<Problem> problems;
};

}  // namespace fauxami
