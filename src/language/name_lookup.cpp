// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What a form may stand for. Tested by tests/language/names_test.cpp.
#include "language/name_lookup.h"

#include "base/letters_hash.h"

namespace fauxami {

std::string origin_key(const NameReading& reading) {
  if (reading.origin == FormOrigin::swapped) return "name.lookup.swapped";
  if (reading.origin == FormOrigin::respelled) return "name.lookup.respelled";
  if (reading.origin == FormOrigin::misspelled) return "name.lookup.misspelled";
  if (reading.origin == FormOrigin::exonym) return "name.lookup.exonym";
  switch (reading.kind) {
    case FormKind::canonical:
    case FormKind::alias: return "name.lookup.right";
    case FormKind::native: return "name.lookup.native";
    case FormKind::literal: return "name.origin.literal";
    case FormKind::wrong_sense: return "name.origin.sense";
    case FormKind::forbidden: return "name.origin.forbidden";
    case FormKind::transliteration: break;
  }
  switch (reading.origin) {
    case FormOrigin::listed:
    case FormOrigin::pinyin: return "name.origin.pinyin";
    case FormOrigin::nickname: return "name.origin.nickname";
    case FormOrigin::generic: return "name.origin.generic";
    case FormOrigin::mixed: return "name.origin.mixed";
    case FormOrigin::katakana: return "name.origin.katakana";
    case FormOrigin::cyrillic: return "name.origin.cyrillic";
    case FormOrigin::ukrainian: return "name.origin.ukrainian";
    case FormOrigin::hangul: return "name.origin.hangul";
    case FormOrigin::wade: return "name.origin.wade";
    case FormOrigin::swapped:
    case FormOrigin::misspelled:
    case FormOrigin::respelled:
    case FormOrigin::exonym: break;
  }
  return "name.lookup.right";
}

std::vector<NameMatch> look_up_name(const NameIndex& names, std::string_view form) {
  std::vector<NameMatch> matches;
  for (const NameReading& reading : names.find(hash_letters(form))) {
    const NameEntity entity = names.entity(reading.entity);
    NameMatch match{std::string(entity.key),
                    std::string(entity.canonical),
                    std::string(names.text(reading.from)),
                    entity.kind,
                    reading,
                    {}};
    if (match.native.empty()) match.native = std::string(entity.native);
    match.note = {
        origin_key(reading),
        {{"found", std::string(form)}, {"expected", match.canonical}, {"native", match.native}}};
    matches.push_back(std::move(match));
  }
  return matches;
}

}  // namespace fauxami
