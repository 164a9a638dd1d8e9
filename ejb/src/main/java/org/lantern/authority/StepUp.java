package org.lantern.authority;

/** Where confirmations are kept; {@code stepup} implements it, and a desk that is about to do a dangerous act asks it (R6). */
public interface StepUp {

    /**
     * Uses up, in the current transaction, the grant this call came with. A desk asks last, when nothing else stands
     * against the act, and answers {@code false} with a refusal that names the act and has written nothing.
     *
     * @return whether the grant is the current person's, for exactly this act, and was neither used nor too old
     */
    boolean spend(StepUpAct act);
}
