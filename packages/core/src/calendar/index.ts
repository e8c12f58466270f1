export { addDays, daysBetween } from "./add-days.ts";
export { addMonths, monthsBetween, yearsBetween } from "./add-months.ts";
export type { CalendarDate } from "./calendar-date.ts";
export { type CivilDay, civilDay, daysInMonth } from "./civil-day.ts";
export { MONTH_NAMES } from "./month-names.ts";
export { isCalendarDate, readCalendarDate } from "./read-calendar-date.ts";
