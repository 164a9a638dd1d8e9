/** {@code agency …}: an agency's life from the command line, through the doors the vendor's operators and applicants have. */
@NullMarked
package org.lantern.liberty.command.agency;

import org.jspecify.annotations.NullMarked;
