export { answersOf, countAnswers } from "./answers.ts";
export { metricsRoutes } from "./metrics-routes.ts";
