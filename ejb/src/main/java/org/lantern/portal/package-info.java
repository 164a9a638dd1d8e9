/**
 * The look of an agency's portal: its name, logo, colours, numbers to call and languages, drafted, previewed, published
 * and rolled back as one versioned thing.
 *
 * <p>R1 Only what was published is public; a draft is seen by its agency alone, and through preview links that end by
 * themselves. R2 Whatever colour an agency chooses, text on its pages reaches 4.5:1 and borders 3:1, light and dark. R3
 * A brand colour too pale for a button on the page is not changed: a border is drawn and the agency is told. R4 No text
 * an agency typed reaches a style sheet; only validated colours do. R5 A logo is taken by its content, not its name: PNG
 * or JPEG, refused before decoding when too large in bytes or pixels, re-encoded to PNG so that nothing but pixels
 * remains. The original is not kept. R6 A draft saved over someone else's newer draft is refused, nothing is lost. R7 A
 * design with a problem is not published; each problem names its field. R8 At its birth an agency's portal is live, in
 * the agency's name and in the languages its application asked for, before anyone has designed it. R9 Agency B sees
 * nothing of A's drafts, versions, logos or previews. R10 While an agency is in trial, what is live on its portal opens
 * to who holds a preview link: 256 random bits of which only the hash is kept, for seven days or until it is revoked, at
 * this agency alone; who made it and when it was last used is listed. R11 An agency that wants to go live has published
 * whom to call and when, its own words on privacy, and whom to tell when the portal cannot be used.
 *
 * <p>Out of scope: pages of free text, banners, custom domains (later); how a page is drawn ({@code org.lantern.web}).
 */
@NullMarked
package org.lantern.portal;

import org.jspecify.annotations.NullMarked;
