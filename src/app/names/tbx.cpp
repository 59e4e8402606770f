// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Names out of TBX, with expat. Tested by tests/cli/tbx_test.cpp.
#include "app/names/tbx.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <type_traits>

#include "app/names/name_language.h"
#include "base/load_error.h"
#include "base/unicode.h"
#include "language/own_names.h"
#include "language/text_lines.h"

namespace fauxami {
namespace {

// Higher is better: the first name of a language is its canonical form.
enum class Status : std::uint8_t { forbidden, admitted, unmarked, preferred };

struct Term {
  std::string language;
  std::string text;
  Status status = Status::unmarked;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

std::string_view local_name(std::string_view element) {
  return element.substr(element.find(':') + 1);
}

bool is_entry(std::string_view element) {
  return element == "conceptEntry" || element == "termEntry";
}
bool is_language(std::string_view element) { return element == "langSec" || element == "langSet"; }

Status status_named(std::string_view name) {
  if (name.rfind("deprecatedTerm", 0) == 0 || name.rfind("supersededTerm", 0) == 0)
    return Status::forbidden;
  if (name.rfind("admittedTerm", 0) == 0) return Status::admitted;
  if (name.rfind("preferredTerm", 0) == 0) return Status::preferred;
  return Status::unmarked;
}

std::string attribute(const char** attributes, std::string_view name) {
  for (; *attributes != nullptr; attributes += 2)
    if (name == *attributes) return attributes[1];
  return "";
}

// "no" of HTML's and of ITS's attribute.
bool stays(const char** attributes) {
  return attribute(attributes, "translate") == "no" ||
         attribute(attributes, "its:translate") == "no";
}

class TbxReader {
 public:
  explicit TbxReader(const std::string& path)
      : path_(path), parser_(XML_ParserCreate(nullptr), &XML_ParserFree) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(
        parser_.get(),
        [](void* self, const char* name, const char** attributes) {
          static_cast<TbxReader*>(self)->open(local_name(name), attributes);
        },
        [](void* self, const char* name) {
          static_cast<TbxReader*>(self)->close(local_name(name));
        });
    XML_SetCharacterDataHandler(parser_.get(), [](void* self, const char* text, int size) {
      static_cast<TbxReader*>(self)->text_.append(text, static_cast<std::size_t>(size));
    });
  }

  std::vector<NameRow> read(std::string_view bytes);

 private:
  void open(std::string_view element, const char** attributes);
  void close(std::string_view element);
  void close_entry();
  void close_note(std::string_view element);
  std::uint32_t line() const {
    return static_cast<std::uint32_t>(XML_GetCurrentLineNumber(parser_.get()));
  }
  std::uint32_t column() const {
    return static_cast<std::uint32_t>(XML_GetCurrentColumnNumber(parser_.get())) + 1;
  }
  void stop(std::uint32_t line, std::uint32_t column, const std::string& what);

  const std::string& path_;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser_;
  std::vector<NameRow> rows_;
  std::optional<LoadError> error_;  // no exception passes through expat
  bool has_entries_ = false;
  NameRow row_;
  std::vector<Term> terms_;
  std::string language_;
  std::string note_type_;
  std::string text_;
};

void TbxReader::stop(std::uint32_t line, std::uint32_t column, const std::string& what) {
  if (error_) return;
  error_.emplace(path_, line, column, what);
  XML_StopParser(parser_.get(), XML_FALSE);
}

void TbxReader::open(std::string_view element, const char** attributes) {
  if (is_entry(element)) {
    has_entries_ = true;
    row_ = NameRow();
    row_.kind = NameKind::product;
    row_.kind_known = false;
    row_.kept = stays(attributes);
    row_.file = path_;
    row_.line = line();
    terms_.clear();
  }
  if (is_language(element)) language_ = name_language(attribute(attributes, "xml:lang"));
  if (element == "term") {
    terms_.push_back({language_, "", Status::unmarked, line(), column()});
    row_.kept = row_.kept || stays(attributes);
  }
  note_type_ = attribute(attributes, "type");
  // Inline markup inside a term belongs to it.
  if (element != "hi" && element != "foreign") text_.clear();
}

void TbxReader::close_note(std::string_view element) {
  const std::string value(trimmed(text_));
  const bool dca = element == "termNote" && note_type_ == "administrativeStatus";
  if ((dca || element == "administrativeStatus") && !terms_.empty())
    terms_.back().status = status_named(value);
  if (element != "descrip" || note_type_ != "kind") return;
  const std::optional<NameKind> kind = name_kind_named(value);
  if (!kind) return stop(line(), column(), unknown_kind(value));
  row_.kind = *kind;
  row_.kind_known = true;
}

void TbxReader::close_entry() {
  std::stable_sort(terms_.begin(), terms_.end(),
                   [](const Term& a, const Term& b) { return a.status > b.status; });
  for (const Term& term : terms_) {
    if (term.language.empty() || term.text.empty()) continue;
    if (term.status == Status::forbidden) {
      if (term.language == "fr") row_.forbidden.push_back(term.text);
      continue;
    }
    const std::string fault = add_foreign_name(term.language, term.text, row_);
    if (!fault.empty()) return stop(term.line, term.column, fault);
  }
  if (row_.in("fr").empty()) return;
  for (const NameFault& fault : faults_of(row_)) return stop(row_.line, 1, fault.message);
  rows_.push_back(std::move(row_));
}

void TbxReader::close(std::string_view element) {
  if (element == "term" && !terms_.empty()) terms_.back().text = to_nfc(trimmed(text_));
  if (is_language(element)) language_.clear();
  if (is_entry(element)) close_entry();
  close_note(element);
}

std::vector<NameRow> TbxReader::read(std::string_view bytes) {
  const XML_Status status =
      XML_Parse(parser_.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
  if (error_) throw *error_;
  if (status != XML_STATUS_OK)
    throw LoadError(
        path_, line(), column(),
        std::string("the XML is broken: ") + XML_ErrorString(XML_GetErrorCode(parser_.get())));
  if (!has_entries_)
    throw LoadError(path_, 1, 1, "holds no conceptEntry and no termEntry: is it TBX?");
  return std::move(rows_);
}

}  // namespace

std::vector<NameRow> read_tbx(const std::string& path, std::string_view bytes) {
  constexpr std::size_t most = 0x7FFFFFFF;
  if (bytes.size() > most) throw LoadError(path, 1, 1, "holds 2 GiB or more; split it");
  return TbxReader(path).read(bytes);
}

}  // namespace fauxami
