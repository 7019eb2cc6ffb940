package org.entente.extraction.attack;

import org.entente.extraction.finding.FirstLookContract;

class FirstLookTest extends FirstLookContract {

    FirstLookTest() {
        super(new AttackFinder(true), new AttackFinder(false));
    }
}
