/*
 * widerspruch for C++17: the C functions of widerspruch.h as classes, in one header.
 *
 *     widerspruch::Library library;
 *     try {
 *         widerspruch::Prepared prepared = library.prepare(json);
 *         for (widerspruch::Letter letter : prepared.letters()) {
 *             std::cout << letter.text() << '\n';
 *         }
 *     } catch (const widerspruch::RequestError &error) {
 *         for (widerspruch::Issue issue : error.issues()) {
 *             std::cerr << issue.code << ' ' << issue.path << ' ' << issue.message << '\n';
 *         }
 *     }
 *
 * Library, Request, Prepared, Deadline, Files, PdfWriter, Pdf and Batch own a handle; they can be moved, not copied,
 * and free it. One that was moved from may only be destroyed or assigned to. Platform, Reason, Country, Authority,
 * Controller, Letter, Action and Timeline are borrowed, as cheap to copy as a pointer, and must not outlive what they
 * were read from. So must every std::string_view and every list; each string_view that comes out is followed by a NUL.
 *
 * What fails throws Error with the status of the C function; a refused request throws RequestError with all issues.
 * Ids, words and names are passed on NUL-terminated, for which short strings are copied; requests, texts, letters,
 * files and pictures are never copied. Threads: as in widerspruch.h.
 */
#ifndef WIDERSPRUCH_HPP
#define WIDERSPRUCH_HPP

#include <cstddef>
#include <cstdint>
#include <exception>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "widerspruch.h"

namespace widerspruch {

using Status = widerspruch_status;

/* Something to go through: size, positions from 0, and iterators. Elements are made when they are asked for. */
template <class Get>
class List {
  public:
    using value_type = decltype(std::declval<const Get &>()(std::size_t{}));

    class iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = typename List::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = value_type;

        iterator(const List *list, std::size_t at) : list_(list), at_(at) {}
        value_type operator*() const { return (*list_)[at_]; }
        iterator &operator++() {
            ++at_;
            return *this;
        }
        iterator operator++(int) {
            iterator before = *this;
            ++at_;
            return before;
        }
        bool operator==(const iterator &other) const { return at_ == other.at_; }
        bool operator!=(const iterator &other) const { return at_ != other.at_; }

      private:
        const List *list_;
        std::size_t at_;
    };

    List(std::size_t size, Get get) : size_(size), get_(std::move(get)) {}
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    value_type operator[](std::size_t at) const { return get_(at); }
    value_type at(std::size_t at) const {
        if (at >= size_) {
            throw std::out_of_range("widerspruch::List::at");
        }
        return get_(at);
    }
    iterator begin() const { return {this, 0}; }
    iterator end() const { return {this, size_}; }

  private:
    std::size_t size_;
    Get get_;
};

namespace detail {

template <class Function, class... Arguments>
std::optional<std::string_view> maybe(Function function, Arguments... arguments) {
    std::size_t length = 0;
    const auto *bytes = function(arguments..., &length);
    if (bytes == nullptr) {
        return std::nullopt;
    }
    return std::string_view(reinterpret_cast<const char *>(bytes), length);
}

template <class Function, class... Arguments>
std::string_view text(Function function, Arguments... arguments) {
    return maybe(function, arguments...).value_or(std::string_view("", 0));
}

template <class Function, class Handle>
auto texts(std::size_t size, Function function, Handle handle) {
    return List(size, [function, handle](std::size_t at) { return text(function, handle, at); });
}

/* The position of something borrowed. */
template <class View, class Function, class Handle>
auto views(std::size_t size, Function function, Handle handle) {
    return List(size, [function, handle](std::size_t at) { return View(function(handle, at)); });
}

template <class View, class Handle>
std::optional<View> found(const Handle *handle) {
    return handle == nullptr ? std::nullopt : std::optional<View>(View(handle));
}

/* Owns a handle. */
template <class Handle, void (*Free)(Handle **)>
class Owner {
  public:
    Owner() = default;
    Owner(Owner &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Owner &operator=(Owner &&other) noexcept {
        if (this != &other) {
            Free(&handle_);
            handle_ = std::exchange(other.handle_, nullptr);
        }
        return *this;
    }
    Owner(const Owner &) = delete;
    Owner &operator=(const Owner &) = delete;
    ~Owner() { Free(&handle_); }

    Handle *get() const noexcept { return handle_; }
    Handle **out() noexcept { return &handle_; }

  private:
    Handle *handle_ = nullptr;
};

} // namespace detail

/* One thing that is wrong, and where. Lives as long as the Error. */
struct Issue {
    std::string_view code;
    std::uint32_t number;
    std::string_view path;
    std::string_view message;
};

namespace detail {

inline auto issues(const widerspruch_error *error) {
    return List(widerspruch_error_issue_count(error), [error](std::size_t at) {
        return Issue{text(widerspruch_error_issue_code, error, at), widerspruch_error_issue_number(error, at),
                     text(widerspruch_error_issue_path, error, at), text(widerspruch_error_issue_message, error, at)};
    });
}

} // namespace detail

/* A call failed. what() is the message of the error. */
class Error : public std::runtime_error {
  public:
    /* Takes the handle over. */
    Error(Status status, widerspruch_error *error)
        : std::runtime_error(std::string(detail::text(widerspruch_error_message, error))), status_(status),
          error_(error, [](widerspruch_error *handle) { widerspruch_error_free(&handle); }) {}

