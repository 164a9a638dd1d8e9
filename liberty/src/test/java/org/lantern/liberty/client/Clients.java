package org.lantern.liberty.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.lantern.client.ApiClient;
import org.lantern.client.ApiException;
import org.lantern.client.api.PlatformApi;
import org.lantern.client.api.PublicApi;
import org.lantern.client.api.StaffApi;
import org.lantern.client.model.Problem;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.RunningLantern;

/** Programs of the generated client, each at one host and with a token or without. */
record Clients(RunningLantern lantern, Witness witness) {
    /** An answer with something in it that the description does not know is a fault. */
    static final ObjectMapper STRICT =
            ApiClient.createDefaultObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Anybody at the platform's host. */
    PlatformApi applicant() {
        return new PlatformApi(at(lantern.platform()));
    }

    PlatformApi operator() {
        return new PlatformApi(
                at(lantern.platform(), lantern.token(lantern.accounts().vendorOperator())));
    }

    StaffApi staff(String slug, String token) {
        return new StaffApi(at(lantern.agency(slug), token));
    }

    PublicApi resident(String slug) {
        return new PublicApi(at(lantern.agency(slug)));
    }

    /** A call that may be refused. */
    interface Call {
        Object make() throws ApiException;
    }

    /** The problem that a call is refused with. */
    static Problem refusal(Call call) {
        try {
            throw new AssertionError("not refused: " + call.make());
        } catch (ApiException refused) {
            return problem(refused);
        }
    }

    static Problem problem(ApiException refused) {
        try {
            return STRICT.readValue(refused.getResponseBody(), Problem.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(refused.getMessage(), e);
        }
    }

    /** Waits for it; a call that is refused meanwhile is made again. */
    static void until(Callable<Boolean> holds) {
        assertThat(Waiting.until(PATIENCE, () -> {
                    try {
                        return holds.call();
                    } catch (ApiException notYet) {
                        return false;
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .isTrue();
    }

    private ApiClient at(Site site) {
        return at(site, client -> client);
    }

    private ApiClient at(Site site, String token) {
        return at(
                site,
                client -> client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token)));
    }

    private ApiClient at(Site site, Function<ApiClient, ApiClient> known) {
        var client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return witness;
            }
        };
        client.updateBaseUri(site.base().toString());
        return known.apply(client.setObjectMapper(STRICT));
    }
}
