/* Records and texts of the caller's own, from memory. */
#include "check.h"

static const char texts[] = "letter-closing = Mit besten Grüßen\n";

static void texts_over_a_language(const widerspruch_library *library) {
    widerspruch_library *ours = NULL;
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_library_with_texts(library, "de", "ours.ftl", texts, strlen(texts), &ours, &error),
                 WIDERSPRUCH_STATUS_OK);
    widerspruch_prepared *before = check_prepared(library), *after = check_prepared(ours);
    widerspruch_library_free(&ours);
    CHECK(strstr(widerspruch_letter_text(widerspruch_prepared_letter(after, 0), NULL), "Mit besten Grüßen") != NULL);
    CHECK(strstr(widerspruch_letter_text(widerspruch_prepared_letter(before, 0), NULL), "Mit besten Grüßen") == NULL);
    widerspruch_prepared_free(&before);
    widerspruch_prepared_free(&after);

    static const char broken[] = "letter-closing = { $nobody }\n= x\n";
    CHECK_STATUS(widerspruch_library_with_texts(library, "de", "ours.ftl", broken, strlen(broken), &ours, &error),
                 WIDERSPRUCH_STATUS_LOCALE);
    CHECK(ours == NULL);
    CHECK(widerspruch_error_issue_count(error) >= 1);
    CHECK(strstr(widerspruch_error_issue_path(error, 0, NULL), "ours.ftl:") != NULL);
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_library_with_texts(library, "not a tag", "ours.ftl", texts, strlen(texts), &ours, &error),
                 WIDERSPRUCH_STATUS_INVALID_ARGUMENT);
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_library_with_texts(library, "tlh", "ours.ftl", texts, strlen(texts), &ours, &error),
                 WIDERSPRUCH_STATUS_LOCALE);
    widerspruch_error_free(&error);
}

static void records(const widerspruch_library *library, const char *platform_json) {
    widerspruch_library *ours = NULL;
    widerspruch_error *error = NULL;
    CHECK_STATUS(widerspruch_library_with_records(library, "{\"platform\": []}", 16, &ours, &error),
                 WIDERSPRUCH_STATUS_CATALOG);
    CHECK_TEXT(widerspruch_error_issue_code(error, 0, NULL), "catalog.overlay_key");
    widerspruch_error_free(&error);
    CHECK_STATUS(widerspruch_library_with_records(library, "{}", 2, &ours, &error), WIDERSPRUCH_STATUS_OK);
    CHECK(widerspruch_library_platform_count(ours) == widerspruch_library_platform_count(library));
    size_t version_length = 0;
    const char *version = widerspruch_library_facts_version(library, &version_length);
    CHECK(strlen(version) == version_length);
    CHECK(strncmp(version, widerspruch_library_facts_as_of(library, NULL), 10) == 0 && version[10] == '+');
    CHECK_TEXT(widerspruch_library_facts_version(ours, NULL), version);
    widerspruch_library_free(&ours);

    /* A record of the catalog under another name. */
    size_t length = 0;
    char *record = check_read(platform_json, &length);
    CHECK(record != NULL);
    char *name = strstr(record, "\"name\": \"Instagram\"");
    CHECK(name != NULL);
    memcpy(name, "\"name\": \"Instagraf\"", 19);
    char *json = malloc(length + 32);
    int written = sprintf(json, "{\"platforms\": [%s]}", record);
    free(record);
    CHECK_STATUS(widerspruch_library_with_records(library, json, (size_t)written, &ours, &error),
                 WIDERSPRUCH_STATUS_OK);
    free(json);
    CHECK_TEXT(widerspruch_platform_name(widerspruch_library_find_platform(ours, "instagram"), NULL), "Instagraf");
    CHECK(strcmp(widerspruch_library_facts_version(ours, NULL), version) != 0);
    widerspruch_library_free(&ours);
}

/* The settings of a locale under another tag. */
static char *retagged(char *settings, size_t *length) {
    char *tag = strstr(settings, "\"en\"");
    CHECK(tag != NULL);
    char *changed = malloc(*length + 4);
    *length = (size_t)sprintf(changed, "%.*s\"en-ZA\"%s", (int)(tag - settings), settings, tag + 4);
    free(settings);
    return changed;
}

/* The files of a language again, under another tag. */
static void locale(const widerspruch_library *library, char **paths, size_t count) {
    const char **files = malloc(count * sizeof *files);
    char **read = malloc(count * sizeof *read);
    size_t *lengths = malloc(count * sizeof *lengths);
    for (size_t i = 0; i < count; i++) {
        read[i] = check_read(paths[i], &lengths[i]);
        files[i] = strrchr(paths[i], '/') + 1;
        if (strcmp(files[i], "locale.json") == 0) {
            read[i] = retagged(read[i], &lengths[i]);
        }
    }
    widerspruch_library *ours = NULL;
    widerspruch_error *error = NULL;
    const char *const *texts_of = (const char *const *)read;
    CHECK_STATUS(widerspruch_library_with_locale(library, "en-ZA", files, texts_of, lengths, count, &ours, &error),
                 WIDERSPRUCH_STATUS_OK);
    CHECK(widerspruch_library_language_count(ours) == widerspruch_library_language_count(library) + 1);
    widerspruch_library_free(&ours);
    CHECK_STATUS(widerspruch_library_with_locale(library, "en-ZA", files, texts_of, lengths, 1, &ours, &error),
                 WIDERSPRUCH_STATUS_LOCALE);
    widerspruch_error_free(&error);
    CHECK_STATUS(
        widerspruch_library_with_locale(library, "en-ZA", files, texts_of, lengths, SIZE_MAX, &ours, &error),
        WIDERSPRUCH_STATUS_TOO_LARGE);
    widerspruch_error_free(&error);
    for (size_t i = 0; i < count; i++) {
        free(read[i]);
    }
    free(files);
    free(read);
    free(lengths);
}

/* overlay PLATFORM.json LOCALE_FILE... */
int main(int argc, char **argv) {
    if (argc < 3) {
        return 2;
    }
    widerspruch_library *library = check_library();
    texts_over_a_language(library);
    records(library, argv[1]);
    locale(library, argv + 2, (size_t)argc - 2);
    widerspruch_library_free(&library);
    return check_result("overlay");
}
