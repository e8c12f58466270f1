/** What is said where something was to be done to a file that another page has changed meanwhile. */
export const OVERTAKEN = "Another page has changed your file since. It is shown here as it is now.";
