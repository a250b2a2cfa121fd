/*
 * The main job in C: reads a case and shows what to do, or writes the letters into a folder.
 *
 *     cc prepare.c $(pkg-config --cflags --libs widerspruch) -o prepare
 *     ./prepare CASE.json                  the page for people
 *     ./prepare CASE.json FORMAT FOLDER    one file per letter and manifest.json; the folder must be there
 *
 * Exit status: 0 done, 2 the case was refused (one line `code path message` per issue), 1 anything else.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <widerspruch.h>

/* Reads a whole file; the caller frees it. NULL if that fails. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    char *bytes = NULL;
    size_t room = 0;
    *length = 0;
    for (;;) {
        if (*length == room) {
            room = room == 0 ? 65536 : room * 2;
            char *larger = realloc(bytes, room);
            if (larger == NULL) {
                break;
            }
            bytes = larger;
        }
        size_t read = fread(bytes + *length, 1, room - *length, file);
        *length += read;
        if (read == 0) {
            int failed = ferror(file);
            fclose(file);
            if (failed) {
                free(bytes);
                return NULL;
            }
            return bytes;
        }
    }
    fclose(file);
    free(bytes);
    return NULL;
}

/* Says what is wrong; gives the exit status. */
static int report(const widerspruch_error *error) {
    size_t count = widerspruch_error_issue_count(error);
    for (size_t i = 0; i < count; i++) {
        fprintf(stderr, "%s %s %s\n", widerspruch_error_issue_code(error, i, NULL),
                widerspruch_error_issue_path(error, i, NULL), widerspruch_error_issue_message(error, i, NULL));
    }
    if (count > 0) {
        return 2;
    }
    fprintf(stderr, "prepare: %s\n", widerspruch_error_message(error, NULL));
    return 1;
}

/* Writes one file, never over another. */
static int write_file(const char *folder, const char *name, const uint8_t *bytes, size_t length) {
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = malloc(size);
    if (path == NULL) {
        return 1;
    }
    snprintf(path, size, "%s/%s", folder, name);
    FILE *file = fopen(path, "wbx");
    free(path);
    int failed = file == NULL || fwrite(bytes, 1, length, file) != length;
    if (file != NULL) {
        failed |= fclose(file) != 0;
    }
    if (failed) {
        fprintf(stderr, "prepare: %s cannot be written: %s\n", name, strerror(errno));
    }
    return failed;
}

static int write_all(const widerspruch_prepared *prepared, const char *format, const char *folder) {
    widerspruch_files *files = NULL;
    widerspruch_error *error = NULL;
    int result = 0;
    if (widerspruch_files_new(prepared, format, &files, &error) != WIDERSPRUCH_STATUS_OK) {
        result = report(error);
    }
    for (size_t i = 0; result == 0 && i < widerspruch_files_count(files); i++) {
        size_t length = 0;
        const uint8_t *bytes = widerspruch_files_bytes(files, i, &length);
        result = write_file(folder, widerspruch_files_name(files, i, NULL), bytes, length);
    }
    widerspruch_files_free(&files);
    widerspruch_error_free(&error);
    return result;
}

static int show(const widerspruch_prepared *prepared) {
    widerspruch_error *error = NULL;
    const char *page = NULL;
    size_t length = 0;
    int result = 0;
    if (widerspruch_prepared_page(prepared, &page, &length, &error) != WIDERSPRUCH_STATUS_OK) {
        result = report(error);
    } else if (fwrite(page, 1, length, stdout) != length || fflush(stdout) != 0) {
        result = 1;
    }
    widerspruch_error_free(&error);
    return result;
}

int main(int argc, char **argv) {
    if ((argc != 2 && argc != 4) || (argc == 4 && *argv[3] == '\0')) {
        fprintf(stderr, "usage: prepare CASE.json [FORMAT FOLDER]\n");
        return 1;
    }
    size_t length = 0;
    char *json = read_file(argv[1], &length);
    if (json == NULL) {
        fprintf(stderr, "prepare: the case cannot be read: %s\n", strerror(errno));
        return 1;
    }
    widerspruch_library *library = NULL;
    widerspruch_prepared *prepared = NULL;
    widerspruch_error *error = NULL;
    int result;
    if (widerspruch_library_new(&library, &error) != WIDERSPRUCH_STATUS_OK ||
        widerspruch_library_prepare_json(library, json, length, &prepared, &error) != WIDERSPRUCH_STATUS_OK) {
        result = report(error);
    } else if (argc == 4) {
        result = write_all(prepared, argv[2], argv[3]);
    } else {
        result = show(prepared);
    }
    free(json);
    widerspruch_error_free(&error);
    widerspruch_prepared_free(&prepared);
    widerspruch_library_free(&library);
    return result;
}