    /* The number, a WIDERSPRUCH_STATUS_... */
    Status status() const noexcept { return status_; }
    /* The name, such as "validation_error". */
    std::string_view code() const { return detail::text(widerspruch_status_name, status_); }
    auto issues() const { return detail::issues(error_.get()); }

  private:
    Status status_;
    std::shared_ptr<widerspruch_error> error_;
};

/* A request, or what a deadline was asked for, was refused: WIDERSPRUCH_STATUS_REQUEST or
   WIDERSPRUCH_STATUS_VALIDATION. */
class RequestError : public Error {
  public:
    using Error::Error;
};

namespace detail {

inline void check(Status status, widerspruch_error *error) {
    if (status == WIDERSPRUCH_STATUS_OK) {
        return;
    }
    if (status == WIDERSPRUCH_STATUS_REQUEST || status == WIDERSPRUCH_STATUS_VALIDATION) {
        throw RequestError(status, error);
    }
    throw Error(status, error);
}

/* Calls a function that can fail; its last argument, the error, is added. */
template <class Function, class... Arguments>
void call(Function function, Arguments... arguments) {
    widerspruch_error *error = nullptr;
    Status status = function(arguments..., &error);
    check(status, error);
}

} // namespace detail

/* A value that forms ask for. */
struct PlatformField {
    std::string_view field;
    bool is_required;
    std::uint32_t max_chars; /* 0: no limit, or not known */
};

/* A way to act on a platform. */
struct Channel {
    std::string_view kind;
    std::string_view purpose;
    std::optional<std::string_view> url;
};

/* A service with accounts. Borrowed. */
class Platform {
  public:
    explicit Platform(const widerspruch_platform *handle) : handle_(handle) {}
    std::string_view id() const { return detail::text(widerspruch_platform_id, handle_); }
    std::string_view name() const { return detail::text(widerspruch_platform_name, handle_); }
    std::string_view group() const { return detail::text(widerspruch_platform_group, handle_); }
    std::string_view kind() const { return detail::text(widerspruch_platform_kind, handle_); }
    std::optional<std::string_view> link_family() const {
        return detail::maybe(widerspruch_platform_link_family, handle_);
    }
    std::uint32_t priority() const { return widerspruch_platform_priority(handle_); }
    auto aliases() const {
        return detail::texts(widerspruch_platform_alias_count(handle_), widerspruch_platform_alias, handle_);
    }
    auto fields() const {
        return List(widerspruch_platform_field_count(handle_), [handle = handle_](std::size_t at) {
            return PlatformField{detail::text(widerspruch_platform_field, handle, at),
                                 widerspruch_platform_field_is_required(handle, at) == 1,
                                 widerspruch_platform_field_max_chars(handle, at)};
        });
    }
    auto channels() const {
        return List(widerspruch_platform_channel_count(handle_), [handle = handle_](std::size_t at) {
            return Channel{detail::text(widerspruch_platform_channel_kind, handle, at),
                           detail::text(widerspruch_platform_channel_purpose, handle, at),
                           detail::maybe(widerspruch_platform_channel_url, handle, at)};
        });
    }

  private:
    const widerspruch_platform *handle_;
};

/* A reason that a person can give. Borrowed. */
class Reason {
  public:
    explicit Reason(const widerspruch_reason *handle) : handle_(handle) {}
    std::string_view id() const { return detail::text(widerspruch_reason_id, handle_); }
    /* None if the library does not have the language. */
    std::optional<std::string_view> label(std::string_view language) const {
        return detail::maybe(widerspruch_reason_label, handle_, std::string(language).c_str());
    }
    std::optional<std::string_view> explanation(std::string_view language) const {
        return detail::maybe(widerspruch_reason_explanation, handle_, std::string(language).c_str());
    }
    /* What a person declares who chooses it. */
    std::optional<std::string_view> fact(std::string_view language) const {
        return detail::maybe(widerspruch_reason_fact, handle_, std::string(language).c_str());
    }
    auto classes() const {
        return detail::texts(widerspruch_reason_class_count(handle_), widerspruch_reason_class, handle_);
    }
    std::uint32_t specificity() const { return widerspruch_reason_specificity(handle_); }
    std::string_view admission() const { return detail::text(widerspruch_reason_admission, handle_); }
    std::string_view fits() const { return detail::text(widerspruch_reason_fits, handle_); }
    bool is_special_category() const { return widerspruch_reason_is_special_category(handle_) == 1; }
    auto regimes() const {
        return detail::texts(widerspruch_reason_regime_count(handle_), widerspruch_reason_regime, handle_);
    }

