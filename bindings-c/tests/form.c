/* What an app reads to build its form, and a request that it puts together value by value. */
#include "check.h"

static void catalog(const widerspruch_library *library) {
    CHECK(widerspruch_library_platform_count(library) > 10);
    const widerspruch_platform *instagram = widerspruch_library_find_platform(library, "Instagram");
    CHECK_TEXT(widerspruch_platform_id(instagram, NULL), "instagram");
    CHECK_TEXT(widerspruch_platform_name(instagram, NULL), "Instagram");
    CHECK(widerspruch_platform_link_family(instagram, NULL) != NULL);
    CHECK(widerspruch_library_find_platform(library, "no-such-platform") == NULL);
    int asks_for_email = 0;
    for (size_t i = 0; i < widerspruch_platform_field_count(instagram); i++) {
        asks_for_email |= strcmp(widerspruch_platform_field(instagram, i, NULL), "email") == 0;
    }
    CHECK(asks_for_email);
    for (size_t i = 0; i < widerspruch_library_platform_count(library); i++) {
        const widerspruch_platform *platform = widerspruch_library_platform(library, i);
        CHECK(widerspruch_library_find_platform(library, widerspruch_platform_id(platform, NULL)) == platform);
        CHECK(strlen(widerspruch_platform_name(platform, NULL)) > 0);
        for (size_t at = 0; at < widerspruch_platform_channel_count(platform); at++) {
            CHECK(strlen(widerspruch_platform_channel_kind(platform, at, NULL)) > 0);
            CHECK(strlen(widerspruch_platform_channel_purpose(platform, at, NULL)) > 0);
        }
    }
    for (size_t l = 0; l < widerspruch_library_language_count(library); l++) {
        const char *language = widerspruch_library_language(library, l, NULL);
        for (size_t i = 0; i < widerspruch_library_reason_count(library); i++) {
            const widerspruch_reason *reason = widerspruch_library_reason(library, i);
            const char *label = widerspruch_reason_label(reason, language, NULL);
            CHECK(label != NULL && strlen(label) > 0);
            CHECK(label == widerspruch_reason_label(reason, language, NULL));
            const char *explanation = widerspruch_reason_explanation(reason, language, NULL);
            CHECK(explanation != NULL && strlen(explanation) > 0);
            CHECK(widerspruch_reason_regime_count(reason) > 0);
        }
        for (size_t i = 0; i < widerspruch_library_country_count(library); i++) {
            const widerspruch_country *country = widerspruch_library_country(library, i);
            CHECK(widerspruch_country_name(country, language, NULL) != NULL);
        }
    }
    const widerspruch_country *germany = widerspruch_library_find_country(library, "DE");
    CHECK_TEXT(widerspruch_country_name(germany, "de", NULL), "Deutschland");
    CHECK_TEXT(widerspruch_country_name(germany, "en-IE", NULL), "Germany");
    CHECK(widerspruch_country_name(germany, "xx", NULL) == NULL);
    CHECK_TEXT(widerspruch_country_regime(germany, NULL), "eu-gdpr");
    CHECK(widerspruch_country_region_count(germany) > 10);
    const widerspruch_authority *berlin = widerspruch_library_find_authority(library, "de-be");
    CHECK_TEXT(widerspruch_authority_country(berlin, NULL), "DE");
    CHECK(widerspruch_authority_address_line_count(berlin) > 0);
    const widerspruch_controller *meta = widerspruch_library_find_controller(library, "meta-platforms-ireland");
    CHECK_TEXT(widerspruch_controller_country(meta, NULL), "IE");
    int has_limit = 0;
    for (size_t i = 0; i < widerspruch_library_limit_count(library); i++) {
        has_limit |= strcmp(widerspruch_library_limit_name(library, i, NULL), "REQUEST_BYTES") == 0 &&
                     widerspruch_library_limit_value(library, i) == 4194304;
    }
    CHECK(has_limit);
}

static void set(widerspruch_request *request, const char *pointer, const char *value) {
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_request_set_text(request, pointer, value, strlen(value), &error), WIDERSPRUCH_STATUS_OK);
}

