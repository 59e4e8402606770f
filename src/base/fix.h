// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/span.h"

namespace fauxami {

/// What the user may lose by applying a fix.
enum class Safety : std::uint8_t {
  safe,    ///< certain: `fix` applies it
  unsafe,  ///< likely right, may need a reader: `fix --unsafe`
  display  ///< shown only, never applied by the program
};

constexpr std::array<std::string_view, 3> safety_names{"safe", "unsafe", "display"};
constexpr std::string_view name_of(Safety safety) {
  return safety_names[static_cast<std::size_t>(safety)];
}

/// Replace the source bytes by `text`, which is already escaped and encoded for its place.
struct Edit {
  Span source;
  std::string text;

  friend bool operator==(const Edit&, const Edit&) = default;
};

/// Edits that belong together: applied all or not at all, ascending, never overlapping.
struct Fix {
  std::string title;  ///< the replacement as a reader sees it
  Safety safety = Safety::unsafe;
  std::vector<Edit> edits;
};

/// The fix that makes `text_span` of a run read `replacement`.
///
/// Words that stay the same at both ends are not touched. A span that markup splits is edited
/// piece by piece, the last words in the last piece: "Wei <em>Zhejia</em>" to "C. C. Wei" gives
/// "C. C. <em>Wei</em>". A CSV cell whose new text has a separator or a quote gets quotes around
/// it. Nothing when the text cannot be edited: it stands for markup, or no such cell can hold it.
std::optional<Fix> make_fix(const TextRun& run, Span text_span, std::string_view replacement,
                            Safety safety);

/// `text` written so that it reads as itself at a place with that escaping. With Repertoire::ascii
/// HTML text keeps to ASCII: a named reference where HTML 4 has one, else a numeric one.
/// Example: escape("R&D", Escaping::html_text) is "R&amp;D".
std::string escape(std::string_view text, Escaping escaping,
                   Repertoire repertoire = Repertoire::unicode);

}  // namespace fauxami
