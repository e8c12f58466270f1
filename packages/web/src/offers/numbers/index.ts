export { NumbersTable } from "./numbers-table.tsx";
