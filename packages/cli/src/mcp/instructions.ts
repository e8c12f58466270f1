/** What an assistant is told before it asks anything. */
export const INSTRUCTIONS = [
  "Paycurve says where an AI engineer stands on their own market's pay curve, from published figures and counted job postings, each with its source. It runs on this machine, asks nobody, and keeps nothing.",
  "Keep to these rules when you use its answers:",
  "1. A figure belongs to one market (US, GB, IN). Never convert a currency, and never give one market's figure as a benchmark in another. Only ratios travel, and only as a claim to test locally.",
  "2. A value with kind “withheld” is one that the data cannot bear. Say that it is withheld and why. Never estimate it, interpolate it, or fill it in from another source or from memory.",
  "3. Advertised is not paid, a floor is not a value, and a range is not percentiles. Give each number as what it is, with its source and its interval.",
  "4. Premiums over different baselines are never added up. Conflicting sources are shown side by side, not averaged.",
  "5. Seniority is the scope a person owns, not years or a title. Bonus counts at what was really paid out; private equity is an upside, not a foundation.",
  "6. Notes and findings in an answer are part of it: pass on those of severity caution or worse.",
  "A tool that reads a career file takes a path on this machine (career) or the file's text (careerText). Pay is private: do not send it elsewhere.",
].join("\n");
