// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The words of a report are those of the text, though the audit counts them by its tokens.
#include <catch2/catch.hpp>
#include <string>

#include "audit.h"
#include "base/unicode.h"

using namespace fauxami;

TEST_CASE("A report counts the words that count_words finds in the text") {
  const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  for (const std::string text :
       {"Il a 3 — non, 4 chats !", "½ tasse, 1½ litre, m² et x²", "a/b, l'eau, d' abord, 5€, (oui)",
        "voir https://exemple.org/a?b=1 et moi@exemple.org", "… -- « » ??", "中文 et du 日本語x",
        "e\u0301te\u0301 \u0301 a\u00A0b a\u202Fb a\u200Bb",
        "3,14 1.000 10h35 @nom #tag .net /etc"}) {
    const SourceFile page("page.txt", text);
    const Report report = audit({page, pack, nullptr, nullptr, {}, {}});
    INFO(text);
    CHECK(report.score.words == count_words(text));
  }
}
