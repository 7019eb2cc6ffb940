/**
 * What one article says: entities and relations with the words behind them. Pure functions of the article: no clock, no
 * network, no database, no memory of earlier articles.
 */
@NullMarked
package org.entente.extraction;

import org.jspecify.annotations.NullMarked;
