package org.lantern.signup.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.lantern.contact.EmailAddress;
import org.lantern.signup.CodeCheck;
import org.lantern.signup.CodeSending;
import org.lantern.signup.Draft;
import org.lantern.signup.SignupLink;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Codes that prove who reads an address's mail (R5). The draft is locked by whoever calls. */
@ApplicationScoped
public class Codes {
    static final Duration LIFE = Duration.ofMinutes(15);
    static final int TRIES = 5;
    static final int AN_HOUR = 5;

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Counts the code if the hour has room for it; tells how many seconds to wait if not. */
    private static final String COUNT = """
            update lantern.signup_draft set
                codes_sent = case when codes_since > now() - interval '1 hour' then codes_sent + 1 else 1 end,
                codes_since = case when codes_since > now() - interval '1 hour' then codes_since else now() end
            where link_hash = ? and (codes_since is null or codes_since <= now() - interval '1 hour' or codes_sent < ?)""";

    private static final String WAIT = """
            select ceil(extract(epoch from codes_since + interval '1 hour' - now()))::int
            from lantern.signup_draft where link_hash = ?""";

    private static final String KEEP = """
            update lantern.signup_draft set code_email = ?, code_hash = ?, code_tries = 0,
                code_expires_at = now() + make_interval(secs => ?) where link_hash = ?""";

    /** Counts the try before the code is looked at. */
    private static final String TRY = """
            update lantern.signup_draft set code_tries = code_tries + 1
            where link_hash = ? and code_hash is not null and code_expires_at > now() and code_tries < ? and code_email = ?
            returning code_hash, code_tries""";

    private static final String CONFIRM = """
            update lantern.signup_draft set confirmed_email = code_email, code_email = null, code_hash = null,
                code_expires_at = null where link_hash = ?""";

    @Inject
    private PlatformConnection connection;

    @Inject
    private SignupMail mail;

    /** @param hash in hexadecimal */
    private record Tried(String hash, int tries) {}

    public CodeSending send(SignupLink link, Draft draft) {
        Optional<EmailAddress> to = EmailAddress.of(draft.answer("administratorEmail"));
        if (to.isEmpty()) {
            return new CodeSending.NoAddress();
        }
        if (draft.isConfirmed()) {
            return new CodeSending.Confirmed();
        }
        if (update(COUNT, link.hash(), AN_HOUR) == 0) {
            int seconds = connection
                    .call(c -> Statements.one(c, row -> row.getInt(1), WAIT, link.hash()))
                    .orElse(0);
            return new CodeSending.TooMany(Duration.ofSeconds(Math.max(1, seconds)));
        }
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        String address = to.get().value();
        update(KEEP, address, hash(link, address, code), (double) LIFE.toSeconds(), link.hash());
        mail.code(to.get(), draft.language(), code, LIFE);
        return new CodeSending.Sent();
    }

    public CodeCheck check(SignupLink link, Draft draft, String typed) {
        String address = draft.answer("administratorEmail");
        if (draft.isConfirmed()) {
            return new CodeCheck.Confirmed();
        }
        Optional<Tried> tried = connection.call(c -> Statements.one(
                c,
                row -> new Tried(HexFormat.of().formatHex(row.getBytes(1)), row.getInt(2)),
                TRY,
                link.hash(),
                TRIES,
                address));
        if (tried.isEmpty()) {
            return new CodeCheck.RunOut();
        }
        String code = typed.replaceAll("[\\s-]", "");
        if (MessageDigest.isEqual(HexFormat.of().parseHex(tried.get().hash()), hash(link, address, code))) {
            update(CONFIRM, link.hash());
            mail.resume(new EmailAddress(address), draft.language(), link);
            return new CodeCheck.Confirmed();
        }
        int left = TRIES - tried.get().tries();
        return left > 0 ? new CodeCheck.Wrong(left) : new CodeCheck.RunOut();
    }

    private int update(String sql, @Nullable Object... parameters) {
        return connection.call(c -> Statements.update(c, sql, parameters));
    }

    /** HMAC (RFC 2104) with SHA-256, keyed by the secret that is not in the database: a million codes are soon tried. */
    private static byte[] hash(SignupLink link, String address, String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(link.text().getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal((address + "\n" + code).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
