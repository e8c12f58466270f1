export { OutcomeFan } from "./outcome-fan.tsx";
