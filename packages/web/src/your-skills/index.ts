export { YourSkills } from "./your-skills.tsx";
