package org.lantern.tenancy.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.DatabaseFault;

/**
 * Carries the bound agency into the transaction, once, on the transaction's own connection (R1, R2).
 *
 * <p>All handles of {@code jdbc/lantern} in one transaction share one physical connection, so that what is set here
 * holds for JPA and SQL alike. The setting is local to the transaction and gone after it.
 */
@ApplicationScoped
public class ContextBinder {

    private static final Object KEY = ContextBinder.class;

    @Resource(lookup = "jdbc/lantern")
    private DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    private ContextSigner signer;

    @PostConstruct
    void readKey() {
        try {
            String hex = Files.readString(Path.of(secrets, "context.key")).strip();
            signer = new ContextSigner(HexFormat.of().parseHex(hex));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The caller closes it. */
    public Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    /** Binds the transaction to the current agency, or checks that it is bound to it already. */
    public void bind() {
        AgencyId agency = CurrentAgency.id();
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("data of an agency is used outside a transaction");
        }
        Object bound = transaction.getResource(KEY);
        if (bound == null) {
            setContext(agency);
            transaction.putResource(KEY, agency);
        } else if (!bound.equals(agency)) {
            throw new IllegalStateException("this transaction is bound to another agency");
        }
    }

    private void setContext(AgencyId agency) {
        try (Connection connection = connection()) {
            apply(connection, signer, agency);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Sets the signed context on {@code connection} until its transaction ends. */
    public static void apply(Connection connection, ContextSigner signer, AgencyId agency) throws SQLException {
        int pid;
        try (PreparedStatement ask = connection.prepareStatement("select pg_backend_pid()");
                ResultSet answer = ask.executeQuery()) {
            answer.next();
            pid = answer.getInt(1);
        }
        try (PreparedStatement set = connection.prepareStatement("select set_config('app.agency', ?, true)")) {
            set.setString(1, signer.sign(agency, pid));
            set.execute();
        }
    }
}
