// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

namespace fauxami {

/// The language a text is most likely in, by its script alone: a BCP 47 tag.
///
/// Kana make ja, hangul ko, Han without kana zh-Hant or zh-Hans (by the characters that only Big5
/// or only GB 2312 has), Cyrillic uk or ru, Arabic ar, Greek el, Hebrew he, Thai th; Latin is en.
/// A script counts when it holds a quarter of the letters, so Latin brands do not hide Chinese.
///
/// Example: a text of hiragana, kanji and a few brand names in Latin letters gives "ja".
std::string guess_language(std::string_view text);

}  // namespace fauxami
