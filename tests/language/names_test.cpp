// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/names.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <vector>

#include "base/letters_hash.h"
#include "base/load_error.h"
#include "base/unicode.h"
#include "language/name_lookup.h"

using fauxami::compile_names;
using fauxami::FormOrigin;
using fauxami::hash_letters;
using fauxami::LoadError;
using fauxami::NameIndex;
using fauxami::NamePart;
using fauxami::NameReading;
using fauxami::PackFile;
using fauxami::PackWriter;

namespace {

const std::string data = std::string(FAUXAMI_SOURCE_DIR) + "/dictionaries/names";

NameIndex index_of(const std::string& section) {
  PackWriter writer;
  writer.add("names", section);
  return NameIndex::load(PackFile::from_bytes(writer.bytes(), "test"));
}

const NameIndex& french() {
  static const NameIndex index = index_of(compile_names(data, "fr"));
  return index;
}

// "kind:canonical" of the first reading, "" for no name at all.
std::string first_reading(const NameIndex& index, const std::string& form) {
  const std::span<const NameReading> readings = index.find(hash_letters(form));
  if (readings.empty()) return "";
  static const std::array<std::string, 6> kinds{"right",   "right", "transliteration",
                                                "literal", "wrong", "native"};
  return kinds[static_cast<std::size_t>(readings[0].kind)] + ":" +
         std::string(index.entity(readings[0].entity).canonical);
}

std::string in_french(const std::string& form) { return first_reading(french(), form); }

// A folder of tables that is removed when the test ends.
struct Folder {
  std::string path;
  explicit Folder(const std::string& name)
      : path((std::filesystem::temp_directory_path() / ("fauxami-names-" + name)).string()) {
    std::filesystem::create_directories(path);
  }
  ~Folder() { std::filesystem::remove_all(path); }
  void write(const std::string& file, const std::string& text) const {
    std::ofstream(path + "/" + file) << text;
  }
};

const std::string header =
    "key\tkind\tfr\tsurname\ten\tzh-Hans\tzh-"
    "Hant\tja\tko\tru\tgender\taliases\twrong\tnicknames\tliteral\tcontext\tcontext_against\n";

std::string error_of(const std::string& table) {
  const Folder folder("bad");
  folder.write("people.tsv", table);
  try {
    compile_names(folder.path, "fr");
  } catch (const LoadError& error) {
    return std::string(error.what()).substr(folder.path.size() + 1);
  }
  return "no error";
}

}  // namespace

TEST_CASE("a hash of letters meets whatever the writer puts between them") {
  REQUIRE(hash_letters("Huang Renxun") == hash_letters("huang ren-xun"));
  REQUIRE(hash_letters("Yingte’er") == hash_letters("Yingteer"));
  for (const std::string text : {"Citroën", "Œuvre", "黄仁勋", "Хуанг", "サムスン"})
    REQUIRE(hash_letters(text) == fauxami::hash_bytes(fauxami::letters_key(text)));
}

TEST_CASE("a person's pinyin is known in both orders, joined or spaced") {
  REQUIRE(in_french("Jensen Huang") == "right:Jensen Huang");
  for (const std::string form : {"Huang Renxun", "Renxun Huang", "Huang Ren Xun", "HUANG Ren-xun"})
    REQUIRE(in_french(form) == "transliteration:Jensen Huang");
  const std::span<const NameReading> readings = french().find(hash_letters("Huang Renxun"));
  REQUIRE(readings[0].syllables == 3);
  REQUIRE(readings[0].origin == FormOrigin::pinyin);
  REQUIRE(french().text(readings[0].from) == "黄仁勋");
}

