package org.lantern.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All resources, below one address on every host; {@link At} says on which hosts each is found. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Lantern",
                        version = "1",
                        description =
                                "Community policing for many agencies. An agency's part is found on its portal's host,"
                                        + " applications and agencies on the platform's. Refusals are RFC 9457 problem documents.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        tags = {
            @Tag(name = Api.PUBLIC, description = "On an agency's host, for everybody"),
            @Tag(name = Api.STAFF, description = "On an agency's host, with a member's bearer token"),
            @Tag(name = Api.PLATFORM, description = "On the platform's host; some with a vendor's bearer token")
        })
@SecurityScheme(
        securitySchemeName = Api.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "RFC 9068 access token with audience lantern-api")
public class Api extends Application {
    public static final String PUBLIC = "public";
    public static final String STAFF = "staff";
    public static final String PLATFORM = "platform";
    public static final String BEARER = "bearer";
}
