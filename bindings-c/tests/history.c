/* What has happened to accounts and requests: every key that says so, value by value and as JSON, and what timelines,
 * letters and deadlines make of it. */
#include "check.h"

/* An account whose second request is refused, and another whose first one was followed. */
static const char case_so_far[] =
    "{\"version\": 1, \"letter\": \"next\", \"language\": \"de\", \"date\": \"2026-08-03\","
    " \"data_subject\": {\"name\": \"Anna Beispiel\", \"address\": [\"Musterweg 1\", \"10115 Berlin\"],"
    " \"country\": \"DE\", \"region\": \"DE-BE\", \"email\": \"anna@example.org\", \"former_names\": [\"Anna Muster\"]},"
    " \"accounts\": [{\"id\": \"fb\", \"platform\": \"facebook\", \"handle\": \"anna.beispiel\","
    " \"formerly\": [\"anna.muster\"], \"status\": \"active\"},"
    " {\"id\": \"ig\", \"platform\": \"instagram\", \"handle\": \"anna.b\", \"status\": \"deleted\","
    " \"deleted_on\": \"2026-05\", \"managed_by\": \"Musterschule\", \"separate\": true}],"
    " \"reasons\": [{\"id\": \"control\"}],"
    " \"requests\": [\"confirmation\", {\"part\": \"erasure\", \"accounts\": [\"fb\"]}],"
    " \"history\": ["
    "{\"event\": \"sent\", \"on\": \"2026-03-02\", \"via\": \"form\", \"text\": \"form\"},"
    " {\"event\": \"confirmed\", \"on\": \"2026-03-20\", \"about\": \"objection\","
    " \"parts\": [\"objection\", \"erasure\"]},"
    " {\"event\": \"sent\", \"on\": \"2026-07-01\", \"via\": \"post\", \"accounts\": [\"fb\"], \"country\": \"CH\","
    " \"received\": \"2026-07-03\", \"parts\": [\"objection\", \"erasure\", \"restriction\"], \"proof\": true},"
    " {\"event\": \"refused\", \"on\": \"2026-07-20\", \"refusal\": \"no-training\", \"accounts\": [\"fb\"]}]}";

static widerspruch_prepared *prepare(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_library_prepare_json(library, case_so_far, strlen(case_so_far), &prepared, &error),
                 WIDERSPRUCH_STATUS_OK);
    widerspruch_error_free(&error);
    return prepared;
}

static void set(widerspruch_request *request, const char *pointer, const char *value) {
    CHECK_STATUS(widerspruch_request_set_text(request, pointer, value, strlen(value), NULL), WIDERSPRUCH_STATUS_OK);
}

static void flag(widerspruch_request *request, const char *pointer, int32_t value) {
    CHECK_STATUS(widerspruch_request_set_flag(request, pointer, value, NULL), WIDERSPRUCH_STATUS_OK);
}