TEST_CASE("persons, companies, media and places come back from pinyin") {
  struct Pair {
    std::string written, meant;
  };
  const std::vector<Pair> pairs{
      {"Su Zifeng", "Lisa Su"},
      {"Chen Liwu", "Lip-Bu Tan"},
      {"Zhang Zhongmou", "Morris Chang"},
      {"Wei Zhejia", "C. C. Wei"},
      {"Guo Taiming", "Terry Gou"},
      {"Cai Chongxin", "Joseph Tsai"},
      {"Li Jiacheng", "Li Ka-shing"},
      {"Wu Enda", "Andrew Ng"},
      {"Lai Qingde", "Lai Ching-te"},
      {"Cai Yingwen", "Tsai Ing-wen"},
      {"Ma Yingjiu", "Ma Ying-jeou"},
      {"Li Xianlong", "Lee Hsien Loong"},
      {"Huang Xuncai", "Lawrence Wong"},
      {"Sun Zhengyi", "Masayoshi Son"},
      {"Antian Wenxiong", "Fumio Kishida"},
      {"Anbei Jinsan", "Shinzo Abe"},
      {"Yin Xiyue", "Yoon Suk-yeol"},
      {"Jin Zheng’en", "Kim Jong-un"},
      {"Li Zairong", "Lee Jae-yong"},
      {"Ma Sike", "Elon Musk"},
      {"Masike", "Elon Musk"},
      {"Ailong Masike", "Elon Musk"},
      {"Elon Masike", "Elon Musk"},
      {"Te Langpu", "Donald Trump"},
      {"Aoteman", "Sam Altman"},
      {"Sam Aoteman", "Sam Altman"},
      {"Samu Aoteman", "Sam Altman"},
      {"Zhakeboge", "Mark Zuckerberg"},
      {"Nadela", "Satya Nadella"},
      {"Picha Yi", "Sundar Pichai"},
      {"Beisuosi", "Jeff Bezos"},
      {"Bafeite", "Warren Buffett"},
      {"Hasabisi", "Demis Hassabis"},
      {"Yang Likun", "Yann LeCun"},
      {"Pujing", "Vladimir Poutine"},
      {"Zeliansiji", "Volodymyr Zelensky"},
      {"Makelong", "Emmanuel Macron"},
      {"Fengdelaien", "Ursula von der Leyen"},
      {"Moke’er", "Angela Merkel"},
      {"Taijidian", "TSMC"},
      {"Tai Ji Dian", "TSMC"},
      {"Sanxing", "Samsung"},
      {"Yingte’er", "Intel"},
      {"Yingweida", "Nvidia"},
      {"Gaotong", "Qualcomm"},
      {"Botong", "Broadcom"},
      {"A Simai", "ASML"},
      {"Zhongxin Guoji", "SMIC"},
      {"Lianfake", "MediaTek"},
      {"Fushikang", "Foxconn"},
      {"Honghai", "Hon Hai"},
      {"Tesila", "Tesla"},
      {"Guge", "Google"},
      {"Weiruan", "Microsoft"},
      {"Yamaxun", "Amazon"},
      {"Sike", "Cisco"},
      {"Gaosheng", "Goldman Sachs"},
      {"Huifeng", "HSBC"},
      {"Boyin", "Boeing"},
      {"Kongke", "Airbus"},
      {"Baoma", "BMW"},
      {"Fengtian", "Toyota"},
      {"Dazhong Auto", "Volkswagen"},
      {"Pengpai News", "The Paper"},
      {"Actualités Pengpai", "The Paper"},
      {"News Pengpai", "The Paper"},
      {"Pengpai Xinwen", "The Paper"},
      {"Huaerjie Jianwen", "Wallstreetcn"},
      {"Nanhua Zaobao", "South China Morning Post"},
      {"Huanqiu Shibao", "Global Times"},
      {"Huanqiu Times", "Global Times"},
      {"Pengboshe", "Bloomberg"},
      {"Lutoushe", "Reuters"},
      {"Faxinshe", "AFP"},
      {"Fenghuangcheng", "Phoenix"},
      {"Jiujinshan", "San Francisco"},
      {"Xiongben", "Kumamoto"},
      {"Gaoxiong", "Kaohsiung"},
      {"Xinzhu", "Hsinchu"},
      {"Munihei", "Munich"},
      {"Guigu", "Silicon Valley"},
      {"Shou’er", "Séoul"},
  };
  for (const Pair& pair : pairs) {
    INFO(pair.written);
    CHECK(in_french(pair.written) == "transliteration:" + pair.meant);
  }
}

TEST_CASE("literal translations, other referents and native forms are kinds of their own") {
  REQUIRE(in_french("Vieux Huang") == "literal:Jensen Huang");
  REQUIRE(in_french("os oraculaires") == "literal:Oracle");
  REQUIRE(in_french("Ville du Phénix") == "literal:Phoenix");
  REQUIRE(in_french("Vieille Montagne d’Or") == "literal:San Francisco");
  REQUIRE(in_french("Ultron") == "wrong:Sam Altman");
  REQUIRE(in_french("台积电") == "native:TSMC");
  REQUIRE(in_french("台積電") == "native:TSMC");
  REQUIRE(in_french("エヌビディア") == "native:Nvidia");
}

TEST_CASE("Russian and Japanese leave their own traces") {
  REQUIRE(in_french("Khuang") == "transliteration:Jensen Huang");
  REQUIRE(in_french("Khuanga") == "transliteration:Jensen Huang");
  REQUIRE(in_french("Maska") == "transliteration:Elon Musk");
  REQUIRE(in_french("Ilon Mask") == "transliteration:Elon Musk");
  REQUIRE(in_french("Tsoukerberg") == "transliteration:Mark Zuckerberg");
  REQUIRE(in_french("Masuku") == "transliteration:Elon Musk");
}

TEST_CASE("a name of several words is recognised as a whole only") {
  REQUIRE(in_french("Vsemirnyy bank") == "transliteration:Banque mondiale");
  REQUIRE(in_french("Bank") == "");
  REQUIRE(in_french("Binbin") == "");
}

