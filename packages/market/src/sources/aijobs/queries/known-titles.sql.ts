/**
 * The titles that role families list, each once whatever its case, by which other spellings of it are found.
 *
 * Shape   $titles → table known_title (spelling, title)
 */
export const KNOWN_TITLES_SQL = `
CREATE TABLE known_title AS
SELECT lower(title) AS spelling, min(title) AS title FROM (SELECT unnest($titles) AS title) GROUP BY spelling`;

/**
 * Gives postings that a store holds already the spelling of the families of today.
 *
 * Shape   tables known_posting, known_title → known_posting changed; the number of postings changed
 */
export const RESPELL_KNOWN_SQL = `
UPDATE known_posting SET title = known_title.title
FROM known_title
WHERE known_title.spelling = lower(known_posting.title) AND known_title.title <> known_posting.title`;
