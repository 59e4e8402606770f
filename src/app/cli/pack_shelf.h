// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/names/own_name_files.h"
#include "base/message.h"
#include "language/language_pack.h"

namespace fauxami {

/// The installed language packs, each mapped when it is first asked for. Safe to share by threads.
class PackShelf {
 public:
  /// The directory that holds packs: next to the program, else $FAUXAMI_PACKS, else
  /// <prefix>/share/fauxami/packs. LoadError naming all three when none has a pack.
  static std::string find_directory();

  explicit PackShelf(const std::string& directory);

  /// The tag of the installed pack that serves a language: itself, its base language, or for
  /// Chinese the script of the region. Example: "fr-CA" gives "fr", "zh-TW" gives "zh-Hant".
  std::optional<std::string> tag_for(const std::string& language) const;
  /// The pack of an installed tag; LoadError when it is damaged.
  const LanguagePack& pack(const std::string& tag);
  /// The same with a project's own names; without any (null) the shipped one. LoadError for a
  /// fault in the files of names.
  const LanguagePack& pack(const std::string& tag, const OwnNames* names);
  /// The folder of the name tables that were compiled into the packs.
  std::string names_directory() const { return directory_ + "/dictionaries/names"; }
  /// The messages of an installed tag's pack in a user-interface language.
  const MessageCatalogue& messages(const std::string& tag, const std::string& ui);
  /// The tags of all packs of the directory, sorted.
  const std::vector<std::string>& tags() const { return tags_; }
  /// Whether pages in this language can be audited; else its pack serves as source only.
  bool is_target(const std::string& tag);
  std::string path_of(const std::string& tag) const { return directory_ + "/" + tag + ".pack"; }

 private:
  const PackFile& file(const std::string& tag);

  std::string directory_;
  std::vector<std::string> tags_;
  std::mutex mutex_;
  std::map<std::string, PackFile> files_;
  std::map<std::string, std::unique_ptr<const LanguagePack>> packs_;
  std::map<std::pair<std::string, std::uint64_t>, std::unique_ptr<const LanguagePack>> own_packs_;
  std::map<std::string, MessageCatalogue> messages_;
};

}  // namespace fauxami