static widerspruch_request *begin(const char *letter) {
    widerspruch_request *request = NULL;
    CHECK_STATUS(widerspruch_request_new(&request, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_request_set_number(request, "/version", 1, NULL), WIDERSPRUCH_STATUS_OK);
    set(request, "/letter", letter);
    set(request, "/language", "de");
    set(request, "/date", "2026-08-03");
    set(request, "/data_subject/name", "Anna Beispiel");
    set(request, "/data_subject/address/0", "Musterweg 1");
    set(request, "/data_subject/address/1", "10115 Berlin");
    set(request, "/data_subject/country", "DE");
    set(request, "/data_subject/region", "DE-BE");
    set(request, "/data_subject/email", "anna@example.org");
    return request;
}

/* The same case without JSON: the result must be the same. */
static void value_by_value(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL, *expected = prepare(library);
    widerspruch_request *request = begin("next");
    set(request, "/data_subject/former_names/0", "Anna Muster");
    set(request, "/accounts/0/id", "fb");
    set(request, "/accounts/0/platform", "facebook");
    set(request, "/accounts/0/handle", "anna.beispiel");
    set(request, "/accounts/0/formerly/0", "anna.muster");
    set(request, "/accounts/0/status", "active");
    set(request, "/accounts/1/id", "ig");
    set(request, "/accounts/1/platform", "instagram");
    set(request, "/accounts/1/handle", "anna.b");
    set(request, "/accounts/1/status", "deleted");
    set(request, "/accounts/1/deleted_on", "2026-05");
    set(request, "/accounts/1/managed_by", "Musterschule");
    flag(request, "/accounts/1/separate", 1);
    set(request, "/reasons/0/id", "control");
    set(request, "/requests/0", "confirmation");
    set(request, "/requests/1/part", "erasure");
    set(request, "/requests/1/accounts/0", "fb");
    set(request, "/history/0/event", "sent");
    set(request, "/history/0/on", "2026-03-02");
    set(request, "/history/0/via", "form");
    set(request, "/history/0/text", "form");
    set(request, "/history/1/event", "confirmed");
    set(request, "/history/1/on", "2026-03-20");
    set(request, "/history/1/about", "objection");
    set(request, "/history/1/parts/0", "objection");
    set(request, "/history/1/parts/1", "erasure");
    set(request, "/history/2/event", "sent");
    set(request, "/history/2/on", "2026-07-01");
    set(request, "/history/2/via", "post");
    set(request, "/history/2/accounts/0", "fb");
    set(request, "/history/2/country", "CH");
    set(request, "/history/2/received", "2026-07-03");
    set(request, "/history/2/parts/0", "objection");
    set(request, "/history/2/parts/1", "erasure");
    set(request, "/history/2/parts/2", "restriction");
    flag(request, "/history/2/proof", 4711);
    set(request, "/history/3/event", "refused");
    set(request, "/history/3/on", "2026-07-20");
    set(request, "/history/3/refusal", "no-training");
    set(request, "/history/3/accounts/0", "fb");
    CHECK_STATUS(widerspruch_library_prepare(library, request, &prepared, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_TEXT(widerspruch_prepared_json(prepared, NULL), widerspruch_prepared_json(expected, NULL));
    widerspruch_request_free(&request);
    widerspruch_prepared_free(&prepared);
    widerspruch_prepared_free(&expected);
}

/* Who acts, and events of an authority: accepted as they are. */
static void who_acts(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_request *request = begin("next");
    set(request, "/data_subject/address_country", "AT");
    set(request, "/data_subject/address/1", "1010 Wien");
    flag(request, "/data_subject/minor", 1);
    set(request, "/representative/role", "parent");
    set(request, "/representative/name", "Bo Beispiel");
    set(request, "/representative/signatory", "Cy Beispiel");
    set(request, "/representative/address/0", "Musterweg 2");
    set(request, "/representative/address/1", "1010 Wien");
    set(request, "/representative/country", "AT");
    set(request, "/representative/phone", "+43 1 234567");
    set(request, "/representative/basis", "parental");
    set(request, "/representative/custody", "joint");
    set(request, "/representative/second_parent/name", "Di Beispiel");
    flag(request, "/representative/article_80", 0);
    set(request, "/accounts/0/platform", "facebook");
    set(request, "/accounts/0/handle", "anna.beispiel");
    set(request, "/history/0/event", "sent");
    set(request, "/history/0/on", "2026-03-02");
    set(request, "/history/1/event", "extended");
    set(request, "/history/1/on", "2026-03-20");
    set(request, "/history/1/grounds", "specific");
    set(request, "/history/1/until", "2026-05-20");
    set(request, "/history/2/event", "complained");
    set(request, "/history/2/on", "2026-07-01");
    set(request, "/history/2/authority", "de-be");
    set(request, "/history/3/event", "authority");
    set(request, "/history/3/on", "2026-07-10");
    set(request, "/history/3/authority", "de-be");
    set(request, "/history/3/step", "documents");
    set(request, "/history/3/reference", "Az 1");
    CHECK_STATUS(widerspruch_library_prepare(library, request, &prepared, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_TEXT(widerspruch_timeline_state(widerspruch_prepared_timeline(prepared, 0), NULL), "complained");
    widerspruch_prepared_free(&prepared);
    widerspruch_request_free(&request);
}

/* Two rounds of one account, one of the other. */
static void timelines(const widerspruch_library *library) {
    widerspruch_prepared *prepared = prepare(library);
    static const char *const accounts[] = {"fb", "fb", "ig"}, *const states[] = {"closed", "refused", "confirmed"};
    static const uint32_t rounds[] = {1, 2, 1};
    CHECK(widerspruch_prepared_timeline_count(prepared) == 3);
    for (size_t i = 0; i < 3; i++) {
        const widerspruch_timeline *timeline = widerspruch_prepared_timeline(prepared, i);
        CHECK_TEXT(widerspruch_timeline_letter(timeline, NULL), "objection");
        CHECK(widerspruch_timeline_round(timeline) == rounds[i]);
        CHECK(widerspruch_timeline_account_count(timeline) == 1);
        CHECK_TEXT(widerspruch_timeline_account(timeline, 0, NULL), accounts[i]);
        CHECK_TEXT(widerspruch_timeline_state(timeline, NULL), states[i]);
        CHECK(widerspruch_timeline_regime_count(timeline) == (i == 1 ? 2 : 1));
        CHECK(widerspruch_timeline_open_part_count(timeline) == (i == 1 ? 3 : 0));
        CHECK_TEXT(widerspruch_timeline_certainty(timeline, NULL), "exact");
        CHECK(widerspruch_timeline_margin_days(timeline) == 0);
    }
    const widerspruch_timeline *second = widerspruch_prepared_timeline(prepared, 1);
    CHECK_TEXT(widerspruch_timeline_open_part(second, 0, NULL), "objection");
    CHECK_TEXT(widerspruch_timeline_open_part(second, 2, NULL), "erasure");
    CHECK_TEXT(widerspruch_timeline_regime(widerspruch_prepared_timeline(prepared, 0), 0, NULL), "eu-gdpr");
    const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
    CHECK_TEXT(widerspruch_letter_kind(letter, NULL), "refusal-reply");
    CHECK_TEXT(widerspruch_letter_about(letter, NULL), "objection");
    CHECK(widerspruch_letter_regime_count(letter) == 2);
    for (size_t i = 0; i < 2; i++) {
        CHECK_TEXT(widerspruch_letter_regime_at(letter, i, NULL), widerspruch_timeline_regime(second, i, NULL));
    }
    CHECK(widerspruch_letter_part_count(letter) == 3);
    CHECK_TEXT(widerspruch_letter_part(letter, 1, NULL), "restriction");
    CHECK(widerspruch_letter_part(letter, 3, NULL) == NULL);
    widerspruch_prepared_free(&prepared);
}

/* Each word is refused where it stands, with the code that every language has. */
static void unknown_words(const widerspruch_library *library) {
    static const struct {
        const char *pointer, *code;
    } words[] = {
        {"/representative/basis", "representative.unknown_word"},
        {"/representative/custody", "representative.unknown_word"},
        {"/accounts/0/status", "account.unknown_status"},
        {"/requests/0", "request.unknown_wish"},
        {"/requests/1/part", "request.unknown_wish"},
        {"/history/0/event", "history.unknown_event"},
        {"/history/0/text", "history.unknown_word"},
        {"/history/0/parts/0", "history.unknown_word"},
        {"/history/0/about", "history.unknown_letter"},
        {"/history/0/grounds", "history.unknown_word"},
        {"/history/0/until", "date.invalid"},
        {"/history/0/refusal", "history.unknown_refusal"},
        {"/history/0/authority", "history.unknown_authority"},
        {"/history/0/step", "history.unknown_word"},
    };
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    widerspruch_request *request = begin("objection");
    set(request, "/representative/role", "parent");
    set(request, "/representative/name", "Bo Beispiel");
    set(request, "/accounts/0/id", "fb");
    set(request, "/accounts/0/platform", "facebook");
    set(request, "/accounts/0/handle", "anna.beispiel");
    set(request, "/history/0/on", "2026-07-01");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        set(request, words[i].pointer, "unheard-of");
    }
    set(request, "/requests/1/accounts/0", "fb");
    CHECK_STATUS(widerspruch_library_prepare(library, request, &prepared, &error), WIDERSPRUCH_STATUS_VALIDATION);
    CHECK(widerspruch_error_issue_count(error) == sizeof words / sizeof *words);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        CHECK_TEXT(widerspruch_error_issue_code(error, i, NULL), words[i].code);
        CHECK_TEXT(widerspruch_error_issue_path(error, i, NULL), words[i].pointer);
    }
    widerspruch_error_free(&error);
    widerspruch_request_free(&request);
}

/* A flag where a text belongs, and the other way round. */
static void flags_are_no_texts(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    widerspruch_request *request = begin("objection");
    flag(request, "/data_subject/phone", 1);
    set(request, "/data_subject/minor", "true");
    CHECK_STATUS(widerspruch_request_set_flag(request, "/data_subject/minor/x", 1, NULL),
                 WIDERSPRUCH_STATUS_INVALID_ARGUMENT);
    CHECK_STATUS(widerspruch_library_prepare(library, request, &prepared, &error), WIDERSPRUCH_STATUS_REQUEST);
    CHECK_TEXT(widerspruch_error_issue_code(error, 0, NULL), "request.wrong_type");
    CHECK_TEXT(widerspruch_error_issue_path(error, 0, NULL), "/data_subject/phone");
    CHECK_TEXT(widerspruch_error_issue_code(error, 1, NULL), "request.wrong_type");
    CHECK_TEXT(widerspruch_error_issue_path(error, 1, NULL), "/data_subject/minor");
    widerspruch_error_free(&error);
    widerspruch_request_free(&request);
}

typedef widerspruch_status make(const widerspruch_library *, const char *, const char *, const char *,
                                widerspruch_deadline **, widerspruch_error **);

/* The days that the post may take are behind the deadline, not in it. */
static void posted(const widerspruch_library *library) {
    static const struct {
        make *function;
        const char *certainty;
        uint32_t margin;
        int is_assumed;
    } ways[] = {
        {widerspruch_deadline_new, "exact", 0, 0},
        {widerspruch_deadline_new_assumed, "exact", 0, 1},
        {widerspruch_deadline_new_posted, "floor", 5, 1},
        {widerspruch_deadline_new_posted_abroad, "floor", 10, 1},
    };
    widerspruch_deadline *deadline = NULL;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        CHECK_STATUS(ways[i].function(library, "2026-11-24", "DE", "meta-platforms-ireland", &deadline, NULL),
                     WIDERSPRUCH_STATUS_OK);
        CHECK_TEXT(widerspruch_deadline_due(deadline, NULL), "2026-12-24");
        CHECK_TEXT(widerspruch_deadline_certainty(deadline, NULL), ways[i].certainty);
        CHECK(widerspruch_deadline_margin_days(deadline) == ways[i].margin);
        CHECK(widerspruch_deadline_received_is_assumed(deadline) == ways[i].is_assumed);
        widerspruch_deadline_free(&deadline);
        CHECK_STATUS(ways[i].function(library, "2026-02-30", "DE", NULL, &deadline, NULL),
                     WIDERSPRUCH_STATUS_VALIDATION);
    }
    CHECK_STATUS(widerspruch_deadline_new(library, "2026-01-31", "CH", NULL, &deadline, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_TEXT(widerspruch_deadline_certainty(deadline, NULL), "set");
    CHECK(widerspruch_deadline_margin_days(deadline) > 0);
    widerspruch_deadline_free(&deadline);
}

int main(void) {
    widerspruch_library *library = check_library();
    value_by_value(library);
    who_acts(library);
    timelines(library);
    unknown_words(library);
    flags_are_no_texts(library);
    posted(library);
    widerspruch_library_free(&library);
    return check_result("history");
}