  private:
    const widerspruch_reason *handle_;
};

/* A part of a country that has an authority of its own. */
struct Region {
    std::string_view code;
    std::string_view name;
    std::string_view authority;
};

/* A country of residence. Borrowed. */
class Country {
  public:
    explicit Country(const widerspruch_country *handle) : handle_(handle) {}
    std::string_view code() const { return detail::text(widerspruch_country_code, handle_); }
    std::optional<std::string_view> name(std::string_view language) const {
        return detail::maybe(widerspruch_country_name, handle_, std::string(language).c_str());
    }
    std::string_view english_name() const { return detail::text(widerspruch_country_english_name, handle_); }
    std::string_view regime() const { return detail::text(widerspruch_country_regime, handle_); }
    auto languages() const {
        return detail::texts(widerspruch_country_language_count(handle_), widerspruch_country_language, handle_);
    }
    auto authorities() const {
        return detail::texts(widerspruch_country_authority_count(handle_), widerspruch_country_authority, handle_);
    }
    auto regions() const {
        return List(widerspruch_country_region_count(handle_), [handle = handle_](std::size_t at) {
            return Region{detail::text(widerspruch_country_region_code, handle, at),
                          detail::text(widerspruch_country_region_name, handle, at),
                          detail::text(widerspruch_country_region_authority, handle, at)};
        });
    }

  private:
    const widerspruch_country *handle_;
};

/* A supervisory authority. Borrowed. */
class Authority {
  public:
    explicit Authority(const widerspruch_authority *handle) : handle_(handle) {}
    std::string_view id() const { return detail::text(widerspruch_authority_id, handle_); }
    std::optional<std::string_view> name() const { return detail::maybe(widerspruch_authority_name, handle_); }
    std::string_view english_name() const { return detail::text(widerspruch_authority_english_name, handle_); }
    std::string_view country() const { return detail::text(widerspruch_authority_country, handle_); }
    std::optional<std::string_view> region() const { return detail::maybe(widerspruch_authority_region, handle_); }
    auto address() const {
        return detail::texts(widerspruch_authority_address_line_count(handle_), widerspruch_authority_address_line,
                             handle_);
    }
    std::optional<std::string_view> email() const { return detail::maybe(widerspruch_authority_email, handle_); }
    std::optional<std::string_view> website() const { return detail::maybe(widerspruch_authority_website, handle_); }
    std::optional<std::string_view> complaint_url() const {
        return detail::maybe(widerspruch_authority_complaint_url, handle_);
    }

  private:
    const widerspruch_authority *handle_;
};

/* A company that decides about the processing. Borrowed. */
class Controller {
  public:
    explicit Controller(const widerspruch_controller *handle) : handle_(handle) {}
    std::string_view id() const { return detail::text(widerspruch_controller_id, handle_); }
    std::string_view name() const { return detail::text(widerspruch_controller_name, handle_); }
    auto address() const {
        return detail::texts(widerspruch_controller_address_line_count(handle_), widerspruch_controller_address_line,
                             handle_);
    }
    std::string_view country() const { return detail::text(widerspruch_controller_country, handle_); }
    std::optional<std::string_view> contact_url() const {
        return detail::maybe(widerspruch_controller_contact_url, handle_);
    }
    std::optional<std::string_view> lead_authority() const {
        return detail::maybe(widerspruch_controller_lead_authority, handle_);
    }

  private:
    const widerspruch_controller *handle_;
};

/* A request that is put together value by value. */
class Request {
  public:
    Request() { detail::call(widerspruch_request_new, handle_.out()); }
    /* Sets a text at a JSON pointer, such as "/accounts/0/platform". Returns the request, for the next value. */
    Request &set(std::string_view pointer, std::string_view value) {
        detail::call(widerspruch_request_set_text, handle_.get(), std::string(pointer).c_str(), value.data(),
                     value.size());
        return *this;
    }
    Request &set(std::string_view pointer, std::int64_t value) {
        detail::call(widerspruch_request_set_number, handle_.get(), std::string(pointer).c_str(), value);
        return *this;
    }
    Request &set(std::string_view pointer, int value) { return set(pointer, std::int64_t{value}); }
    /* A bool itself only: a pointer is no flag. */
    template <class Flag, std::enable_if_t<std::is_same_v<Flag, bool>, int> = 0>
    Request &set(std::string_view pointer, Flag value) {
        detail::call(widerspruch_request_set_flag, handle_.get(), std::string(pointer).c_str(), std::int32_t{value});
        return *this;
    }
    const widerspruch_request *get() const noexcept { return handle_.get(); }

