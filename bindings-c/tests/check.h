/* A check that counts, and what the tests share: a request, files, comparing. */
#ifndef CHECK_H
#define CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "widerspruch.h"

static int check_failures;

#define CHECK(condition) check_that((condition) != 0, #condition, __FILE__, __LINE__)
#define CHECK_STATUS(actual, expected) check_status((actual), (expected), #actual, __FILE__, __LINE__)
#define CHECK_TEXT(actual, expected) check_text((actual), (expected), #actual, __FILE__, __LINE__)

static inline void check_that(int holds, const char *what, const char *file, int line) {
    if (!holds) {
        fprintf(stderr, "%s:%d: %s\n", file, line, what);
        check_failures++;
    }
}

static inline void check_status(widerspruch_status actual, widerspruch_status expected, const char *what,
                                const char *file, int line) {
    if (actual != expected) {
        fprintf(stderr, "%s:%d: %s gives %s, not %s\n", file, line, what, widerspruch_status_name(actual, NULL),
                widerspruch_status_name(expected, NULL));
        check_failures++;
    }
}

static inline void check_text(const char *actual, const char *expected, const char *what, const char *file, int line) {
    if (actual == NULL || strcmp(actual, expected) != 0) {
        fprintf(stderr, "%s:%d: %s is %s, not %s\n", file, line, what, actual ? actual : "NULL", expected);
        check_failures++;
    }
}

/* To be returned by main. */
static inline int check_result(const char *name) {
    if (check_failures == 0) {
        printf("%s: ok\n", name);
        return 0;
    }
    fprintf(stderr, "%s: %d checks failed\n", name, check_failures);
    return 1;
}

/* A small request that is valid. */
static const char check_request[] =
    "{\"version\": 1, \"letter\": \"objection\", \"language\": \"de\", \"date\": \"2026-11-24\","
    " \"data_subject\": {\"name\": \"Anna Beispiel\", \"address\": [\"Musterweg 1\", \"10115 Berlin\"],"
    " \"country\": \"DE\", \"region\": \"DE-BE\", \"email\": \"anna@example.org\"},"
    " \"accounts\": [{\"id\": \"fb\", \"platform\": \"facebook\", \"handle\": \"anna.beispiel\","
    " \"email\": \"anna@example.org\", \"link_group\": \"a\"},"
    " {\"id\": \"ig\", \"platform\": \"instagram\", \"handle\": \"anna.b\", \"link_group\": \"a\"}],"
    " \"reasons\": [{\"id\": \"control\"}], \"requests\": [\"erasure\"], \"reference\": \"W-2026-001\"}";

/* A new library; ends the program if there is none. */
static inline widerspruch_library *check_library(void) {
    widerspruch_library *library = NULL;
    widerspruch_error *error = NULL;
    if (widerspruch_library_new(&library, &error) != WIDERSPRUCH_STATUS_OK) {
        fprintf(stderr, "no library: %s\n", widerspruch_error_message(error, NULL));
        exit(1);
    }
    return library;
}

/* The small request, prepared; ends the program if it is refused. */
static inline widerspruch_prepared *check_prepared(const widerspruch_library *library) {
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    if (widerspruch_library_prepare_json(library, check_request, strlen(check_request), &prepared, &error) !=
        WIDERSPRUCH_STATUS_OK) {
        for (size_t i = 0; i < widerspruch_error_issue_count(error); i++) {
            fprintf(stderr, "%s %s\n", widerspruch_error_issue_code(error, i, NULL),
                    widerspruch_error_issue_path(error, i, NULL));
        }
        exit(1);
    }
    return prepared;
}

/* Reads a file into memory that the caller frees, with a NUL behind it; NULL if there is none. */
static inline char *check_read(const char *path, size_t *length_out) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *bytes = (char *)malloc((size_t)size + 1);
    size_t length = fread(bytes, 1, (size_t)size, file);
    fclose(file);
    bytes[length] = '\0';
    *length_out = length;
    return bytes;
}

/* The path of a name in a folder; the caller frees it. */
static inline char *check_path(const char *folder, const char *name) {
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = (char *)malloc(size);
    snprintf(path, size, "%s/%s", folder, name);
    return path;
}

/* Checks that bytes are those of a file. */
static inline void check_file(const char *folder, const char *name, const void *bytes, size_t length) {
    char *path = check_path(folder, name);
    size_t expected_length = 0;
    char *expected = check_read(path, &expected_length);
    if (expected == NULL || bytes == NULL || expected_length != length || memcmp(expected, bytes, length) != 0) {
        fprintf(stderr, "%s: C gives other bytes\n", path);
        check_failures++;
    }
    free(expected);
    free(path);
}

#endif
