package org.lantern.takeout;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** Says by whom a manifest was written (R1): Ed25519 (RFC 8032) over its bytes, in Base64. */
final class ArchiveSeal {

    static final String NAME = "manifest.json.sig";
    private static final String ALGORITHM = "Ed25519";

    private ArchiveSeal() {}

    static String sign(byte[] manifest, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(manifest);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key that signs cannot be used", e);
        }
    }

    static boolean isBy(PublicKey key, byte[] manifest, String seal) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(manifest);
            return check.verify(Base64.getDecoder().decode(seal.strip()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
