export { type SavedCareer, type SaveOptions, saveCareer, savedWords } from "./save-career.ts";
