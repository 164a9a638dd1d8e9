/**
 * The API's common ground: where it is, how it refuses, pages, guards and is repeated safely. The resources are in one
 * package per subject below; they are thin, call the desks the console calls, and hold the only request and response
 * records of the house.
 *
 * <ul>
 *   <li>R1 A resource answers on the side it names ({@link org.lantern.web.api.At}) and is not found on the other; a
 *       resource that names none is found nowhere.
 *   <li>R2 A refusal is a problem document. Without a token it is 401, with one 403, and what belongs to another agency
 *       does not exist: 404, byte-equal to that of a random id but for the request id.
 *   <li>R3 A body over its limit is answered 413 in words before it is read to its end; a stranger's body is not read at
 *       all where a member is needed.
 *   <li>R4 No exported cell starts a formula.
 *   <li>R5 A creating POST with an {@code Idempotency-Key} that was answered before is answered the same again and does
 *       nothing; the same key with another request is refused.
 *       Creations by visitors are told apart by what they ask (once R6).
 *   <li>R6 Everything is described by the OpenAPI document at {@code /openapi} on the platform's host.
 *   <li>R7 Who may not is told 403 before the request is read and before an answer kept under a key is given again; what
 *       is named and not there is told 404 before its body's values are looked at.
 *   <li>R8 No body, however written, ends in a fault: null in the place of a value, control characters and too many
 *       entries are refused with a pointer to where they are.
 *   <li>R9 Of a multipart body only the parts that are asked for are kept, and 10 parts are read at most.
 *   <li>R10 The document is true: each operation has an id and lists what it can be refused with, as problems with the
 *       codes of that status; what it says of parameters, tags and headers is what is done.
 *   <li>R11 Who accepts problem documents alone is answered where success has no body, as everybody is.
 * </ul>
 */
@NullMarked
package org.lantern.web.api;

import org.jspecify.annotations.NullMarked;