/* The request of check.h again, without any JSON: the result must be the same. */
static void value_by_value(const widerspruch_library *library) {
    widerspruch_request *request = NULL;
    widerspruch_prepared *prepared = NULL, *expected = check_prepared(library);
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_request_new(&request, &error), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_request_set_number(request, "/version", 1, &error), WIDERSPRUCH_STATUS_OK);
    set(request, "/letter", "objection");
    set(request, "/language", "de");
    set(request, "/date", "2026-11-24");
    set(request, "/data_subject/name", "Anna Beispiel");
    set(request, "/data_subject/address/0", "Musterweg 1");
    set(request, "/data_subject/address/1", "10115 Berlin");
    set(request, "/data_subject/country", "DE");
    set(request, "/data_subject/region", "DE-BE");
    set(request, "/data_subject/email", "anna@example.org");
    set(request, "/accounts/0/id", "fb");
    set(request, "/accounts/0/platform", "facebook");
    set(request, "/accounts/0/handle", "anna.beispiel");
    set(request, "/accounts/0/email", "anna@example.org");
    set(request, "/accounts/0/link_group", "a");
    set(request, "/accounts/1/id", "ig");
    set(request, "/accounts/1/platform", "instagram");
    set(request, "/accounts/1/handle", "anna.b");
    set(request, "/accounts/1/link_group", "a");
    set(request, "/reasons/0/id", "control");
    set(request, "/requests/0", "erasure");
    set(request, "/reference", "W-2026-001");
    CHECK_STATUS(widerspruch_request_set_text(request, "/accounts/9/id", "x", 1, &error),
                 WIDERSPRUCH_STATUS_INVALID_ARGUMENT);
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_library_prepare(library, request, &prepared, &error), WIDERSPRUCH_STATUS_OK);
    widerspruch_request_free(&request);
    CHECK_TEXT(widerspruch_prepared_json(prepared, NULL), widerspruch_prepared_json(expected, NULL));
    widerspruch_prepared_free(&prepared);
    widerspruch_prepared_free(&expected);
}

/* All of the plan and the letters by accessors. */
static void accessors(widerspruch_library *library) {
    widerspruch_prepared *prepared = check_prepared(library);
    widerspruch_library_free(&library);
    CHECK(widerspruch_prepared_action_count(prepared) >= 2);
    const widerspruch_action *action = widerspruch_prepared_action(prepared, 0);
    CHECK_TEXT(widerspruch_action_kind(action, NULL), "web-form");
    CHECK_TEXT(widerspruch_action_controller(action, NULL), "meta-platforms-ireland");
    CHECK(strncmp(widerspruch_action_url(action, NULL), "https://", 8) == 0);
    CHECK(widerspruch_action_step_count(action) > 1);
    CHECK(strlen(widerspruch_action_step(action, 0, NULL)) > 0);
    CHECK(widerspruch_action_field_count(action) > 0);
    for (size_t i = 0; i < widerspruch_action_field_count(action); i++) {
        if (strcmp(widerspruch_action_field(action, i, NULL), "country") == 0) {
            CHECK(widerspruch_action_field_value(action, i, NULL) != NULL);
        }
    }
    const widerspruch_timeline *timeline = widerspruch_prepared_timeline(prepared, 0);
    CHECK(widerspruch_prepared_timeline_count(prepared) == 1);
    CHECK_TEXT(widerspruch_timeline_state(timeline, NULL), "drafted");
    CHECK_TEXT(widerspruch_timeline_received(timeline, NULL), "2026-11-24");
    CHECK(widerspruch_timeline_received_is_assumed(timeline) == 1);
    CHECK_TEXT(widerspruch_timeline_due(timeline, NULL), "2026-12-24");
    CHECK_TEXT(widerspruch_timeline_due_if_extended(timeline, NULL), "2027-02-24");
    CHECK_TEXT(widerspruch_timeline_next_letter(timeline, NULL), "reminder");
    CHECK(widerspruch_timeline_sentence_count(timeline) > 0);
    CHECK(widerspruch_prepared_hint_count(prepared) > 0);
    CHECK(strlen(widerspruch_prepared_hint_message(prepared, 0, NULL)) > 0);
    CHECK(widerspruch_prepared_letter_count(prepared) == 1);
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    CHECK_TEXT(widerspruch_letter_kind(letter, NULL), "objection");
    CHECK_TEXT(widerspruch_letter_regime(letter, NULL), "eu-gdpr");
    CHECK_TEXT(widerspruch_letter_reference(letter, NULL), "W-2026-001");
    CHECK_TEXT(widerspruch_letter_sender_line(letter, 0, NULL), "Anna Beispiel");
    CHECK_TEXT(widerspruch_letter_addressee_id(letter, NULL), "meta-platforms-ireland");
    CHECK(widerspruch_letter_addressee_line_count(letter) > 2);
    CHECK(widerspruch_letter_account_count(letter) == 2);
    CHECK_TEXT(widerspruch_letter_account(letter, 1, NULL), "ig");
    size_t length = 0;
    const char *text = widerspruch_letter_text(letter, &length);
    CHECK(length == strlen(text));
    CHECK(strlen(widerspruch_letter_subject(letter, NULL)) > 10);
    CHECK(strstr(text, "anna.beispiel") != NULL);
    CHECK(strlen(widerspruch_letter_form_text(letter, NULL)) > 0);
    /* Only a complaint has one, where the authority's form sets a limit. */
    CHECK(widerspruch_letter_authority_text(letter, NULL) == NULL);
    CHECK(strncmp(widerspruch_letter_mailto(letter, NULL), "mailto:", 7) == 0);
    CHECK(strlen(widerspruch_letter_mailto_body(letter, NULL)) > 0);
    CHECK_TEXT(widerspruch_letter_sender_email(letter, NULL), "anna@example.org");
    CHECK(strncmp(widerspruch_prepared_calendar(prepared, NULL), "BEGIN:VCALENDAR", 15) == 0);
    for (size_t i = 0; i < widerspruch_letter_block_count(letter); i++) {
        size_t items = widerspruch_letter_block_item_count(letter, i);
        CHECK((items > 0) == (widerspruch_letter_block_text(letter, i, NULL) == NULL));
        for (size_t at = 0; at < items; at++) {
            CHECK(strlen(widerspruch_letter_block_item(letter, i, at, NULL)) > 0);
        }
    }
    widerspruch_prepared_free(&prepared);
}

