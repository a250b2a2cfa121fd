/* What to do, and where every request stands. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_PLAN_HPP
#define WIDERSPRUCH_PLAN_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "list.hpp"

namespace widerspruch {

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

} // namespace widerspruch

#endif