  private:
    detail::Owner<widerspruch_request, widerspruch_request_free> handle_;
};

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

    const widerspruch_letter *get() const noexcept { return handle_; }

  private:
    const widerspruch_letter *handle_;
};

/* A field of a form, and what to enter. */
struct Field {
    std::string_view field;
    std::optional<std::string_view> value;
    bool is_required;
    std::uint32_t max_chars; /* 0: no limit, or not known */
    const widerspruch_action *action;
    std::size_t at;

    /* What the value leaves out for want of room; the letter holds it. */
    auto omitted() const {
        return List(widerspruch_action_field_omitted_count(action, at),
                    [action = action, field = at](std::size_t item) {
                        return detail::text(widerspruch_action_field_omitted, action, field, item);
                    });
    }
};

/* One thing to do. Borrowed. */
class Action {
  public:
    explicit Action(const widerspruch_action *handle) : handle_(handle) {}
    std::string_view id() const { return detail::text(widerspruch_action_id, handle_); }
    std::string_view kind() const { return detail::text(widerspruch_action_kind, handle_); }
    std::string_view platform() const { return detail::text(widerspruch_action_platform, handle_); }
    std::string_view controller() const { return detail::text(widerspruch_action_controller, handle_); }
    std::string_view purpose() const { return detail::text(widerspruch_action_purpose, handle_); }
    std::string_view title() const { return detail::text(widerspruch_action_title, handle_); }
    std::optional<std::string_view> url() const { return detail::maybe(widerspruch_action_url, handle_); }
    auto fallback_urls() const {
        return detail::texts(widerspruch_action_fallback_url_count(handle_), widerspruch_action_fallback_url, handle_);
    }
    /* None if it is not known. */
    std::optional<bool> needs_login() const {
        std::int32_t answer = widerspruch_action_needs_login(handle_);
        return answer < 0 ? std::nullopt : std::optional<bool>(answer == 1);
    }
    auto accounts() const {
        return detail::texts(widerspruch_action_account_count(handle_), widerspruch_action_account, handle_);
    }
    auto account_names() const {
        return detail::texts(widerspruch_action_account_count(handle_), widerspruch_action_account_name, handle_);
    }
    auto steps() const {
        return detail::texts(widerspruch_action_step_count(handle_), widerspruch_action_step, handle_);
    }
    auto fields() const {
        return List(widerspruch_action_field_count(handle_), [handle = handle_](std::size_t at) {
            return Field{detail::text(widerspruch_action_field, handle, at),
                         detail::maybe(widerspruch_action_field_value, handle, at),
                         widerspruch_action_field_is_required(handle, at) == 1,
                         widerspruch_action_field_max_chars(handle, at), handle, at};
        });
    }
    std::string_view covers() const { return detail::text(widerspruch_action_covers, handle_); }
    std::optional<std::string_view> verified_on() const {
        return detail::maybe(widerspruch_action_verified_on, handle_);
    }
    std::string_view confidence() const { return detail::text(widerspruch_action_confidence, handle_); }

  private:
    const widerspruch_action *handle_;
};

/* Where a request stands with one controller, for accounts to which the same happened. Borrowed. */
class Timeline {
  public:
    explicit Timeline(const widerspruch_timeline *handle) : handle_(handle) {}
    std::string_view controller() const { return detail::text(widerspruch_timeline_controller, handle_); }
    /* The kind of the letter that opens such a request. */
    std::string_view letter() const { return detail::text(widerspruch_timeline_letter, handle_); }
    /* Which of the requests of these accounts, counted from 1. */
    std::uint32_t round() const { return widerspruch_timeline_round(handle_); }
    auto accounts() const {
        return detail::texts(widerspruch_timeline_account_count(handle_), widerspruch_timeline_account, handle_);
    }
    /* All laws, that of the residence first. */
    auto regimes() const {
        return detail::texts(widerspruch_timeline_regime_count(handle_), widerspruch_timeline_regime, handle_);
    }
    std::string_view state() const { return detail::text(widerspruch_timeline_state, handle_); }
    /* What no answer has settled. */
    auto open_parts() const {
        return detail::texts(widerspruch_timeline_open_part_count(handle_), widerspruch_timeline_open_part, handle_);
    }
    std::string_view received() const { return detail::text(widerspruch_timeline_received, handle_); }
    bool received_is_assumed() const { return widerspruch_timeline_received_is_assumed(handle_) == 1; }
    std::string_view due() const { return detail::text(widerspruch_timeline_due, handle_); }
    std::optional<std::string_view> due_if_extended() const {
        return detail::maybe(widerspruch_timeline_due_if_extended, handle_);
    }
    std::string_view certainty() const { return detail::text(widerspruch_timeline_certainty, handle_); }
    std::uint32_t margin_days() const { return widerspruch_timeline_margin_days(handle_); }
    std::string_view holidays() const { return detail::text(widerspruch_timeline_holidays, handle_); }
    std::optional<std::string_view> next_letter() const {
        return detail::maybe(widerspruch_timeline_next_letter, handle_);
    }
    std::optional<std::string_view> next_from() const { return detail::maybe(widerspruch_timeline_next_from, handle_); }
    auto sentences() const {
        return detail::texts(widerspruch_timeline_sentence_count(handle_), widerspruch_timeline_sentence, handle_);
    }

