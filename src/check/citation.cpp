// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Blocks that cite. Tested by tests/cases/name/citations.md.
#include "check/citation.h"

#include "base/letters_hash.h"

namespace fauxami {
namespace {

// "[3] ...", a numbered note that is marked up as nothing else.
bool is_numbered_note(const AnalysedRun& run) {
  const std::string_view text = run.run->text;
  std::size_t at = 1;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  return text.size() > 2 && text[0] == '[' && at > 1 && at < text.size() && text[at] == ']';
}

// "References", and "References / Sources": the words before a mark count.
bool heads_citations(const AnalysedRun& run, const NameIndex& names) {
  TextHash hash;
  for (const Token& token : run.tokens) {
    if (token.kind != TokenKind::word) break;
    add_letters(hash, run.text(token));
  }
  return names.is_citation_heading(hash.value());
}

}  // namespace

Citations::Citations(const AnalysedPage& page, const NameIndex& names)
    : cites_(page.runs.size(), false) {
  bool listed = false;
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    const AnalysedRun& run = page.runs[i];
    if (run.run->role == Role::heading || run.run->role == Role::title)
      listed = heads_citations(run, names);
    else
      cites_[i] = listed || run.run->footnote || is_numbered_note(run);
  }
}

}  // namespace fauxami
