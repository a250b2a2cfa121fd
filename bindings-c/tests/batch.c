/* Many cases in one call: order, errors for each case, the same bytes for any number of threads; requests that are asked
   for; stopping; what is lent. */
#include "check.h"

#include <pthread.h>

#define CASES 60
#define START 14695981039346656037u

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

/* Requests that exist one at a time, in one buffer. */
struct feed {
    struct seen seen;
    const char *const *requests;
    const size_t *lengths;
    size_t given, fails_at;
    char buffer[sizeof check_request];
};

static widerspruch_status give(void *user_data, const char **request_out, size_t *length_out) {
    struct feed *feed = user_data;
    CHECK(*request_out == NULL && *length_out == 0);
    if (feed->given == feed->fails_at) {
        return 4711;
    }
    if (feed->given == CASES) {
        feed->given++;
        return 0;
    }
    CHECK(feed->given < CASES);
    CHECK(feed->given <= feed->seen.next + 8 * 5);
    *length_out = feed->lengths[feed->given];
    if (feed->requests[feed->given] != NULL) {
        size_t length = *length_out < sizeof feed->buffer ? *length_out : 0;
        memset(feed->buffer, '!', sizeof feed->buffer);
        memcpy(feed->buffer, feed->requests[feed->given], length);
        *request_out = feed->buffer;
    }
    feed->given++;
    return 1;
}

static widerspruch_status see_fed(void *user_data, size_t index, widerspruch_status status,
                                  const widerspruch_prepared *prepared, const widerspruch_error *error) {
    struct feed *feed = user_data;
    return see(&feed->seen, index, status, prepared, error);
}

static void pull(const widerspruch_library *library, const char *const *requests, const size_t *lengths,
                 uint64_t expected) {
    for (uint32_t workers = 1; workers <= 5; workers++) {
        widerspruch_batch *batch = NULL;
        struct feed feed = {{0, 0, START}, requests, lengths, 0, SIZE_MAX, ""};
        CHECK_STATUS(widerspruch_batch_new(library, workers, NULL, &batch, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK_STATUS(widerspruch_batch_run_from(batch, give, see_fed, &feed, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK(feed.given == CASES + 1 && feed.seen.next == CASES && feed.seen.hash == expected);
        struct feed failing = {{0, 0, START}, requests, lengths, 0, 20, ""};
        widerspruch_error *error = NULL;
        CHECK_STATUS(widerspruch_batch_run_from(batch, give, see_fed, &failing, &error), 4711);
        CHECK(failing.seen.next <= 20 && widerspruch_error_status(error) == 4711);
        widerspruch_error_free(&error);
        CHECK_STATUS(widerspruch_batch_run_from(batch, NULL, see_fed, &feed, NULL), WIDERSPRUCH_STATUS_NULL_POINTER);
        CHECK_STATUS(widerspruch_batch_run_from(batch, give, NULL, &feed, NULL), WIDERSPRUCH_STATUS_NULL_POINTER);
        widerspruch_batch_free(&batch);
    }
}

/* What is lent to a callback cannot be freed, and not be used behind it. */
static widerspruch_status free_lent(void *user_data, size_t index, widerspruch_status status,
                                    const widerspruch_prepared *prepared, const widerspruch_error *error) {
    widerspruch_prepared *lent = (widerspruch_prepared *)(uintptr_t)prepared;
    widerspruch_error *reason = (widerspruch_error *)(uintptr_t)error;
    widerspruch_prepared_free(&lent);
    widerspruch_error_free(&reason);
    CHECK(lent == prepared && reason == error);
    if (status == WIDERSPRUCH_STATUS_OK) {
        CHECK(widerspruch_prepared_letter_count(prepared) == 1);
    } else {
        CHECK(widerspruch_error_status(error) == status);
    }
    *(size_t *)user_data = index + 1;
    return WIDERSPRUCH_STATUS_OK;
}

struct stopper {
    widerspruch_batch *batch;
    pthread_t thread;
    size_t calls;
};

static void *stop(void *data) {
    widerspruch_batch_stop(data);
    return NULL;
}

/* In the third call another thread asks to stop: there is no fourth one. */
static widerspruch_status stop_third(void *user_data, size_t index, widerspruch_status status,
                                     const widerspruch_prepared *prepared, const widerspruch_error *error) {
    struct stopper *stopper = user_data;
    (void)index, (void)status, (void)prepared, (void)error;
    stopper->calls++;
    if (stopper->calls == 3) {
        CHECK(pthread_create(&stopper->thread, NULL, stop, stopper->batch) == 0);
        pthread_join(stopper->thread, NULL);
    }
    return WIDERSPRUCH_STATUS_OK;
}

static void stopping(const widerspruch_library *library, const char *const *requests, const size_t *lengths) {
    for (uint32_t workers = 1; workers <= 4; workers++) {
        struct stopper stopper = {NULL, 0, 0};
        widerspruch_error *error = NULL;
        CHECK_STATUS(widerspruch_batch_new(library, workers, NULL, &stopper.batch, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK_STATUS(widerspruch_batch_run(stopper.batch, requests, lengths, CASES, stop_third, &stopper, &error),
                     WIDERSPRUCH_STATUS_STOPPED);
        CHECK(stopper.calls == 3 && widerspruch_error_status(error) == WIDERSPRUCH_STATUS_STOPPED);
        widerspruch_error_free(&error);
        /* For good. */
        CHECK_STATUS(widerspruch_batch_run(stopper.batch, requests, lengths, CASES, stop_third, &stopper, NULL),
                     WIDERSPRUCH_STATUS_STOPPED);
        CHECK(stopper.calls == 3);
        widerspruch_batch_free(&stopper.batch);
    }
    /* After the last case there is nothing to stop. */
    struct stopper last = {NULL, 0, 0};
    CHECK_STATUS(widerspruch_batch_new(library, 2, NULL, &last.batch, NULL), WIDERSPRUCH_STATUS_OK);
    CHECK_STATUS(widerspruch_batch_run(last.batch, requests, lengths, 3, stop_third, &last, NULL),
                 WIDERSPRUCH_STATUS_OK);
    widerspruch_batch_free(&last.batch);
    widerspruch_batch_stop(NULL);
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
        struct seen seen = {0, 0, START};
        CHECK_STATUS(widerspruch_batch_run(batch, requests, lengths, CASES, see, &seen, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK(seen.next == CASES);
        CHECK(seen.refused == 4);
        CHECK(expected == 0 || seen.hash == expected);
        expected = seen.hash;
        widerspruch_batch_free(&batch);
    }
    pull(library, requests, lengths, expected);
    stopping(library, requests, lengths);
    widerspruch_batch *batch = NULL;
    for (uint32_t workers = 1; workers <= 2; workers++) {
        size_t calls = 0;
        CHECK_STATUS(widerspruch_batch_new(library, workers, NULL, &batch, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK_STATUS(widerspruch_batch_run(batch, requests, lengths, CASES, free_lent, &calls, NULL),
                     WIDERSPRUCH_STATUS_OK);
        CHECK(calls == CASES);
        widerspruch_batch_free(&batch);
    }
    CHECK_STATUS(widerspruch_batch_new(library, 1, "docx", &batch, NULL), WIDERSPRUCH_STATUS_NOT_FOUND);
    widerspruch_library_free(&library);
    return check_result("batch");
}
