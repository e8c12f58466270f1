import type { Skill } from "./skill.ts";

/** What is said of a skill that no source here explains. */
const NOBODY_SAYS = "No source we hold says why it is scarce.";

/**
 * The skills a premium may be named for: those asked for most, those that published figures name, and the two that figures
 * use when they name none, AI skills in any job and AI engineering as a trade.
 */
export const SKILLS: readonly Skill[] = [
  {
    id: "llm-fine-tuning",
    name: "LLM fine-tuning",
    words: ["LLM fine-tuning", "fine-tuning", "LLM specialist", "foundation-model engineer", "LLM tuning"],
    why: {
      says: "It takes model internals and training dynamics, the curation of data, and rigour in evaluation, seldom found in one person. That is the reason given with the premium, not a measurement; in India a skills report ranks LLM tuning among the lower paid.",
      sources: ["guide-us-finetune-premium", "teamlease-in-skill-llmtune"],
    },
  },
  {
    id: "mlops",
    name: "MLOps",
    words: ["MLOps", "MLOps engineer"],
    why: {
      says: "It turns a prototype into something a business can depend on: judgement in production, not breadth of tools. That is the reason given for it, not a measurement; what is printed of its premium disagrees.",
      sources: ["mlesalary-us-mlops-premium", "algeriatech-us-ft-premium"],
    },
  },
  {
    id: "deep-learning",
    name: "deep learning",
    words: ["deep learning", "deep learning engineer"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "nlp",
    name: "natural language processing",
    words: ["NLP", "natural language processing", "NLP engineer"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "computer-vision",
    name: "computer vision",
    words: ["computer vision", "computer vision engineer", "machine vision"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "context-engineering",
    name: "context engineering",
    words: ["context engineering"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "agents",
    name: "agents",
    words: ["agents", "agentic systems", "agent orchestration", "agent design"],
    why: {
      says: "Asked for often: about three in ten roles of one job board carry the tag. That is demand; no source we hold counts who can do it.",
      sources: ["aidevboard-tag-agents"],
    },
  },
  {
    id: "rag",
    name: "retrieval-augmented generation",
    words: ["RAG", "production RAG", "retrieval-augmented generation"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "evaluation",
    name: "evaluation",
    words: ["evaluation", "evaluation engineering", "evaluation engineer"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "rlhf",
    name: "RLHF and post-training",
    words: ["RLHF", "post-training", "RLHF / post-training"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "multimodal",
    name: "multimodal models",
    words: ["multimodal", "multi-modal", "vision-language"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "research",
    name: "research",
    words: ["research", "research scientist", "research engineer", "applied scientist"],
    why: { says: NOBODY_SAYS, sources: [] },
  },
  {
    id: "ai-engineering",
    name: "AI engineering as a trade",
    words: ["AI engineering", "AI engineer"],
    why: {
      says: "Asked for ever more: it leads one network's list of fastest growing jobs in the US. That is demand; no source we hold counts who can do it.",
      sources: ["linkedin-us-rank-aie"],
    },
  },
  {
    id: "ai-skills",
    name: "AI skills, not told apart",
    words: ["AI skills", "AI", "machine learning", "generative AI", "GenAI"],
    why: {
      says: "Few are said to have them: a staffing firm in India counts one qualified engineer for ten open generative-AI roles, and a forecast there has 1.2 million people for 2.3 million openings in 2027.",
      sources: ["teamlease-in-genai-senior", "bain-in-openings", "oii-gb-ai-premium"],
    },
  },
];
