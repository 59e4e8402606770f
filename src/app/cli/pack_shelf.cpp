// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Finds and loads language packs. Tested by tests/cli/source_test.cpp.
#include "app/cli/pack_shelf.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/load_error.h"
#include "base/unicode.h"
#include "language/messages.h"

namespace fauxami {
namespace {

namespace fs = std::filesystem;

// Likely scripts of Chinese by region: Unicode CLDR, supplemental/likelySubtags.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> chinese_scripts{
    {{"zh-hant", "zh-Hant"},
     {"zh-tw", "zh-Hant"},
     {"zh-hk", "zh-Hant"},
     {"zh-mo", "zh-Hant"},
     {"zh-hans", "zh-Hans"},
     {"zh-cn", "zh-Hans"},
     {"zh-sg", "zh-Hans"},
     {"zh", "zh-Hans"}}};

bool holds_packs(const fs::path& directory) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory, error))
    if (entry.path().extension() == ".pack") return true;
  return false;
}

fs::path program_directory() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path();
}

std::vector<fs::path> candidates() {
  const fs::path program = program_directory();
  std::vector<fs::path> directories{program / "packs"};
  const char* const named = std::getenv("FAUXAMI_PACKS");
  if (named != nullptr && *named != '\0') directories.emplace_back(named);
  directories.push_back(program.parent_path() / "share/fauxami/packs");
  return directories;
}

}  // namespace

std::string PackShelf::find_directory() {
  std::string tried;
  for (const fs::path& directory : candidates()) {
    if (holds_packs(directory)) return directory.string();
    tried += (tried.empty() ? "" : ", ") + directory.string();
  }
  throw LoadError("language packs", 0, 0,
                  "none found in " + tried +
                      "; build them with: cmake --build --preset release --target packs");
}

PackShelf::PackShelf(const std::string& directory) : directory_(directory) {
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory_, error))
    if (entry.path().extension() == ".pack") tags_.push_back(entry.path().stem());
  std::sort(tags_.begin(), tags_.end());
}

std::optional<std::string> PackShelf::tag_for(const std::string& language) const {
  std::string tag = to_lower(language);
  std::replace(tag.begin(), tag.end(), '_', '-');
  for (const std::string& installed : tags_)
    if (to_lower(installed) == tag) return installed;
  for (const auto& [prefix, script] : chinese_scripts)
    if (tag == prefix && to_lower(script) != tag) return tag_for(std::string(script));
  const std::size_t dash = tag.rfind('-');
  return dash == std::string::npos ? std::nullopt : tag_for(tag.substr(0, dash));
}

const PackFile& PackShelf::file(const std::string& tag) {
  const std::map<std::string, PackFile>::const_iterator found = files_.find(tag);
  if (found != files_.end()) return found->second;
  return files_.emplace(tag, PackFile::open(path_of(tag))).first->second;
}

const LanguagePack& PackShelf::pack(const std::string& tag) {
  const std::lock_guard<std::mutex> lock(mutex_);
  std::unique_ptr<const LanguagePack>& pack = packs_[tag];
  if (pack == nullptr) pack = std::make_unique<const LanguagePack>(LanguagePack::load(file(tag)));
  return *pack;
}

const LanguagePack& PackShelf::pack(const std::string& tag, const OwnNames* names) {
  if (names == nullptr) return pack(tag);
  const std::lock_guard<std::mutex> lock(mutex_);
  std::unique_ptr<const LanguagePack>& own = own_packs_[{tag, names->id()}];
  if (own != nullptr) return *own;
  LanguagePack pack = LanguagePack::load(file(tag));
  pack.names = NameIndex::load(names->compiled(file(tag), tag, names_directory()));
  own = std::make_unique<const LanguagePack>(std::move(pack));
  return *own;
}

const MessageCatalogue& PackShelf::messages(const std::string& tag, const std::string& ui) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const std::string key = tag + "/" + ui;
  const std::map<std::string, MessageCatalogue>::const_iterator found = messages_.find(key);
  if (found != messages_.end()) return found->second;
  return messages_.emplace(key, load_messages(file(tag), ui)).first->second;
}

bool PackShelf::is_target(const std::string& tag) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return file(tag).has("lexicon") || file(tag).has("typography");
}

}  // namespace fauxami
