/**
 * A market's full-time postings with both ends of the advertised range, one row per cell and distinct range.
 *
 * Shape   $parquet, $market → rows (title, level, year, low, high, postings), in their order
 * Units   low and high in minor units per year
 */
export const RANGES_SQL = `
SELECT title, level, year::INTEGER AS year,
  low_minor_per_year::DOUBLE AS low, high_minor_per_year::DOUBLE AS high, count(*)::INTEGER AS postings
FROM read_parquet($parquet)
WHERE market = $market AND employment = 'full-time'
GROUP BY title, level, year, low_minor_per_year, high_minor_per_year
ORDER BY title, level, year, low, high`;
