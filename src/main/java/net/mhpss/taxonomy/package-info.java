/**
 * The vocabularies of the field: topics, kinds, countries, regions, languages, and their labels in
 * every language.
 */
@NullMarked
package net.mhpss.taxonomy;

import org.jspecify.annotations.NullMarked;