  private:
    const widerspruch_timeline *handle_;
};

/* A remark for the user. */
struct Hint {
    std::string_view code;
    std::string_view message;
    std::string_view path;
};

/* A file to write. */
struct File {
    std::string_view name;
    std::string_view bytes;
};

/* Files to write: one per letter, and manifest.json as the last. */
class Files {
  public:
    auto list() const {
        return List(size(), [handle = handle_.get()](std::size_t at) {
            return File{detail::text(widerspruch_files_name, handle, at),
                        detail::text(widerspruch_files_bytes, handle, at)};
        });
    }
    std::size_t size() const { return widerspruch_files_count(handle_.get()); }

  private:
    friend class PreparedView;
    Files() = default;
    detail::Owner<widerspruch_files, widerspruch_files_free> handle_;
};

/* The pages of a letter in a PDF file. */
struct Pages {
    std::size_t first; /* the first page of the file is 1 */
    std::size_t count;
};

/* A PDF file, and where each letter stands in it. It may outlive its writer and the letters. */
class Pdf {
  public:
    std::string_view bytes() const { return detail::text(widerspruch_pdf_bytes, handle_.get()); }
    std::size_t page_count() const { return widerspruch_pdf_page_count(handle_.get()); }
    /* The pages of each letter, in the order in which the letters were given. */
    auto letters() const {
        return List(widerspruch_pdf_letter_count(handle_.get()), [handle = handle_.get()](std::size_t at) {
            return Pages{widerspruch_pdf_letter_first_page(handle, at), widerspruch_pdf_letter_page_count(handle, at)};
        });
    }

  private:
    friend class PdfWriter;
    Pdf() = default;
    detail::Owner<widerspruch_pdf, widerspruch_pdf_free> handle_;
};

/* Writes PDF files with a layout, a letterhead and a signature, and many letters into one file. What is refused leaves
   the writer as it was. Each set_... returns the writer, for the next value. */
class PdfWriter {
  public:
    PdfWriter() { detail::call(widerspruch_pdf_writer_new, handle_.out()); }
    /* A word such as "din-b"; none takes the usual layout of each sender's country. */
    PdfWriter &set_layout(std::optional<std::string_view> layout) {
        std::string word(layout.value_or(std::string_view()));
        detail::call(widerspruch_pdf_writer_set_layout, handle_.get(), layout ? word.c_str() : nullptr);
        return *this;
    }
    PdfWriter &set_marks(bool are_shown) {
        detail::call(widerspruch_pdf_writer_set_marks, handle_.get(), std::int32_t{are_shown});
        return *this;
    }
    /* The content of a PNG or SVG file, and the name of the organisation; an empty picture for no logo. */
    PdfWriter &set_logo(std::string_view picture, std::string_view organisation) {
        detail::call(widerspruch_pdf_writer_set_logo, handle_.get(), pointer(picture), picture.size(),
                     std::string(organisation).c_str());
        return *this;
    }
    PdfWriter &set_footer(const std::vector<std::string> &lines) {
        std::vector<const char *> pointers;
        for (const std::string &line : lines) {
            pointers.push_back(line.c_str());
        }
        detail::call(widerspruch_pdf_writer_set_footer, handle_.get(), pointers.data(), pointers.size());
        return *this;
    }
    /* The content of a PNG or SVG file; an empty one for no signature. */
    PdfWriter &set_signature(std::string_view picture) {
        detail::call(widerspruch_pdf_writer_set_signature, handle_.get(), pointer(picture), picture.size());
        return *this;
    }
    Pdf write(Letter letter) {
        Pdf pdf;
        detail::call(widerspruch_pdf_writer_write, handle_.get(), letter.get(), pdf.handle_.out());
        return pdf;
    }
    /* Letters of one or many cases, each on pages of its own: any list of Letter, such as prepared.letters(). */
    template <class Letters>
    Pdf bundle(const Letters &letters) {
        std::vector<const widerspruch_letter *> handles;
        for (Letter letter : letters) {
            handles.push_back(letter.get());
        }
        Pdf pdf;
        detail::call(widerspruch_pdf_writer_bundle, handle_.get(), handles.data(), handles.size(), pdf.handle_.out());
        return pdf;
    }

