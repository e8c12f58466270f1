import { z } from "zod";

const market = z
  .string()
  .describe("The market that the person is paid in: US, GB (or UK), IN. Never another one as a benchmark.");
const level = z
  .string()
  .describe("entry, mid, senior, staff, executive: by the scope owned, not by title or years.");
const pay = z
  .union([z.string(), z.number().transform(String)])
  .describe("Yearly base pay in the market's own currency: 185000, “£85k”, “21 LPA”. It is never converted.");

/** Fields that several questions share, each as the command takes it. */
export const ASKED = {
  market,
  level,
  pay,
  role: z.string().describe("A family of job titles, such as ai-engineer (the default) or data-scientist."),
  title: z.string().describe("One job title instead of a family, such as “Machine Learning Engineer”."),
  years: z.string().describe("Postings of these years: “2024..2025” or “2025”. Default: the latest two."),
  asOf: z.string().describe("A day as 2026-05-01. Default: today, or everything known."),
  skill: z.string().describe("A skill, such as mlops, llm-fine-tuning, rag, agents."),
} as const;
