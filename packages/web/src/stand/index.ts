export { StandPage, type StandPageProps } from "./stand-page.tsx";