  private:
    static const std::uint8_t *pointer(std::string_view bytes) {
        return reinterpret_cast<const std::uint8_t *>(bytes.data());
    }
    detail::Owner<widerspruch_pdf_writer, widerspruch_pdf_writer_free> handle_;
};

/* A prepared case, borrowed: what the function of a batch receives, and what Prepared offers. */
class PreparedView {
  public:
    explicit PreparedView(const widerspruch_prepared *handle) : handle_(handle) {}
    auto letters() const {
        return detail::views<Letter>(widerspruch_prepared_letter_count(get()), widerspruch_prepared_letter, get());
    }
    auto actions() const {
        return detail::views<Action>(widerspruch_prepared_action_count(get()), widerspruch_prepared_action, get());
    }
    auto timelines() const {
        return detail::views<Timeline>(widerspruch_prepared_timeline_count(get()), widerspruch_prepared_timeline,
                                       get());
    }
    auto hints() const {
        return List(widerspruch_prepared_hint_count(get()), [handle = get()](std::size_t at) {
            return Hint{detail::text(widerspruch_prepared_hint_code, handle, at),
                        detail::text(widerspruch_prepared_hint_message, handle, at),
                        detail::text(widerspruch_prepared_hint_path, handle, at)};
        });
    }
    std::string_view json() const { return detail::text(widerspruch_prepared_json, get()); }
    std::string_view plan_json() const { return detail::text(widerspruch_prepared_plan_json, get()); }
    /* The dates of the case as a calendar file; none if no date lies ahead. */
    std::optional<std::string_view> calendar() const { return detail::maybe(widerspruch_prepared_calendar, get()); }
    /* The page for people, as plain text. */
    std::string_view page() const {
        const char *text = nullptr;
        std::size_t length = 0;
        detail::call(widerspruch_prepared_page, get(), &text, &length);
        return {text, length};
    }
    Files files(std::string_view format) const {
        Files files;
        detail::call(widerspruch_files_new, get(), std::string(format).c_str(), files.handle_.out());
        return files;
    }
    const widerspruch_prepared *get() const noexcept { return handle_; }

  private:
    const widerspruch_prepared *handle_;
};

/* A prepared case. It may outlive the library. */
class Prepared {
  public:
    auto letters() const { return view().letters(); }
    auto actions() const { return view().actions(); }
    auto timelines() const { return view().timelines(); }
    auto hints() const { return view().hints(); }
    std::string_view json() const { return view().json(); }
    std::string_view plan_json() const { return view().plan_json(); }
    std::optional<std::string_view> calendar() const { return view().calendar(); }
    std::string_view page() const { return view().page(); }
    Files files(std::string_view format) const { return view().files(format); }
    PreparedView view() const { return PreparedView(handle_.get()); }

  private:
    friend class Library;
    Prepared() = default;
    detail::Owner<widerspruch_prepared, widerspruch_prepared_free> handle_;
};

/* When an answer is due. */
class Deadline {
  public:
    std::string_view received() const { return detail::text(widerspruch_deadline_received, handle_.get()); }
    bool received_is_assumed() const { return widerspruch_deadline_received_is_assumed(handle_.get()) == 1; }
    std::string_view due() const { return detail::text(widerspruch_deadline_due, handle_.get()); }
    std::optional<std::string_view> due_if_extended() const {
        return detail::maybe(widerspruch_deadline_due_if_extended, handle_.get());
    }
    std::string_view certainty() const { return detail::text(widerspruch_deadline_certainty, handle_.get()); }
    std::uint32_t margin_days() const { return widerspruch_deadline_margin_days(handle_.get()); }
    std::string_view holidays() const { return detail::text(widerspruch_deadline_holidays, handle_.get()); }

  private:
    friend class Library;
    Deadline() = default;
    detail::Owner<widerspruch_deadline, widerspruch_deadline_free> handle_;
};

/* A file of a locale: name and text. */
struct LocaleFile {
    std::string name;
    std::string_view text;
};

/* A limit of a request. */
struct Limit {
    std::string_view name;
    std::size_t value;
};

