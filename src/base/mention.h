// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <vector>

#include "base/span.h"

namespace fauxami {

/// Number of a row of the name data; the pack's NameIndex gives the entity behind it.
using EntityId = std::uint32_t;

/// How a surface form on the page relates to an entity of the name data.
enum class FormKind : std::uint8_t {
  canonical,        ///< the right name: "Jensen Huang", "Altman"
  alias,            ///< another right name: a short form, an accepted variant
  transliteration,  ///< derived from the native form: "Huang Renxun"
  literal,      ///< the native form translated word for word: "le Vieux Huang", "Ville du Phenix"
  wrong_sense,  ///< a rendering known to be another referent: "Ultron"
  native,       ///< the native form itself, left in its script
  forbidden     ///< a form that the project's own names give up for another: "Kiev" for "Kyiv"
};

/// One reading of a mention: which entity, how it was derived, and whether the form names the
/// whole entity or a part ("Renxun", a surname alone).
struct MentionReading {
  EntityId entity = 0;
  FormKind kind = FormKind::canonical;
  bool partial = false;
  std::uint8_t syllables = 0;  ///< of the native form, for transliterations
};

/// One occurrence of a name on the page: its text span and every entity it may stand for.
struct Mention {
  Span span;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  std::vector<MentionReading> readings;
};

}  // namespace fauxami
