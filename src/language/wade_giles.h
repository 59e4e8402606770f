// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "language/romanise.h"

namespace fauxami {

/// Wade-Giles of a name in pinyin, without the apostrophes and diacritics that do not count: the
/// system's spelling first, then the usual careless ones, at most six. Source: H. A. Giles,
/// A Chinese-English Dictionary (1912), and the pinyin table of ISO 7098.
///
/// Example: {"tsai", "ying", "wen"} for pinyin {"cai", "ying", "wen"}; {"chien", "yu"} for
/// {"jian", "yu"}.
Spellings wade_giles(const Syllables& pinyin);

}  // namespace fauxami
