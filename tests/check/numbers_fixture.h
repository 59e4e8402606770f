// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "analyse/analyse.h"
#include "check/number_pairing.h"
#include "read/read.h"

namespace fauxami {

/// A pack of the build, loaded once.
inline const LanguagePack& test_pack(const std::string& tag) {
  static std::map<std::string, LanguagePack> packs;
  const std::map<std::string, LanguagePack>::iterator found = packs.find(tag);
  if (found != packs.end()) return found->second;
  const PackFile file = PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/" + tag + ".pack");
  return packs.emplace(tag, LanguagePack::load(file)).first->second;
}

/// One block of text with its numbers, read as an audit reads it.
class NumberBlock {
 public:
  NumberBlock(const std::string& tag, const std::string& text) : file_("block.txt", text) {
    document_ = read_page(file_, detect(file_.name(), file_.bytes()));
    page_ = analyse_page(document_, file_.name(), test_pack(tag));
  }
  NumberBlock(const NumberBlock&) = delete;
  NumberBlock& operator=(const NumberBlock&) = delete;

  const AnalysedPage& page() const { return page_; }
  const AnalysedRun& run() const { return page_.runs.at(0); }
  NumberPlace place(std::size_t i = 0) const { return {&run(), &run().quantities.at(i)}; }

 private:
  SourceFile file_;
  Document document_;
  AnalysedPage page_;
};

inline NumberComparison french_comparison(DateOrder order = DateOrder::unknown) {
  return {test_pack("fr"), order, nullptr, {}};
}

}  // namespace fauxami
