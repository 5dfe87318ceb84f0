/** The main job as people do it: every page in a real browser, the rest of the sector through the API. */
@NullMarked
package fr.opp.system.browser;

import org.jspecify.annotations.NullMarked;
