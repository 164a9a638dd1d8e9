package org.lantern.recovery;

/** What the holder of a link is told. */
public sealed interface LostDeviceAnswer {

    /** It waits for the person to confirm. */
    record Open(String agencyName, String name) implements LostDeviceAnswer {}

    /** @param console where they log in now */
    record Done(String console) implements LostDeviceAnswer {}

    /** Confirmed here; another agency of theirs has not vouched yet, or its link waits (R5). */
    record Waiting(String agencyName) implements LostDeviceAnswer {}

    /** Whatever the reason is (R6). */
    record NotValid() implements LostDeviceAnswer {}
}
