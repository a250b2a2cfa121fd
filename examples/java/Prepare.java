import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main job from Java 22 or later: reads a case, prints what to do and the subject of every letter, and writes every
 * letter as text and as HTML into a folder.
 *
 * <pre>java --enable-native-access=ALL-UNNAMED Prepare.java CASE.json FOLDER</pre>
 *
 * Exit status: 0 done, 2 the case was refused (one line {@code code path message} per issue), 1 anything else.
 * WIDERSPRUCH_LIBRARY may name the library file; otherwise the system finds it.
 */
final class Prepare {
    private Prepare() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length != 2) {
            err.println("usage: prepare CASE.json FOLDER");
            System.exit(1);
        }
        try {
            run(Path.of(arguments[0]), Path.of(arguments[1]), out);
        } catch (Widerspruch.Failure failure) {
            if (failure.refused()) {
                for (Widerspruch.Issue issue : failure.issues) {
                    err.println(issue.code() + " " + issue.path() + " " + issue.message());
                }
                System.exit(2);
            }
            err.println("prepare: " + failure.getMessage());
            System.exit(1);
        } catch (IOException error) {
            err.println("prepare: " + error);
            System.exit(1);
        }
    }

    private static void run(Path file, Path folder, PrintStream out) throws IOException, Widerspruch.Failure {
        byte[] json = Files.readAllBytes(file);
        try (var library = new Widerspruch.Library(); var prepared = library.prepare(json)) {
            for (Widerspruch.Action action : prepared.actions()) {
                out.println("action " + action.id() + ": " + action.title());
            }
            Files.createDirectories(folder);
            int number = 0;
            for (Widerspruch.Letter letter : prepared.letters()) {
                number++;
                Files.writeString(folder.resolve("letter-" + number + ".txt"), letter.text());
                Files.write(folder.resolve("letter-" + number + ".html"), letter.html());
                out.println("letter " + number + ": " + letter.subject());
            }
        }
    }
}
