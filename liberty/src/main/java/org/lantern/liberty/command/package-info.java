/** The verbs of the command line; each turns arguments into one act and its outcome into words or JSON. */
@NullMarked
package org.lantern.liberty.command;

import org.jspecify.annotations.NullMarked;
