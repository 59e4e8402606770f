// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "language/names.h"

namespace fauxami {

/// One thing a form may stand for, as `fauxami names lookup` shows it.
///
/// Example: look_up_name(index, "Huang Renxun") holds one match: key "jensen-huang", canonical
/// "Jensen Huang", native, kind person, reading transliteration (pinyin), and a note that says so.
struct NameMatch {
  std::string key;
  std::string canonical;
  std::string native;  ///< the form it was derived from, else the entity's own
  NameKind entity = NameKind::person;
  NameReading reading;
  Message note;  ///< from the "name" table of the message catalogue
};

/// Key of the message that says where a reading comes from; its places: found, native, expected.
std::string origin_key(const NameReading& reading);

/// Every entity that the form may stand for, best reading first; empty for an unknown form.
std::vector<NameMatch> look_up_name(const NameIndex& names, std::string_view form);

}  // namespace fauxami
