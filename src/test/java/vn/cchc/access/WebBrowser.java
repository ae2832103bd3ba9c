package vn.cchc.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser with cookies that follows no redirects by itself, in front of one server. */
final class WebBrowser implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;

    WebBrowser(int port) {
        this.server = URI.create("http://127.0.0.1:" + port + "/");
    }

    HttpResponse<String> get(String address) {
        return get(server.resolve(address));
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> signIn(String username, String password) {
        return post(server.resolve("login"), Map.of("username", username, "password", password));
    }

    /** Where an answer leads, in full. */
    static URI target(HttpResponse<?> answer) {
        return answer.request()
                .uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Where an answer leads within this server; empty where it is an answer of its own. */
    String destination(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> answer.request().uri().resolve(location).toString())
                .map(location -> location.replace(server.toString(), "/"))
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/127.0")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
