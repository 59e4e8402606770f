// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The one table of checks. Tested by tests/check/all_checks_test.cpp.
#include <vector>

#include "check/check.h"

namespace fauxami {

// A new check: one file check/<family>_<slug>.cpp that defines its Check, and two lines here.
// scripts/new-check writes them.

extern const Check spelling_unknown_word_check;
extern const Check grammar_agreement_check;
extern const Check grammar_elision_check;
extern const Check grammar_repeated_word_check;
extern const Check rule_check;
extern const Check name_transliteration_check;
extern const Check name_wrong_sense_check;
extern const Check name_literal_check;
extern const Check name_untranslated_check;
extern const Check name_order_check;
extern const Check name_exonym_check;
extern const Check name_mixed_check;
extern const Check name_spelling_check;
extern const Check name_missing_check;
extern const Check name_suspect_check;
extern const Check name_rendering_check;
extern const Check terminology_names_check;
extern const Check typography_space_before_mark_check;
extern const Check typography_space_after_mark_check;
extern const Check typography_double_space_check;
extern const Check typography_apostrophe_check;
extern const Check typography_ideographic_check;
extern const Check typography_quotes_check;
extern const Check typography_number_format_check;
extern const Check typography_heading_case_check;
extern const Check residue_script_check;
extern const Check residue_passage_check;
extern const Check acronym_check;
extern const Check encoding_mojibake_check;
extern const Check encoding_invisible_check;
extern const Check typography_strict_check;
extern const Check number_check;
// New checks above this line: declarations.

std::span<const Check* const> all_checks() {
  static const std::vector<const Check*> checks{
      &spelling_unknown_word_check,
      &grammar_agreement_check,
      &grammar_elision_check,
      &grammar_repeated_word_check,
      &rule_check,
      &name_transliteration_check,
      &name_wrong_sense_check,
      &name_literal_check,
      &name_untranslated_check,
      &name_order_check,
      &name_exonym_check,
      &name_mixed_check,
      &name_spelling_check,
      &name_missing_check,
      &name_suspect_check,
      &name_rendering_check,
      &terminology_names_check,
      &typography_space_before_mark_check,
      &typography_space_after_mark_check,
      &typography_double_space_check,
      &typography_apostrophe_check,
      &typography_ideographic_check,
      &typography_quotes_check,
      &typography_number_format_check,
      &typography_heading_case_check,
      &residue_script_check,
      &residue_passage_check,
      &acronym_check,
      &encoding_mojibake_check,
      &encoding_invisible_check,
      &typography_strict_check,
      &number_check,
      // New checks above this line: table.
  };
  return checks;
}

}  // namespace fauxami
