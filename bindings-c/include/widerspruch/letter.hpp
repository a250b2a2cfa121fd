/* Letters. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_LETTER_HPP
#define WIDERSPRUCH_LETTER_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "error.hpp"

namespace widerspruch {

/* A block of a letter: text, or items if it is a list. */
class Block {
  public:
    Block(const widerspruch_letter *letter, std::size_t at) : letter_(letter), at_(at) {}
    std::string_view role() const { return detail::text(widerspruch_letter_block_role, letter_, at_); }
    std::optional<std::string_view> text() const { return detail::maybe(widerspruch_letter_block_text, letter_, at_); }
    auto items() const {
        return List(widerspruch_letter_block_item_count(letter_, at_),
                    [letter = letter_, block = at_](std::size_t at) {
                        return detail::text(widerspruch_letter_block_item, letter, block, at);
                    });
    }

  private:
    const widerspruch_letter *letter_;
    std::size_t at_;
};

/* A sheet behind a letter, its title in the text too. */
struct Annex {
    std::string_view title;
    std::string_view text;
};

/* A letter in its final wording. Borrowed. */
class Letter {
  public:
    explicit Letter(const widerspruch_letter *handle) : handle_(handle) {}
    std::string_view kind() const { return detail::text(widerspruch_letter_kind, handle_); }
    /* The kind of the letter that opened what it is about. */
    std::string_view about() const { return detail::text(widerspruch_letter_about, handle_); }
    std::string_view language() const { return detail::text(widerspruch_letter_language, handle_); }
    /* The law of the residence. */
    std::string_view regime() const { return detail::text(widerspruch_letter_regime, handle_); }
    /* All laws, that of the residence first. */
    auto regimes() const {
        return detail::texts(widerspruch_letter_regime_count(handle_), widerspruch_letter_regime_at, handle_);
    }
    std::optional<std::string_view> reference() const { return detail::maybe(widerspruch_letter_reference, handle_); }
    std::string_view date() const { return detail::text(widerspruch_letter_date, handle_); }
    std::string_view date_text() const { return detail::text(widerspruch_letter_date_text, handle_); }
    std::string_view subject() const { return detail::text(widerspruch_letter_subject, handle_); }
    auto sender() const {
        return detail::texts(widerspruch_letter_sender_line_count(handle_), widerspruch_letter_sender_line, handle_);
    }
    std::string_view addressee_id() const { return detail::text(widerspruch_letter_addressee_id, handle_); }
    std::string_view addressee_name() const { return detail::text(widerspruch_letter_addressee_name, handle_); }
    std::string_view addressee_country() const { return detail::text(widerspruch_letter_addressee_country, handle_); }
    auto addressee() const {
        return detail::texts(widerspruch_letter_addressee_line_count(handle_), widerspruch_letter_addressee_line,
                             handle_);
    }
    std::optional<std::string_view> sender_email() const {
        return detail::maybe(widerspruch_letter_sender_email, handle_);
    }
    std::optional<std::string_view> addressee_email() const {
        return detail::maybe(widerspruch_letter_addressee_email, handle_);
    }
    auto accounts() const {
        return detail::texts(widerspruch_letter_account_count(handle_), widerspruch_letter_account, handle_);
    }
    /* What it asks for. */
    auto parts() const {
        return detail::texts(widerspruch_letter_part_count(handle_), widerspruch_letter_part, handle_);
    }
    auto blocks() const {
        return List(widerspruch_letter_block_count(handle_),
                    [handle = handle_](std::size_t at) { return Block(handle, at); });
    }
    auto enclosures() const {
        return detail::texts(widerspruch_letter_enclosure_count(handle_), widerspruch_letter_enclosure, handle_);
    }
    /* The sheets behind it. */
    auto annexes() const {
        return List(widerspruch_letter_annex_count(handle_), [handle = handle_](std::size_t at) {
            return Annex{detail::text(widerspruch_letter_annex_title, handle, at),
                         detail::text(widerspruch_letter_annex_text, handle, at)};
        });
    }
    std::string_view text() const { return detail::text(widerspruch_letter_text, handle_); }
    std::string_view form_text() const { return detail::text(widerspruch_letter_form_text, handle_); }
    /* The short version of a complaint for the authority's form, where that sets a limit. */
    std::optional<std::string_view> authority_text() const {
        return detail::maybe(widerspruch_letter_authority_text, handle_);
    }
    /* What that text asks for. */
    auto form_parts() const {
        return detail::texts(widerspruch_letter_form_part_count(handle_), widerspruch_letter_form_part, handle_);
    }
    std::string_view mailto() const { return detail::text(widerspruch_letter_mailto, handle_); }
    std::string_view mailto_body() const { return detail::text(widerspruch_letter_mailto_body, handle_); }
    std::string_view mailto_text() const { return detail::text(widerspruch_letter_mailto_text, handle_); }
    std::string_view suggested_file_name() const {
        return detail::text(widerspruch_letter_suggested_file_name, handle_);
    }
    /* The bytes of the letter in a format, such as "html". They belong to the letter. */
    std::string_view render(std::string_view format) const {
        const std::uint8_t *bytes = nullptr;
        std::size_t length = 0;
        detail::call(widerspruch_letter_render, handle_, std::string(format).c_str(), &bytes, &length);
        return {reinterpret_cast<const char *>(bytes), length};
    }

    /* The same into memory of the caller's, if it has room: the number of bytes that the letter has. Nothing is written
       if that is more than `capacity`. */
    std::size_t render_into(std::string_view format, void *buffer, std::size_t capacity) const {
        std::size_t length = 0;
        widerspruch_error *error = nullptr;
        Status status = widerspruch_letter_render_into(handle_, std::string(format).c_str(),
                                                       static_cast<std::uint8_t *>(buffer), capacity, &length, &error);
        if (status == WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL) {
            widerspruch_error_free(&error);
        } else {
            detail::check(status, error);
        }
        return length;
    }

    const widerspruch_letter *get() const noexcept { return handle_; }

  private:
    const widerspruch_letter *handle_;
};

} // namespace widerspruch

#endif
