/**
 * How much strangers may hand in. Everybody can apply, without an account; so what they send is counted before it is read.
 *
 * <ul>
 *   <li>R1 When one address has handed in as much as {@code lantern.intake.per-address} within {@code lantern.intake.window}
 *       (120 in PT1H unless set), the next is answered 429 with {@code Retry-After}, in the form of a page for a person. An
 *       IPv6 address counts by its network of 64 bits, which one customer has.
 *   <li>R2 When all addresses together have handed in {@code lantern.intake.per-host} (1,200) at one host, so is the next,
 *       whoever sends it.
 *   <li>R3 Addresses, of machines and of people, are kept in memory only, for one window, and reach neither log nor metric.
 *   <li>R4 When a form has a page for each question, each answer is counted on its own, and each question
 *       whether an address can be had: {@code lantern.intake.steps-per-address} (1,200), and ten times as many to one host.
 *       Three times as many looks at its pages are answered.
 *   <li>R5 When codes are mailed, {@code lantern.intake.codes-per-mailbox} (10) go to one e-mail address, whoever asks; one
 *       that was not sent does not count.
 *   <li>R6 When one member of an agency, a person or a program, has asked its API as often as {@code lantern.staff.per-member}
 *       within {@code lantern.staff.window} (1,200 in PT1M unless set), the next is answered 429 with {@code Retry-After},
 *       and nothing is done.
 *   <li>R7 When an applicant answers an operator's question, that counts for their address as a step does, and for the
 *       application: other people's requests, however many, do not keep them from answering.
 * </ul>
 *
 * Each server counts for itself: with several, a limit is as many times as large.
 */
@NullMarked
package org.lantern.web.intake;

import org.jspecify.annotations.NullMarked;
