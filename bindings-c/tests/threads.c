/* One library and one case used by many threads at once, the same bytes everywhere: threads [COUNT]. */
#include "check.h"

#include <pthread.h>

#define THREADS 64

struct shared {
    const widerspruch_library *library;
    const widerspruch_prepared *prepared;
    const char *expected;
};

static widerspruch_status compare(void *user_data, size_t index, widerspruch_status status,
                                  const widerspruch_prepared *prepared, const widerspruch_error *error) {
    (void)index, (void)error;
    const char *json = widerspruch_prepared_json(prepared, NULL);
    return status == WIDERSPRUCH_STATUS_OK && strcmp(json, user_data) == 0 ? 0 : WIDERSPRUCH_STATUS_STOPPED;
}

/* Returns NULL if all is well. */
static void *work(void *data) {
    const struct shared *shared = data;
    widerspruch_prepared *own = check_prepared(shared->library);
    int fine = strcmp(widerspruch_prepared_json(own, NULL), shared->expected) == 0;
    widerspruch_prepared_free(&own);
    /* What is made when it is first asked for, asked for by all at once. */
    const widerspruch_letter *letter = widerspruch_prepared_letter(shared->prepared, 0);
    const uint8_t *html = NULL;
    size_t length = 0;
    fine &= widerspruch_letter_render(letter, "html", &html, &length, NULL) == WIDERSPRUCH_STATUS_OK && length > 0;
    fine &= strcmp(widerspruch_prepared_json(shared->prepared, NULL), shared->expected) == 0;
    fine &= widerspruch_action_step_count(widerspruch_prepared_action(shared->prepared, 0)) > 0;
    const widerspruch_reason *reason = widerspruch_library_find_reason(shared->library, "control");
    fine &= widerspruch_reason_label(reason, "de", NULL) != NULL;
    fine &= widerspruch_reason_label(reason, "en", NULL) != NULL;
    fine &= widerspruch_reason_label(reason, "de-CH", NULL) != NULL;
    const char *requests[] = {check_request, check_request, check_request};
    size_t lengths[] = {sizeof check_request - 1, sizeof check_request - 1, sizeof check_request - 1};
    widerspruch_batch *batch = NULL;
    fine &= widerspruch_batch_new(shared->library, 2, NULL, &batch, NULL) == WIDERSPRUCH_STATUS_OK;
    fine &= widerspruch_batch_run(batch, requests, lengths, 3, compare, (void *)(uintptr_t)shared->expected, NULL) ==
            WIDERSPRUCH_STATUS_OK;
    widerspruch_batch_free(&batch);
    return fine ? NULL : data;
}

int main(int argc, char **argv) {
    size_t count = argc > 1 ? strtoul(argv[1], NULL, 10) : THREADS;
    count = count > THREADS ? THREADS : count;
    widerspruch_library *library = check_library();
    widerspruch_prepared *first = check_prepared(library), *prepared = check_prepared(library);
    struct shared shared = {library, prepared, widerspruch_prepared_json(first, NULL)};
    pthread_t threads[THREADS];
    for (size_t i = 0; i < count; i++) {
        CHECK(pthread_create(&threads[i], NULL, work, &shared) == 0);
    }
    for (size_t i = 0; i < count; i++) {
        void *result = &shared;
        pthread_join(threads[i], &result);
        CHECK(result == NULL);
    }
    widerspruch_prepared_free(&first);
    widerspruch_prepared_free(&prepared);
    widerspruch_library_free(&library);
    return check_result("threads");
}
