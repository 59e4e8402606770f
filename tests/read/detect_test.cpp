// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>
#include <string>

#include "read/read.h"

using namespace fauxami;

namespace {

std::string refused(const std::string& bytes, const std::string& name = "a") {
  const Detection detection = detect(name, bytes);
  return detection.unreadable
             ? detection.unreadable->reason_key + " " + detection.unreadable->detail
             : "";
}

std::string wide(const std::string& ascii) {
  std::string result;
  for (const char c : ascii) {
    result.push_back(c);
    result.push_back('\0');
  }
  return result;
}

}  // namespace

TEST_CASE("The content names the format before the extension does") {
  CHECK(detect("a.txt", "<!DOCTYPE html><p>Un").format == Format::html);
  CHECK(detect("a.txt", "\xEF\xBB\xBF\n <!-- note --> <HTML lang=fr>").format == Format::html);
  CHECK(detect("a", "<?xml version='1.0'?><html/>").format == Format::html);
  CHECK(detect("-", "<div><h1>Un</h1><p>Deux</p></div>").format == Format::html);
  CHECK(detect("a.txt", "---\ntitle: Un\n---\nDeux").format == Format::markdown);
  CHECK(detect("a", "+++\ntitle = 'Un'\n+++\nDeux").format == Format::markdown);
}

TEST_CASE("Without a sign in the content the extension decides, then plain text") {
  CHECK(detect("a.HTML", "Un").format == Format::html);
  CHECK(detect("dir.md/a.htm", "").format == Format::html);
  CHECK(detect("a.fr.md", "# Un").format == Format::markdown);
  CHECK(detect("a.markdown", "<p>Un</p><p>Deux</p><p>Trois</p>").format == Format::markdown);
  CHECK(detect("a.txt", "# Un").format == Format::plain_text);
  CHECK(detect("a.txt", "5 < 6 et <b>gras</b>").format == Format::plain_text);
  CHECK(detect("-", "").format == Format::plain_text);
  CHECK(detect("a.txt", "---\nUne ligne\n---\n").format == Format::plain_text);
}

TEST_CASE("Byte order marks name the encoding") {
  CHECK(detect("a", "\xEF\xBB\xBFUn").encoding == Encoding::utf8);
  CHECK(detect("a", "\xFF\xFE" + wide("Un")).encoding == Encoding::utf16_little_endian);
  CHECK(detect("a", "\xFF\xFE" + wide("<!doctype html>")).format == Format::html);
  CHECK(detect("a", std::string("\xFE\xFF\0U\0n", 6)).encoding == Encoding::utf16_big_endian);
  CHECK(refused(std::string("\xFF\xFE\0\0U\0\0\0", 8)) == "read.encoding UTF-32");
  CHECK(refused(wide("Un texte sans marque")) == "read.encoding UTF-16");
}

TEST_CASE("A file that is no text is refused") {
  CHECK(refused("%PDF-1.7\n%") == "read.binary PDF");
  CHECK(refused(std::string("\x01\x02\x03\x04 abc\0\0\x05", 12)) == "read.binary NUL");
  CHECK(refused("Un texte, avec une tabulation\tet un saut de page\f.") == "");
  CHECK(refused("Un texte assez long pour qu'un seul octet nul n'en fasse pas autre chose qu'un "
                "texte un peu"
                " endommage, que l'on veut lire malgre tout." +
                std::string(1, '\0')) == "");
}

TEST_CASE("Another encoding is refused by name, never guessed") {
  CHECK(refused("<meta charset=\"iso-8859-1\"><p>caf\xE9") == "read.encoding ISO-8859-1");
  CHECK(refused("<META http-equiv=Content-Type content='text/html; charset=GB2312'>\xC4\xE3") ==
        "read.encoding GB2312");
  CHECK(refused("<?xml version=\"1.0\" encoding='windows-1252'?><html>\xE9") ==
        "read.encoding WINDOWS-1252");
  CHECK(refused("Le caf\xE9 est ferm\xE9 \xE0 midi.") == "read.encoding unknown");
  CHECK(refused("<meta charset=iso-8859-1><p>caf\u00E9") == "");
}

TEST_CASE("Damaged UTF-8 is read all the same") {
  CHECK(refused("L'\u00E9t\u00E9 \u00E0 la mer, d\u00E9j\u00E0 pass\u00E9 \xFF\xFE.") == "");
  CHECK(refused("cut here \xF0\x9F\x98") == "");
  CHECK(refused("<meta charset=utf-8>caf\xE9") == "");
}
