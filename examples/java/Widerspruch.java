import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

/**
 * The C library by the foreign function and memory API of Java 22 and later: no JNI, no C code.
 *
 * <p>A {@link Library} and a {@link Prepared} may be used by any number of threads at once. Close them when no thread
 * uses them any more.
 */
final class Widerspruch {
    private static final int ABI = 1; // WIDERSPRUCH_ABI_VERSION

    private static final Linker LINKER = Linker.nativeLinker();
    /** Lives as long as the program, as the library does. */
    private static final SymbolLookup SYMBOLS = SymbolLookup.libraryLookup(
            System.getenv().getOrDefault("WIDERSPRUCH_LIBRARY", "libwiderspruch.so.0.1"), Arena.global());

    /** A borrowed text of any length: the pointer, of which only the NUL tells the end. */
    private static final AddressLayout TEXT =
            ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));

    // size_t is a long on every 64-bit system, widerspruch_status an int.
    private static final MethodHandle ABI_VERSION = function("abi_version", FunctionDescriptor.of(JAVA_INT));
    private static final MethodHandle LIBRARY_NEW = fallible("library_new", ADDRESS);
    private static final MethodHandle PREPARE_JSON =
            fallible("library_prepare_json", ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
    private static final MethodHandle RENDER = fallible("letter_render", ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private static final MethodHandle LIBRARY_FREE = free("library");
    private static final MethodHandle PREPARED_FREE = free("prepared");
    private static final MethodHandle ERROR_FREE = free("error");
    private static final MethodHandle ACTION_COUNT = count("prepared_action_count");
    private static final MethodHandle ACTION = part("prepared_action");
    private static final MethodHandle ACTION_ID = text("action_id");
    private static final MethodHandle ACTION_TITLE = text("action_title");
    private static final MethodHandle LETTER_COUNT = count("prepared_letter_count");
    private static final MethodHandle LETTER = part("prepared_letter");
    private static final MethodHandle LETTER_SUBJECT = text("letter_subject");
    private static final MethodHandle LETTER_TEXT = text("letter_text");
    private static final MethodHandle ERROR_MESSAGE = text("error_message");
    private static final MethodHandle ISSUE_COUNT = count("error_issue_count");
    private static final MethodHandle ISSUE_CODE = indexedText("error_issue_code");
    private static final MethodHandle ISSUE_PATH = indexedText("error_issue_path");
    private static final MethodHandle ISSUE_MESSAGE = indexedText("error_issue_message");

    private Widerspruch() {}

    /** One thing that is wrong with a case; the message is for the user. */
    record Issue(String code, String path, String message) {}

    /** One thing to do. */
    record Action(String id, String title) {}

    /** A letter in its final wording. */
    record Letter(String subject, String text, byte[] html) {}

    /** What the library reports. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
        final int status;
        final transient List<Issue> issues;

        Failure(int status, String message, List<Issue> issues) {
            super(message);
            this.status = status;
            this.issues = issues;
        }

        /** Whether the case itself is wrong; the issues then say why. */
        boolean refused() {
            return status == 1 || status == 2; // WIDERSPRUCH_STATUS_REQUEST, WIDERSPRUCH_STATUS_VALIDATION
        }
    }

    /** Facts and wording. Make one and share it. */
    static final class Library implements AutoCloseable {
        private final MemorySegment variable = variable();

        Library() throws Failure {
            int abi = (int) call(ABI_VERSION);
            if (abi != ABI) {
                throw new IllegalStateException("the library has the ABI version " + abi + ", this program needs " + ABI);
            }
            try (Arena arena = Arena.ofConfined()) {
                check(LIBRARY_NEW, arena, variable);
            }
        }

        /** Validates a case, plans it and writes the letters. */
        Prepared prepare(byte[] json) throws Failure {
            Prepared prepared = new Prepared();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment copy = arena.allocateFrom(JAVA_BYTE, json);
                check(PREPARE_JSON, arena, handle(variable), copy, (long) json.length, prepared.variable);
            }
            return prepared;
        }

        @Override
        public void close() {
            call(LIBRARY_FREE, variable);
        }
    }

    /** A prepared case. It holds personal data. */
    static final class Prepared implements AutoCloseable {
        private final MemorySegment variable = variable();

        private Prepared() {}

        List<Action> actions() {
            return list((long) call(ACTION_COUNT, handle(variable)), i -> {
                Object action = call(ACTION, handle(variable), i);
                return new Action(string(call(ACTION_ID, action, MemorySegment.NULL)),
                        string(call(ACTION_TITLE, action, MemorySegment.NULL)));
            });
        }

        List<Letter> letters() throws Failure {
            List<Letter> letters = new ArrayList<>();
            for (long i = 0; i < (long) call(LETTER_COUNT, handle(variable)); i++) {
                Object letter = call(LETTER, handle(variable), i);
                letters.add(new Letter(string(call(LETTER_SUBJECT, letter, MemorySegment.NULL)),
                        string(call(LETTER_TEXT, letter, MemorySegment.NULL)), render(letter, "html")));
            }
            return letters;
        }

        private static byte[] render(Object letter, String format) throws Failure {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment bytes = arena.allocate(ADDRESS), length = arena.allocate(JAVA_LONG);
                check(RENDER, arena, letter, arena.allocateFrom(format), bytes, length);
                // The bytes belong to the letter: toArray copies them.
                return bytes.get(ADDRESS, 0).reinterpret(length.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
            }
        }

        @Override
        public void close() {
            call(PREPARED_FREE, variable);
        }
    }

    /** Calls a function that can fail; its last argument, error_out, is added here. */
    private static void check(MethodHandle function, Arena arena, Object... arguments) throws Failure {
        MemorySegment error = arena.allocate(ADDRESS);
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = error;
        int status = (int) call(function, all);
        if (status == 0) {
            return;
        }
        try {
            MemorySegment handle = handle(error);
            List<Issue> issues = list((long) call(ISSUE_COUNT, handle), i -> new Issue(
                    string(call(ISSUE_CODE, handle, i, MemorySegment.NULL)),
                    string(call(ISSUE_PATH, handle, i, MemorySegment.NULL)),
                    string(call(ISSUE_MESSAGE, handle, i, MemorySegment.NULL))));
            throw new Failure(status, string(call(ERROR_MESSAGE, handle, MemorySegment.NULL)), issues);
        } finally {
            call(ERROR_FREE, error);
        }
    }

    /** A variable for a handle. The library sets it and, when it frees the handle, clears it: closing twice is safe. */
    private static MemorySegment variable() {
        return Arena.ofAuto().allocate(ADDRESS);
    }

    private static MemorySegment handle(MemorySegment variable) {
        return variable.get(ADDRESS, 0);
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable fault) {
            throw new IllegalStateException("a call of the library went wrong", fault);
        }
    }

    /** Copies a text. */
    private static String string(Object text) {
        MemorySegment segment = (MemorySegment) text;
        return segment.equals(MemorySegment.NULL) ? null : segment.getString(0);
    }

    private static <T> List<T> list(long count, LongFunction<T> element) {
        List<T> list = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            list.add(element.apply(i));
        }
        return list;
    }

    private static MethodHandle function(String name, FunctionDescriptor type) {
        return LINKER.downcallHandle(SYMBOLS.find("widerspruch_" + name).orElseThrow(), type);
    }

    private static MethodHandle fallible(String name, MemoryLayout... arguments) {
        return function(name, FunctionDescriptor.of(JAVA_INT, arguments).appendArgumentLayouts(ADDRESS));
    }

    private static MethodHandle free(String kind) {
        return function(kind + "_free", FunctionDescriptor.ofVoid(ADDRESS));
    }

    private static MethodHandle count(String name) {
        return function(name, FunctionDescriptor.of(JAVA_LONG, ADDRESS));
    }

    private static MethodHandle part(String name) {
        return function(name, FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG));
    }

    private static MethodHandle text(String name) {
        return function(name, FunctionDescriptor.of(TEXT, ADDRESS, ADDRESS));
    }

    private static MethodHandle indexedText(String name) {
        return function(name, FunctionDescriptor.of(TEXT, ADDRESS, JAVA_LONG, ADDRESS));
    }
}
