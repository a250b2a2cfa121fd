/* Many cases in one call: order, errors for each case, the same bytes for any number of threads. */
#include "check.h"

#define CASES 60

struct seen {
    size_t next;
    size_t refused;
    uint64_t hash;
};

static uint64_t add(uint64_t hash, const char *text) {
    for (; *text != '\0'; text++) {
        hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    }
    return hash;
}

static widerspruch_status see(void *user_data, size_t index, widerspruch_status status,
                              const widerspruch_prepared *prepared, const widerspruch_error *error) {
    struct seen *seen = user_data;
    CHECK(index == seen->next);
    seen->next++;
    if (status == WIDERSPRUCH_STATUS_OK) {
        const widerspruch_letter *letter = widerspruch_prepared_letter(prepared, 0);
        const uint8_t *html = NULL;
        size_t length = 0;
        CHECK_STATUS(widerspruch_letter_render(letter, "html", &html, &length, NULL), WIDERSPRUCH_STATUS_OK);
        seen->hash = add(seen->hash, widerspruch_prepared_json(prepared, NULL));
        seen->hash = add(seen->hash, (const char *)html);
    } else {
        CHECK(widerspruch_error_status(error) == status);
        CHECK_STATUS(status, index == 5   ? WIDERSPRUCH_STATUS_NULL_POINTER
                             : index == 7 ? WIDERSPRUCH_STATUS_TOO_LARGE
                             : index == 3 ? WIDERSPRUCH_STATUS_REQUEST
                                          : WIDERSPRUCH_STATUS_VALIDATION);
        seen->hash = add(seen->hash, widerspruch_error_message(error, NULL));
        seen->refused++;
    }
    return WIDERSPRUCH_STATUS_OK;
}

int main(void) {
    widerspruch_library *library = check_library();
    static char texts[CASES][sizeof check_request];
    const char *requests[CASES];
    size_t lengths[CASES];
    for (size_t i = 0; i < CASES; i++) {
        memcpy(texts[i], check_request, sizeof check_request);
        char *reference = strstr(texts[i], "W-2026-001");
        reference[8] = (char)('0' + i / 10);
        reference[9] = (char)('0' + i % 10);
        requests[i] = texts[i];
        lengths[i] = sizeof check_request - 1;
    }
    lengths[3] = 7;      /* not JSON */
    requests[5] = NULL;  /* no request */
    lengths[7] = SIZE_MAX; /* impossible */
    memcpy(strstr(texts[9], "facebook"), "farcebok", 8);

    uint64_t expected = 0;
    for (uint32_t workers = 1; workers <= 5; workers++) {
        widerspruch_batch *batch = NULL;
        CHECK_STATUS(widerspruch_batch_new(library, workers, workers == 2 ? "html" : NULL, &batch, NULL),
                     WIDERSPRUCH_STATUS_OK);
        struct seen seen = {0, 0, 14695981039346656037u};
        CHECK_STATUS(widerspruch_batch_run(batch, requests, lengths, CASES, see, &seen, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK(seen.next == CASES);
        CHECK(seen.refused == 4);
        CHECK(expected == 0 || seen.hash == expected);
        expected = seen.hash;
        widerspruch_batch_free(&batch);
    }
    widerspruch_batch *batch = NULL;
    CHECK_STATUS(widerspruch_batch_new(library, 1, "docx", &batch, NULL), WIDERSPRUCH_STATUS_NOT_FOUND);
    widerspruch_library_free(&library);
    return check_result("batch");
}