TEST_CASE("right names, accepted variants and genuine persons are never derived forms") {
  for (const std::string name : {"Zhang Yiming", "Ren Zhengfei", "Ma Yun", "Ma Huateng",
                                 "Zhao Haijun", "Liang Mong Song", "Li Fei-Fei", "Xi Jinping",
                                 "Alibaba", "Taipei", "Hongkong", "Hong Kong", "Macao", "Putin"}) {
    INFO(name);
    CHECK(in_french(name).rfind("right:", 0) == 0);
  }
  for (const std::string name : {"Mali", "Xinton", "Milan", "Bali"}) {
    INFO(name);
    CHECK(in_french(name).rfind("transliteration", 0) == std::string::npos);
  }
  for (const std::string name :
       {"Agence Xinhua", "Xinhua News", "Université Tsinghua", "Université Qinghua"}) {
    INFO(name);
    CHECK(in_french(name).rfind("transliteration", 0) == std::string::npos);
  }
  REQUIRE(in_french("Wang Xiaoming").empty());
}

TEST_CASE("an entity tells its surname, its native form and the words it lives among") {
  const NameReading reading = french().find(hash_letters("Sam Altman"))[0];
  const fauxami::NameEntity entity = french().entity(reading.entity);
  REQUIRE(entity.surname == "Altman");
  REQUIRE(entity.native == "奥特曼");
  REQUIRE(std::find(entity.context.begin(), entity.context.end(), fauxami::hash_word("openai")) !=
          entity.context.end());
  REQUIRE(std::find(entity.against.begin(), entity.against.end(), fauxami::hash_word("Marvel")) !=
          entity.against.end());
  REQUIRE(french().find(hash_letters("Altman"))[0].part == NamePart::surname);
}

TEST_CASE("entity numbers agree between languages and a source pack holds no machine form") {
  const NameIndex chinese = index_of(compile_names(data, "zh-Hans"));
  REQUIRE(chinese.size() == french().size());
  REQUIRE(chinese.find(hash_letters("英伟达"))[0].entity ==
          french().find(hash_letters("Nvidia"))[0].entity);
  REQUIRE(chinese.find(hash_letters("Yingweida")).empty());
  const NameIndex traditional = index_of(compile_names(data, "zh-Hant"));
  REQUIRE(traditional.find(hash_letters("魏哲家"))[0].entity ==
          french().find(hash_letters("C. C. Wei"))[0].entity);
}

TEST_CASE("a look-up tells what a form may stand for and why") {
  const std::vector<fauxami::NameMatch> matches = fauxami::look_up_name(french(), "Masike");
  REQUIRE(matches.size() == 1);
  REQUIRE(matches[0].key == "elon-musk");
  REQUIRE(matches[0].canonical == "Elon Musk");
  REQUIRE(matches[0].native == "马斯克");
  REQUIRE(matches[0].note.key == "name.origin.pinyin");
  REQUIRE(fauxami::look_up_name(french(), "Lisa Su")[0].note.key == "name.lookup.right");
  REQUIRE(fauxami::look_up_name(french(), "Lapeyrade").empty());
}

TEST_CASE("a table may leave languages out and may know more of them, but no unknown column") {
  const Folder folder("languages");
  const std::string tail = "gender\taliases\twrong\tnicknames\tliteral\tcontext\tcontext_against\n";
  folder.write("places.tsv", "key\tkind\tfr\tsurname\tes\t" + tail +
                                 "rive\twork\tLa Rive\t\tLa Orilla\t\t\t\t\t\t\t\n");
  REQUIRE(first_reading(index_of(compile_names(folder.path, "es")), "La Orilla") ==
          "right:La Rive");
  REQUIRE(first_reading(index_of(compile_names(folder.path, "fr")), "La Orilla").empty());
  REQUIRE(error_of("key\tkind\tfr\tsurname\txx\t" + tail) == "people.tsv:1:1: unknown column 'xx'");
}

TEST_CASE("the tables hold at least five thousand entities") { REQUIRE(french().size() >= 5000); }

TEST_CASE("a bad row is reported with its place") {
  REQUIRE(error_of("key\tkind\n") == "people.tsv:1:1: the table has no column 'fr'");
  REQUIRE(error_of(header + "a\tperson\tA\n") ==
          "people.tsv:2:1: the row has 3 cells, the header has 17");
  const std::string tail = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n";
  REQUIRE(error_of(header + "a\tduck\tA" + tail) ==
          "people.tsv:2:3: unknown kind 'duck'; use person, company, medium, place, organisation, "
          "product or work");
  REQUIRE(error_of(header + "a\tperson\t" + tail) == "people.tsv:2:10: 'a' has no French form");
  REQUIRE(error_of(header + "a\tperson\tA" + tail + "a\tperson\tB" + tail) ==
          "people.tsv:3:1: 'a' is the key of another row too");
  REQUIRE(error_of(header + "a\tperson\tA | " + tail)
              .rfind("people.tsv:2:10: empty or badly spaced value", 0) == 0);
}
