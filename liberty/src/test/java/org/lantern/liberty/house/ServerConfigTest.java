package org.lantern.liberty.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ServerConfigTest {

    /** "Detail: Key (email)=(…)" would stand in the log: security.md, privacy. */
    @Test
    void the_database_driver_keeps_the_rows_it_quotes_to_itself() throws Exception {
        NodeList sources = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("src", "main", "liberty", "config", "server.xml").toFile())
                .getElementsByTagName("properties.postgresql");
        assertThat(sources.getLength()).isPositive();
        for (int i = 0; i < sources.getLength(); i++) {
            assertThat(((Element) sources.item(i)).getAttribute("logServerErrorDetail"))
                    .isEqualTo("false");
        }
    }
}
