package vn.cchc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium on this machine, installs one where that is plain to do, or says what to do. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "msedge");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    /** A browser that talks to nobody but the page it is shown. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find().or(Chromium::install).orElseThrow(Chromium::missing))
                        .setArgs(arguments()));
    }

    /** Playwright would download a browser of its own; the one of the machine is used instead. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> find() {
        var folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        var onPath = folders.flatMap(folder ->
                NAMES.stream().flatMap(name -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe"))));
        var chosen = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        return Stream.of(chosen, onPath, PLACES.stream().map(Path::of))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** On Debian and its kin, as root, the distribution's package is one command away. */
    private static Optional<Path> install() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
        return find();
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            process.start().waitFor();
        } catch (IOException failed) {
            throw new IllegalStateException("Could not run " + String.join(" ", command), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while running " + String.join(" ", command), stopped);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("The journeys need a Chromium and none was found: install Chromium or Chrome, "
                + "or set the environment variable CHROMIUM to its executable. On Debian: apt-get install chromium");
    }
}
