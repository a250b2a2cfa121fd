/* Facts and wording, and what is made with them. Part of widerspruch.hpp. */
#ifndef WIDERSPRUCH_LIBRARY_HPP
#define WIDERSPRUCH_LIBRARY_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog.hpp"
#include "prepared.hpp"
#include "request.hpp"

namespace widerspruch {

/* When an answer is due. */
class Deadline {
  public:
    std::string_view received() const & { return detail::text(widerspruch_deadline_received, handle_.get()); }
    bool received_is_assumed() const { return widerspruch_deadline_received_is_assumed(handle_.get()) == 1; }
    std::string_view due() const & { return detail::text(widerspruch_deadline_due, handle_.get()); }
    std::optional<std::string_view> due_if_extended() const & {
        return detail::maybe(widerspruch_deadline_due_if_extended, handle_.get());
    }
    std::string_view certainty() const & { return detail::text(widerspruch_deadline_certainty, handle_.get()); }
    std::uint32_t margin_days() const { return widerspruch_deadline_margin_days(handle_.get()); }
    std::string_view holidays() const & { return detail::text(widerspruch_deadline_holidays, handle_.get()); }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void received() const && = delete;
    void due() const && = delete;
    void due_if_extended() const && = delete;
    void certainty() const && = delete;
    void holidays() const && = delete;

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

    auto platforms() const & {
        return detail::views<Platform>(widerspruch_library_platform_count(get()), widerspruch_library_platform, get());
    }
    auto reasons() const & {
        return detail::views<Reason>(widerspruch_library_reason_count(get()), widerspruch_library_reason, get());
    }
    auto countries() const & {
        return detail::views<Country>(widerspruch_library_country_count(get()), widerspruch_library_country, get());
    }
    auto authorities() const & {
        return detail::views<Authority>(widerspruch_library_authority_count(get()), widerspruch_library_authority,
                                        get());
    }
    auto controllers() const & {
        return detail::views<Controller>(widerspruch_library_controller_count(get()), widerspruch_library_controller,
                                         get());
    }
    std::optional<Platform> find_platform(std::string_view id) const & {
        return detail::found<Platform>(widerspruch_library_find_platform(get(), std::string(id).c_str()));
    }
    std::optional<Reason> find_reason(std::string_view id) const & {
        return detail::found<Reason>(widerspruch_library_find_reason(get(), std::string(id).c_str()));
    }
    std::optional<Country> find_country(std::string_view code) const & {
        return detail::found<Country>(widerspruch_library_find_country(get(), std::string(code).c_str()));
    }
    std::optional<Authority> find_authority(std::string_view id) const & {
        return detail::found<Authority>(widerspruch_library_find_authority(get(), std::string(id).c_str()));
    }
    std::optional<Controller> find_controller(std::string_view id) const & {
        return detail::found<Controller>(widerspruch_library_find_controller(get(), std::string(id).c_str()));
    }
    std::string_view facts_as_of() const & { return detail::text(widerspruch_library_facts_as_of, get()); }
    std::string_view facts_version() const & { return detail::text(widerspruch_library_facts_version, get()); }
    auto languages() const & {
        return List(widerspruch_library_language_count(get()), [handle = get()](std::size_t at) {
            return Language{detail::text(widerspruch_library_language, handle, at),
                            widerspruch_library_language_is_reviewed(handle, at) == 1};
        });
    }
    auto formats() const & {
        return detail::texts(widerspruch_library_format_count(get()), widerspruch_library_format, get());
    }
    auto limits() const & {
        return List(widerspruch_library_limit_count(get()), [handle = get()](std::size_t at) {
            return Limit{detail::text(widerspruch_library_limit_name, handle, at),
                         widerspruch_library_limit_value(handle, at)};
        });
    }
    const widerspruch_library *get() const & noexcept { return handle_.get(); }

    /* What comes out of these ends with the object: nothing is read from a temporary. */
    void platforms() const && = delete;
    void reasons() const && = delete;
    void countries() const && = delete;
    void authorities() const && = delete;
    void controllers() const && = delete;
    void find_platform(std::string_view) const && = delete;
    void find_reason(std::string_view) const && = delete;
    void find_country(std::string_view) const && = delete;
    void find_authority(std::string_view) const && = delete;
    void find_controller(std::string_view) const && = delete;
    void facts_as_of() const && = delete;
    void facts_version() const && = delete;
    void languages() const && = delete;
    void formats() const && = delete;
    void limits() const && = delete;
    void get() const && = delete;

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

/* The version of the library that is running; as a number, such as 100 for 0.1.0; and that of its ABI, to be compared
   with WIDERSPRUCH_ABI_VERSION. */
inline std::string_view version() { return detail::text(widerspruch_version); }
inline std::uint32_t version_number() { return widerspruch_version_number(); }
inline std::uint32_t abi_version() { return widerspruch_abi_version(); }

} // namespace widerspruch

#endif
