/**
 * Who works on the embedded scratch database. What is given to the role that runs a migration is known by it: an author may
 * well name `postgres`, and nobody this one.
 */
export const judgeUser = "athanor judge";
