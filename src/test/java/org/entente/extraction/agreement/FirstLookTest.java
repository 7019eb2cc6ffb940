package org.entente.extraction.agreement;

import org.entente.extraction.finding.FirstLookContract;

class FirstLookTest extends FirstLookContract {

    FirstLookTest() {
        super(new AgreementFinder(false, true), new AgreementFinder(false, false));
    }
}
