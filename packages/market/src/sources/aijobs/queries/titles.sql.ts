/** The titles of a file's postings, the commonest first. Shape: table incoming_posting → rows (title, postings). */
export const TITLES_SQL = `
SELECT title, sum(copies)::DOUBLE AS postings FROM incoming_posting GROUP BY title ORDER BY postings DESC, title`;