static void deadline(const widerspruch_library *library) {
    widerspruch_deadline *deadline = NULL;
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_deadline_new(library, "2026-11-26", "DE", "meta-platforms-ireland", &deadline, &error),
                 WIDERSPRUCH_STATUS_OK);
    /* 26 December is a Saturday; Monday 28 December is a public holiday in lieu only in some years. */
    CHECK_TEXT(widerspruch_deadline_received(deadline, NULL), "2026-11-26");
    CHECK(strcmp(widerspruch_deadline_due(deadline, NULL), "2026-12-26") > 0);
    CHECK_TEXT(widerspruch_deadline_holidays(deadline, NULL), "IE");
    widerspruch_deadline_free(&deadline);
    CHECK_STATUS(widerspruch_deadline_new(library, "2026-01-31", "CH", NULL, &deadline, &error), WIDERSPRUCH_STATUS_OK);
    CHECK_TEXT(widerspruch_deadline_due(deadline, NULL), "2026-03-02");
    CHECK(widerspruch_deadline_due_if_extended(deadline, NULL) == NULL);
    CHECK_TEXT(widerspruch_deadline_holidays(deadline, NULL), "weekends-only");
    CHECK(widerspruch_deadline_received_is_assumed(deadline) == 0);
    widerspruch_deadline_free(&deadline);
    CHECK_STATUS(widerspruch_deadline_new_assumed(library, "2026-01-31", "CH", NULL, &deadline, &error),
                 WIDERSPRUCH_STATUS_OK);
    CHECK(widerspruch_deadline_received_is_assumed(deadline) == 1);
    CHECK_TEXT(widerspruch_deadline_due(deadline, NULL), "2026-03-02");
    widerspruch_deadline_free(&deadline);
    CHECK_STATUS(widerspruch_deadline_new(library, "2026-02-30", "DE", NULL, &deadline, NULL),
                 WIDERSPRUCH_STATUS_VALIDATION);
    CHECK_STATUS(widerspruch_deadline_new(library, "2026-02-20", "XX", NULL, &deadline, NULL),
                 WIDERSPRUCH_STATUS_VALIDATION);
    CHECK_STATUS(widerspruch_deadline_new(library, "2026-02-30", "XX", "nobody", &deadline, &error),
                 WIDERSPRUCH_STATUS_VALIDATION);
    CHECK(deadline == NULL);
    CHECK(widerspruch_error_issue_count(error) == 3);
    CHECK_TEXT(widerspruch_error_issue_code(error, 0, NULL), "date.invalid");
    CHECK_TEXT(widerspruch_error_issue_path(error, 0, NULL), "/received");
    CHECK_TEXT(widerspruch_error_issue_code(error, 1, NULL), "country.unknown");
    CHECK_TEXT(widerspruch_error_issue_path(error, 1, NULL), "/country");
    CHECK_TEXT(widerspruch_error_issue_code(error, 2, NULL), "history.unknown_controller");
    CHECK_TEXT(widerspruch_error_issue_path(error, 2, NULL), "/controller");
    widerspruch_error_free(&error);
}

int main(void) {
    widerspruch_library *library = check_library();
    CHECK_TEXT(widerspruch_version(NULL), WIDERSPRUCH_VERSION);
    CHECK(widerspruch_abi_version() == WIDERSPRUCH_ABI_VERSION);
    catalog(library);
    value_by_value(library);
    deadline(library);
    accessors(library);
    return check_result("form");
}
