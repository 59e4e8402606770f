// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What a form may stand for. Tested by tests/language/names_test.cpp.
#include "language/name_lookup.h"

#include "base/letters_hash.h"

namespace fauxami {

std::string origin_key(const NameReading& reading) {
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
