import { configureGlobal } from "fast-check";

/** How often each property is tried: a sample in `npm test`, in full in `npm run soak`. */
configureGlobal({ numRuns: Number(process.env.PAYCURVE_PROPERTY_RUNS ?? 100) });