/* A language that letters can be written in. */
struct Language {
    std::string_view tag;
    bool is_reviewed;
};

/* Facts and wording. Make it once and share it. */
class Library {
  public:
    /* What is built in. */
    Library() { detail::call(widerspruch_library_new, handle_.out()); }

    Library with_records(std::string_view json) const {
        Library library{Empty{}};
        detail::call(widerspruch_library_with_records, get(), json.data(), json.size(), library.handle_.out());
        return library;
    }
    Library with_texts(std::string_view language, std::string_view file, std::string_view ftl) const {
        Library library{Empty{}};
        detail::call(widerspruch_library_with_texts, get(), std::string(language).c_str(), std::string(file).c_str(),
                     ftl.data(), ftl.size(), library.handle_.out());
        return library;
    }
    Library with_locale(std::string_view language, const std::vector<LocaleFile> &files) const {
        std::vector<const char *> names, texts;
        std::vector<std::size_t> lengths;
        for (const LocaleFile &file : files) {
            names.push_back(file.name.c_str());
            texts.push_back(file.text.data());
            lengths.push_back(file.text.size());
        }
        Library library{Empty{}};
        detail::call(widerspruch_library_with_locale, get(), std::string(language).c_str(), names.data(),
                     texts.data(), lengths.data(), files.size(), library.handle_.out());
        return library;
    }

    Prepared prepare(std::string_view json) const {
        Prepared prepared;
        detail::call(widerspruch_library_prepare_json, get(), json.data(), json.size(), prepared.handle_.out());
        return prepared;
    }
    Prepared prepare(const Request &request) const {
        Prepared prepared;
        detail::call(widerspruch_library_prepare, get(), request.get(), prepared.handle_.out());
        return prepared;
    }
    /* Without a controller only Saturdays and Sundays count. */
    Deadline deadline(std::string_view received, std::string_view country,
                      std::optional<std::string_view> controller = std::nullopt) const {
        return deadline_by(widerspruch_deadline_new, received, country, controller);
    }
    /* The same if the day of receipt is assumed: the day of writing, or of sending by form or e-mail. */
    Deadline assumed_deadline(std::string_view received, std::string_view country,
                              std::optional<std::string_view> controller = std::nullopt) const {
        return deadline_by(widerspruch_deadline_new_assumed, received, country, controller);
    }
    /* The same if it was posted on that day, inside one country. */
    Deadline posted_deadline(std::string_view posted, std::string_view country,
                             std::optional<std::string_view> controller = std::nullopt) const {
        return deadline_by(widerspruch_deadline_new_posted, posted, country, controller);
    }
    /* The same from one country to another. */
    Deadline posted_abroad_deadline(std::string_view posted, std::string_view country,
                                    std::optional<std::string_view> controller = std::nullopt) const {
        return deadline_by(widerspruch_deadline_new_posted_abroad, posted, country, controller);
    }

    auto platforms() const {
        return detail::views<Platform>(widerspruch_library_platform_count(get()), widerspruch_library_platform, get());
    }
    auto reasons() const {
        return detail::views<Reason>(widerspruch_library_reason_count(get()), widerspruch_library_reason, get());
    }
    auto countries() const {
        return detail::views<Country>(widerspruch_library_country_count(get()), widerspruch_library_country, get());
    }
    auto authorities() const {
        return detail::views<Authority>(widerspruch_library_authority_count(get()), widerspruch_library_authority,
                                        get());
    }
    auto controllers() const {
        return detail::views<Controller>(widerspruch_library_controller_count(get()), widerspruch_library_controller,
                                         get());
    }
    std::optional<Platform> find_platform(std::string_view id) const {
        return detail::found<Platform>(widerspruch_library_find_platform(get(), std::string(id).c_str()));
    }
    std::optional<Reason> find_reason(std::string_view id) const {
        return detail::found<Reason>(widerspruch_library_find_reason(get(), std::string(id).c_str()));
    }
    std::optional<Country> find_country(std::string_view code) const {
        return detail::found<Country>(widerspruch_library_find_country(get(), std::string(code).c_str()));
    }
    std::optional<Authority> find_authority(std::string_view id) const {
        return detail::found<Authority>(widerspruch_library_find_authority(get(), std::string(id).c_str()));
    }
    std::optional<Controller> find_controller(std::string_view id) const {
        return detail::found<Controller>(widerspruch_library_find_controller(get(), std::string(id).c_str()));
    }
    std::string_view facts_as_of() const { return detail::text(widerspruch_library_facts_as_of, get()); }
    std::string_view facts_version() const { return detail::text(widerspruch_library_facts_version, get()); }
    auto languages() const {
        return List(widerspruch_library_language_count(get()), [handle = get()](std::size_t at) {
            return Language{detail::text(widerspruch_library_language, handle, at),
                            widerspruch_library_language_is_reviewed(handle, at) == 1};
        });
    }
    auto formats() const {
        return detail::texts(widerspruch_library_format_count(get()), widerspruch_library_format, get());
    }
    auto limits() const {
        return List(widerspruch_library_limit_count(get()), [handle = get()](std::size_t at) {
            return Limit{detail::text(widerspruch_library_limit_name, handle, at),
                         widerspruch_library_limit_value(handle, at)};
        });
    }
    const widerspruch_library *get() const noexcept { return handle_.get(); }

