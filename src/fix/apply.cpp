// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Turns fixes into new bytes. Tested by tests/fix/apply_test.cpp.
#include "fix/apply.h"

#include <algorithm>
#include <limits>

#include "base/utf16.h"

namespace fauxami {
namespace {

/// The result of some edits, read from its beginning: copied stretches of the original and
/// inserted texts, consumed byte by byte.
class EditedText {
 public:
  explicit EditedText(const std::vector<Edit>& edits) : edits_(edits) {}

  // Passes over `size` bytes of the result: copied ones advance the original, inserted ones
  // are appended to `inserted`.
  void pass(std::uint32_t size, std::vector<Edit>& kept) {
    while (size > 0) {
      if (in_text()) {
        const std::uint32_t count = std::min<std::uint32_t>(size, left_of_text());
        pending_ += edits_[next_].text.substr(used_, count);
        advance_text(count);
        size -= count;
      } else {
        const std::uint32_t count = std::min(size, left_of_copy());
        flush(kept);
        original_ += count;
        begin_ = original_;
        size -= count;
        enter_edit();
      }
    }
  }
  // Passes over bytes of the result that the second edit removes.
  void drop(std::uint32_t size) {
    while (size > 0) {
      const std::uint32_t count = in_text() ? std::min<std::uint32_t>(size, left_of_text())
                                            : std::min(size, left_of_copy());
      if (in_text()) {
        advance_text(count);
      } else {
        original_ += count;
        enter_edit();
      }
      size -= count;
    }
  }
  void insert(std::string_view text) { pending_ += text; }
  // The rest of the first edits is kept as it is.
  void finish(std::vector<Edit>& kept) {
    enter_edit();
    if (in_edit_) {
      pending_ += edits_[next_].text.substr(used_);
      leave_edit();
    }
    flush(kept);
    for (; next_ < edits_.size(); ++next_) kept.push_back(edits_[next_]);
  }
  void start() { enter_edit(); }

 private:
  bool in_text() const { return in_edit_; }
  std::uint32_t left_of_text() const {
    return static_cast<std::uint32_t>(edits_[next_].text.size()) - used_;
  }
  std::uint32_t left_of_copy() const {
    return next_ < edits_.size() ? edits_[next_].source.begin - original_
                                 : std::numeric_limits<std::uint32_t>::max();
  }
  // At the place of the next edit its source is skipped; an edit without text is left at once.
  void enter_edit() {
    while (!in_edit_ && next_ < edits_.size() && edits_[next_].source.begin == original_) {
      original_ = edits_[next_].source.end;
      in_edit_ = true;
      used_ = 0;
      if (edits_[next_].text.empty()) leave_edit();
    }
  }
  void advance_text(std::uint32_t count) {
    used_ += count;
    if (left_of_text() > 0) return;
    leave_edit();
    enter_edit();
  }
  void leave_edit() {
    in_edit_ = false;
    ++next_;
  }
  void flush(std::vector<Edit>& kept) {
    if (begin_ != original_ || !pending_.empty())
      kept.push_back({{begin_, original_}, std::move(pending_)});
    pending_.clear();
    begin_ = original_;
  }

  const std::vector<Edit>& edits_;
  std::size_t next_ = 0;        ///< the edit at or ahead of the place
  bool in_edit_ = false;        ///< the place is inside its text
  std::uint32_t used_ = 0;      ///< bytes of its text already passed
  std::uint32_t original_ = 0;  ///< the place in the original
  std::uint32_t begin_ = 0;     ///< where the edit being gathered begins in the original
  std::string pending_;         ///< its text
};

}  // namespace

std::vector<Edit> edits_of(const std::vector<const Fix*>& fixes, Encoding encoding) {
  std::vector<Edit> edits;
  for (const Fix* fix : fixes)
    for (const Edit& edit : fix->edits)
      edits.push_back(
          {edit.source, encoding == Encoding::utf8 ? edit.text : to_utf16(edit.text, encoding)});
  std::sort(edits.begin(), edits.end(),
            [](const Edit& a, const Edit& b) { return a.source < b.source; });
  return edits;
}

std::string apply_edits(std::string_view bytes, const std::vector<Edit>& edits) {
  std::string result;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    result.append(bytes.substr(at, edit.source.begin - at)).append(edit.text);
    at = edit.source.end;
  }
  return result.append(bytes.substr(at));
}

std::vector<Edit> compose_edits(const std::vector<Edit>& first, const std::vector<Edit>& second) {
  std::vector<Edit> composed;
  EditedText text(first);
  text.start();
  std::uint32_t at = 0;
  for (const Edit& edit : second) {
    text.pass(edit.source.begin - at, composed);
    text.drop(edit.source.size());
    text.insert(edit.text);
    at = edit.source.end;
  }
  text.finish(composed);
  return composed;
}

}  // namespace fauxami
