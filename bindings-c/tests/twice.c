/* The static library and a shared copy in one process, and a shared copy that is unloaded while idle: twice LIBRARY.so
   (linked with the static library). */
#include "check.h"

#include <dlfcn.h>

typedef widerspruch_status new_library(widerspruch_library **, widerspruch_error **);
typedef widerspruch_status prepare(const widerspruch_library *, const char *, size_t, widerspruch_prepared **,
                                   widerspruch_error **);
typedef const char *json(const widerspruch_prepared *, size_t *);
typedef void free_library(widerspruch_library **);
typedef void free_prepared(widerspruch_prepared **);

static void *symbol(void *copy, const char *name) {
    void *address = dlsym(copy, name);
    CHECK(address != NULL);
    return address;
}

/* Function pointers and pointers to data have the same size wherever there is dlsym. */
#define FUNCTION(type, name) \
    type *name##_copy; \
    do { \
        void *address = symbol(copy, #name); \
        memcpy(&name##_copy, &address, sizeof address); \
    } while (0)

int main(int argc, char **argv) {
    widerspruch_library *library = check_library();
    widerspruch_prepared *expected = check_prepared(library);
    for (int round = 0; argc > 1 && round < 3; round++) {
        void *copy = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
        CHECK(copy != NULL);
        FUNCTION(new_library, widerspruch_library_new);
        FUNCTION(prepare, widerspruch_library_prepare_json);
        FUNCTION(json, widerspruch_prepared_json);
        FUNCTION(free_library, widerspruch_library_free);
        FUNCTION(free_prepared, widerspruch_prepared_free);
        CHECK(widerspruch_library_new_copy != widerspruch_library_new);
        widerspruch_library *other = NULL;
        widerspruch_prepared *prepared = NULL;
        CHECK_STATUS(widerspruch_library_new_copy(&other, NULL), WIDERSPRUCH_STATUS_OK);
        CHECK_STATUS(
            widerspruch_library_prepare_json_copy(other, check_request, strlen(check_request), &prepared, NULL),
            WIDERSPRUCH_STATUS_OK);
        CHECK_TEXT(widerspruch_prepared_json_copy(prepared, NULL), widerspruch_prepared_json(expected, NULL));
        widerspruch_prepared_free_copy(&prepared);
        widerspruch_library_free_copy(&other);
        dlclose(copy);
    }
    widerspruch_prepared_free(&expected);
    widerspruch_library_free(&library);
    return check_result("twice");
}
