// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// HTML to blocks. Tested by tests/read/html_test.cpp and tests/oracle/gumbo_test.cpp.
#include "read/html.h"

#include <unordered_map>
#include <utility>

#include "read/ascii.h"
#include "read/html_attributes.h"
#include "read/html_block.h"
#include "read/html_elements.h"
#include "read/html_scanner.h"
#include "read/html_stack.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

// Numbers for language tags; 0 is "", the unknown language.
class LanguageTable {
 public:
  std::uint32_t number_of(const std::string& tag) {
    const auto [entry, added] = numbers_.try_emplace(tag, static_cast<std::uint32_t>(tags_.size()));
    if (added) tags_.push_back(tag);
    return entry->second;
  }
  const std::vector<std::string>& tags() const { return tags_; }

 private:
  std::vector<std::string> tags_{""};
  std::unordered_map<std::string, std::uint32_t> numbers_{{"", 0}};
};

// Parts of SVG whose content is HTML again, or a text of its own.
bool holds_html(std::string_view name) {
  return has_word_at(name, 0, "foreignobject") || has_word_at(name, 0, "desc") ||
         has_word_at(name, 0, "title");
}
bool is_foreign_block(std::string_view name) {
  return holds_html(name) || ascii_lower(name) == "text";
}
bool is_hidden_foreign(std::string_view name) {
  const std::string lower = ascii_lower(name);
  return lower == "style" || lower == "script" || lower == "annotation" ||
         lower == "annotation-xml" || lower == "metadata";
}

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view bytes)
      : bytes_(bytes), scanner_(bytes, after_byte_order_mark(bytes)), block_(bytes) {
    is_xml_ = has_word_at(bytes, after_byte_order_mark(bytes), "<?xml");
    if (is_all_ascii(bytes)) repertoire_ = Repertoire::ascii;
  }

  Document read() {
    for (bool more = true; more;) {
      const HtmlToken& token =
          scanner_.next(stack_.state().foreign ? HtmlContent::foreign : HtmlContent::html);
      switch (token.kind) {
        case HtmlTokenKind::text: add_text(token.source, References::in_text); break;
        case HtmlTokenKind::character_data: add_text(token.source, References::none); break;
        case HtmlTokenKind::start_tag: open(token); break;
        case HtmlTokenKind::end_tag: close(token); break;
        case HtmlTokenKind::end_of_file: more = false; break;
      }
    }
    finish_block();
    for (TextRun& run : document_.runs) run.repertoire = repertoire_;
    return std::move(document_);
  }

 private:
  void add_text(Span source, References references) {
    if (std::exchange(drop_line_end_, false)) {
      if (source.size() > 1 && bytes_[source.begin] == '\r' && bytes_[source.begin + 1] == '\n')
        source.begin += 2;
      else if (bytes_[source.begin] == '\n' || bytes_[source.begin] == '\r')
        ++source.begin;
    }
    if (!stack_.state().hidden && !source.empty())
      block_.append(source, stack_.state(), references);
  }

  void open(const HtmlToken& tag) {
    drop_line_end_ = false;
    const HtmlName name = find_html_name(tag.name);
    if (stack_.state().foreign && html_element(name.id).has(html_breaks_out))
      stack_.close_foreign();
    if (stack_.state().foreign)
      open_foreign(tag, name);
    else
      open_html(tag, name);
  }

  void open_html(const HtmlToken& tag, HtmlName name) {
    const HtmlElement& element = html_element(name.id);
    stack_.close_omitted(element);
    if (element.has(html_block)) finish_block();
    const HtmlAttributes attributes(bytes_, tag);
    const HtmlState state = state_of(element, attributes);
    if (element.name == "br") block_.append_break(tag.source);
    if (element.has(html_object) && !state.hidden) block_.append_object(tag.source);
    if (element.name == "html" || element.name == "body") note_language(state);
    add_attributes(tag, element, attributes, state);
    const bool closed =
        element.has(html_empty) || (tag.self_closing && (is_xml_ || element.has(html_foreign)));
    if (closed) return;
    if (element.has(html_skipped) || element.has(html_raw_shown))
      read_raw_text(element, state);
    else
      stack_.push(name, state);
    drop_line_end_ = element.name == "pre" || element.name == "listing";
  }

  // In SVG and MathML only a few names matter; "/>" really closes.
  void open_foreign(const HtmlToken& tag, HtmlName name) {
    const HtmlAttributes attributes(bytes_, tag);
    HtmlState state = state_of(html_element(0), attributes);
    if (is_foreign_block(tag.name)) finish_block();
    if (holds_html(tag.name)) state.foreign = false;
    if (has_word_at(tag.name, 0, "title")) state.role = Role::alternative_text;
    state.hidden = state.hidden || is_hidden_foreign(tag.name);
    add_attributes(tag, html_element(0), attributes, state);
    if (!tag.self_closing) stack_.push(name, state);
  }

  void close(const HtmlToken& tag) {
    drop_line_end_ = false;
    const HtmlName name = find_html_name(tag.name);
    const HtmlElement& element = html_element(name.id);
    if (element.name == "body" || element.name == "html") return;
    if (element.name == "br") block_.append_break(tag.source);
    const bool foreign_block = is_foreign_block(tag.name) && name.id == 0;
    const bool closed = stack_.close(name);
    const bool ends_block =
        element.has(html_block) && (closed || element.family == HtmlFamily::paragraph);
    if (ends_block || foreign_block) finish_block();
  }

  HtmlState state_of(const HtmlElement& element, const HtmlAttributes& attributes) {
    HtmlState state = stack_.state();
    if (const std::optional<std::string> language = attributes.language())
      state.language = languages_.number_of(*language);
    if (element.has(html_block)) state.block_language = state.language;
    if (element.has(html_list)) state.list = ++lists_;
    if (element.has(html_preserved)) state.white_space = WhiteSpace::preserve;
    if (element.has(html_code)) {
      state.no_translate = true;
      if (state.white_space == WhiteSpace::preserve) state.role = Role::code;
    }
    state.no_translate = attributes.no_translate().value_or(state.no_translate);
    state.hidden = state.hidden || element.has(html_hidden);
    state.foreign = state.foreign || element.has(html_foreign);
    set_role(state, attributes.role() ? attributes.role() : element.role);
    return state;
  }

  // What stands in navigation or a footer is that, whatever else it is.
  static void set_role(HtmlState& state, std::optional<Role> role) {
    if (!role || state.role == Role::navigation) return;
    if (state.role == Role::footer && role != Role::navigation) return;
    state.role = *role;
  }

  void note_language(const HtmlState& state) {
    if (document_.language.empty()) document_.language = languages_.tags()[state.language];
  }

  void read_raw_text(const HtmlElement& element, HtmlState state) {
    Span content = element.name == "plaintext" ? scanner_.rest() : scanner_.raw_text(element.name);
    if (element.has(html_skipped) || state.hidden) return;
    const bool has_references = element.name == "title" || element.name == "textarea";
    if (element.name == "title" && !std::exchange(has_title_, true)) state.role = Role::title;
    const bool line_end =
        !content.empty() && bytes_[content.begin] == '\n' && element.name == "textarea";
    if (line_end) ++content.begin;
    block_.append(content, state, has_references ? References::in_text : References::none);
    finish_block();
  }

  void add_attributes(const HtmlToken& tag, const HtmlElement& element,
                      const HtmlAttributes& attributes, const HtmlState& state) {
    if (state.hidden) return;
    for (const HtmlAttribute& attribute : tag.attributes) {
      if (attribute.value.empty()) continue;
      const std::optional<Role> role = attributes.role_of_value(element, attribute);
      if (role) add_attribute(attribute, *role, state);
    }
  }

  // A run of its own; it comes behind the block it stands in.
  void add_attribute(const HtmlAttribute& attribute, Role role, HtmlState state) {
    state.role = role;
    state.block_language = state.language;
    state.white_space = WhiteSpace::collapse;
    HtmlBlock value(bytes_);
    value.append(attribute.value, state, References::in_attribute);
    std::optional<TextRun> run = value.take(languages_.tags());
    if (!run) return;
    run->escaping = attribute.quotes;
    (block_.empty() ? document_.runs : waiting_).push_back(std::move(*run));
  }

  void finish_block() {
    if (!block_.empty()) {
      std::optional<TextRun> run = block_.take(languages_.tags());
      if (run) document_.runs.push_back(std::move(*run));
    }
    for (TextRun& run : waiting_) document_.runs.push_back(std::move(run));
    waiting_.clear();
  }

  std::string_view bytes_;
  HtmlScanner scanner_;
  HtmlStack stack_;
  HtmlBlock block_;
  LanguageTable languages_;
  Document document_;
  std::vector<TextRun> waiting_;  // attributes met inside the block
  std::uint32_t lists_ = 0;
  Repertoire repertoire_ = Repertoire::unicode;
  bool is_xml_ = false;
  bool has_title_ = false;
  bool drop_line_end_ = false;  // the first line end in `pre` is not text
};

}  // namespace

Document read_html(std::string_view bytes) { return HtmlReader(bytes).read(); }

}  // namespace fauxami
