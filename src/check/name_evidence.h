// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <vector>

#include "check/name_page.h"

namespace fauxami {

/// What each piece of evidence weighs, per mille. A finding needs `reported`; a fix is safe from
/// `certain` on. The values are judgement, kept in one place.
struct EvidenceWeights {
  std::uint16_t right_name;     ///< the right name elsewhere on the page
  std::uint16_t right_surname;  ///< its surname alone
  std::uint16_t one_word;       ///< one context word
  std::uint16_t more_words;     ///< two or more
  std::uint16_t source_page;    ///< the native form somewhere in the source page
  std::uint16_t source_block;   ///< in the very block this one translates
  std::uint16_t company;        ///< other names of the page were romanised too
};

constexpr std::uint16_t reported = 650;
constexpr std::uint16_t certain = 900;

/// How sure a miswritten name is, and why.
struct NameJudgement {
  std::uint16_t confidence = 0;
  std::vector<Note> notes;

  bool is_reported() const { return confidence >= reported; }
  Safety safety() const { return confidence >= certain ? Safety::safe : Safety::unsafe; }
};

/// Adds what page and source say to what the form alone is worth. Nothing (0) when the mention is
/// a gloss, is left alone, or the page speaks of the other referent.
NameJudgement judge(const NamePage& page, const NameCandidate& candidate, std::uint16_t form_alone,
                    const EvidenceWeights& weights);

/// The arguments of a message about a candidate: found, expected, native.
std::vector<std::pair<std::string, std::string>> name_arguments(const NamePage& page,
                                                                const NameCandidate& candidate);

}  // namespace fauxami
