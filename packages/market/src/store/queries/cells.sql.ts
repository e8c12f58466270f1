/**
 * A market's cells and how many full-time postings each holds.
 *
 * Shape   $parquet, $market → rows (title, level, year, postings), in their order
 */
export const CELLS_SQL = `
SELECT title, level, year::INTEGER AS year, count(*)::INTEGER AS postings
FROM read_parquet($parquet)
WHERE market = $market AND employment = 'full-time'
GROUP BY title, level, year
ORDER BY title, level, year`;
