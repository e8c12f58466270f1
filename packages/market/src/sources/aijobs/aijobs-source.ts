/** The aijobs.net salary index: what it is, where it comes from, under which licence. */
export const AIJOBS = {
  source: "aijobs",
  publisher: "aijobs.net",
  about: "Global AI, ML and data science salary index",
  url: "https://raw.githubusercontent.com/foorilla/ai-jobs-net-salaries/main/salaries.csv",
  licence: "CC0-1.0",
  meaning: "advertised",
  method:
    "Rows are walked in file order. Two rows alike but for salary, the second lower, are the two ends of one " +
    "advertised range; any other row is a posting of its own. A posting's pay is its range's midpoint. Counted are " +
    "full-time postings whose job and person are in the market and whose pay is in the market's currency.",
} as const;