  private:
    struct Empty {};
    explicit Library(Empty) {}
    template <class Function>
    Deadline deadline_by(Function function, std::string_view received, std::string_view country,
                         std::optional<std::string_view> controller) const {
        Deadline deadline;
        std::string id(controller.value_or(std::string_view()));
        detail::call(function, get(), std::string(received).c_str(), std::string(country).c_str(),
                     controller ? id.c_str() : nullptr, deadline.handle_.out());
        return deadline;
    }
    detail::Owner<widerspruch_library, widerspruch_library_free> handle_;
};

/* The result of one case of a batch: a case, or the status and issues of what is wrong. Lives as long as the call. */
class Result {
  public:
    Result(std::size_t index, Status status, const widerspruch_prepared *prepared, const widerspruch_error *error)
        : index_(index), status_(status), prepared_(prepared), error_(error) {}
    std::size_t index() const noexcept { return index_; }
    explicit operator bool() const noexcept { return status_ == WIDERSPRUCH_STATUS_OK; }
    Status status() const noexcept { return status_; }
    PreparedView prepared() const { return PreparedView(prepared_); }
    std::string_view message() const { return detail::text(widerspruch_error_message, error_); }
    auto issues() const { return detail::issues(error_); }

  private:
    std::size_t index_;
    Status status_;
    const widerspruch_prepared *prepared_;
    const widerspruch_error *error_;
};

/* Prepares many cases. */
class Batch {
  public:
    /* `workers` threads, the calling one included; `format`: what to render ahead, if anything. */
    explicit Batch(const Library &library, std::uint32_t workers = 1,
                   std::optional<std::string_view> format = std::nullopt) {
        std::string word(format.value_or(std::string_view()));
        detail::call(widerspruch_batch_new, library.get(), workers, format ? word.c_str() : nullptr, handle_.out());
    }

    /* Calls `function(const Result &)` for every request, in order, on this thread. It returns nothing, or a bool:
       false stops. An exception stops as well and comes out of run(). Returns whether all cases were handed over. */
    template <class Function>
    bool run(const std::vector<std::string_view> &requests, Function &&function) {
        std::vector<const char *> texts;
        std::vector<std::size_t> lengths;
        texts.reserve(requests.size());
        lengths.reserve(requests.size());
        for (std::string_view request : requests) {
            texts.push_back(request.data());
            lengths.push_back(request.size());
        }
        Call<std::remove_reference_t<Function>> call{&function, nullptr};
        widerspruch_error *error = nullptr;
        Status status = widerspruch_batch_run(handle_.get(), texts.data(), lengths.data(), requests.size(),
                                              &Call<std::remove_reference_t<Function>>::go, &call, &error);
        if (call.thrown) {
            widerspruch_error_free(&error);
            std::rethrow_exception(call.thrown);
        }
        if (status == WIDERSPRUCH_STATUS_STOPPED) {
            widerspruch_error_free(&error);
            return false;
        }
        detail::check(status, error);
        return true;
    }

  private:
    /* No exception may pass through C: it is kept and thrown again behind it. */
    template <class Function>
    struct Call {
        Function *function;
        std::exception_ptr thrown;

        static Status go(void *data, std::size_t index, Status status, const widerspruch_prepared *prepared,
                         const widerspruch_error *error) noexcept {
            Call *call = static_cast<Call *>(data);
            const Result result(index, status, prepared, error);
            try {
                if constexpr (std::is_convertible_v<decltype((*call->function)(result)), bool>) {
                    return (*call->function)(result) ? WIDERSPRUCH_STATUS_OK : WIDERSPRUCH_STATUS_STOPPED;
                } else {
                    (*call->function)(result);
                    return WIDERSPRUCH_STATUS_OK;
                }
            } catch (...) {
                call->thrown = std::current_exception();
                return WIDERSPRUCH_STATUS_STOPPED;
            }
        }
    };

    detail::Owner<widerspruch_batch, widerspruch_batch_free> handle_;
};

/* The version of the library that is running. */
inline std::string_view version() { return detail::text(widerspruch_version); }

} // namespace widerspruch

#endif
