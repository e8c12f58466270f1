export { ToldSoFar } from "./told-so-far.tsx";
