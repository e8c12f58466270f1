/** A day without a time or a zone, YYYY-MM-DD; two of them compare as text. */
export type CalendarDate = string;
