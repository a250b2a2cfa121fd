/* Facts of the library: platforms, reasons, countries, authorities, companies. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_CATALOG_HPP
#define WIDERSPRUCH_CATALOG_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "list.hpp"

namespace widerspruch {

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

} // namespace widerspruch

#endif
