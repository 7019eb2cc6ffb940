package org.entente.extraction.agreement;

/** What a verb of agreement does to what is agreed. */
enum Act {
    /** Concludes an instrument: sign, ink, renew. */
    SIGN,
    /** Comes to terms: reach, strike, clinch. */
    REACH,
    /** Binds oneself: agree, pledge, vow. */
    AGREE,
    /** Begins to work together: team up, join forces. */
    TEAM,
    /** Brings something into being: launch, set up, issue. */
    ESTABLISH,
    /** Works together: cooperate, share. */
    WORK,
    /** Makes what there is stronger: step up, deepen. */
    DEEPEN,
    /** Carries something out or goes on with it: hold, run, continue. */
    HOLD,
    /** Gives effect: ratify, enter into force. */
    RATIFY,
    /** Talks about it: negotiate, discuss, draft. */
    NEGOTIATE,
    /** Gives leave to conclude it: approve. */
    APPROVE,
    /** Puts it to others: propose, offer, urge, seek. */
    PROPOSE,
    /** Ends it: suspend, withdraw, expire. */
    END,
    /** Gives up what was planned, or ends what there is: drop, shelve. */
    DROP,
    /** Turns it down: reject, refuse. */
    REJECT,
    /** Takes what was offered: accept. */
    ACCEPT,
    /** Comes to nothing: collapse, break down. */
    COLLAPSE,
    /** Has it: have, possess. */
    HAVE,
    /** Becomes a part of it, or of what others do: join. */
    JOIN
}
