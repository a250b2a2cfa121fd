/* The shared cases through C: cases FOLDER... (folders with request.json and what Rust makes of it: tests/README.md). */
#include "check.h"

static void accepted(const char *folder, const widerspruch_prepared *prepared) {
    size_t length = 0;
    const char *plan = widerspruch_prepared_plan_json(prepared, &length);
    check_file(folder, "plan.json", plan, length);
    size_t count = widerspruch_prepared_letter_count(prepared);
    char name[64];
    for (size_t i = 0; i < count; i++) {
        const char *text = widerspruch_letter_text(widerspruch_prepared_letter(prepared, i), &length);
        snprintf(name, sizeof name, "letter-%zu.txt", i + 1);
        check_file(folder, name, text, length);
    }
    snprintf(name, sizeof name, "letter-%zu.txt", count + 1);
    char *path = check_path(folder, name), *more = check_read(path, &length);
    CHECK(more == NULL);
    free(more);
    free(path);
}

static void refused(const char *folder, const widerspruch_error *error) {
    size_t count = widerspruch_error_issue_count(error), size = 1;
    for (size_t i = 0; i < count; i++) {
        size += strlen(widerspruch_error_issue_code(error, i, NULL)) +
                strlen(widerspruch_error_issue_path(error, i, NULL)) +
                strlen(widerspruch_error_issue_message(error, i, NULL)) + 3;
        CHECK(widerspruch_error_issue_number(error, i) > 0);
    }
    char *issues = malloc(size), *end = issues;
    *end = '\0';
    for (size_t i = 0; i < count; i++) {
        end += sprintf(end, "%s %s %s\n", widerspruch_error_issue_code(error, i, NULL),
                       widerspruch_error_issue_path(error, i, NULL), widerspruch_error_issue_message(error, i, NULL));
    }
    check_file(folder, "issues.txt", issues, size - 1);
    free(issues);
}

int main(int argc, char **argv) {
    widerspruch_library *library = check_library();
    for (int i = 1; i < argc; i++) {
        char *path = check_path(argv[i], "request.json");
        size_t length = 0;
        char *request = check_read(path, &length);
        CHECK(request != NULL);
        widerspruch_prepared *prepared = NULL;
        widerspruch_error *error = NULL;
        widerspruch_status status = widerspruch_library_prepare_json(library, request, length, &prepared, &error);
        free(request);
        free(path);
        CHECK((status == WIDERSPRUCH_STATUS_OK) == (prepared != NULL));
        CHECK((status == WIDERSPRUCH_STATUS_OK) == (error == NULL));
        if (prepared != NULL) {
            accepted(argv[i], prepared);
        } else {
            refused(argv[i], error);
        }
        widerspruch_prepared_free(&prepared);
        widerspruch_error_free(&error);
    }
    widerspruch_library_free(&library);
    printf("%d cases, ", argc - 1);
    return check_result("cases");
}
