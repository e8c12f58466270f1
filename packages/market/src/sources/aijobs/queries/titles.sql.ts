/** The titles of a file's postings, the commonest first. Shape: table merged_posting → rows (title, postings). */
export const TITLES_SQL = `
SELECT title, sum(incoming_copies)::DOUBLE AS postings FROM merged_posting WHERE incoming_copies > 0 GROUP BY title ORDER BY postings DESC, title`;
