import { defineConfig } from "vitest/config";

/** Neither does I/O nor keeps anything between calls, so that one process may run one file after another of it. */
const PURE = "packages/core/{src,test}/**/*.test.ts";

export default defineConfig({
  test: {
    setupFiles: ["tests/property-runs.ts"],
    testTimeout: process.env.PAYCURVE_PROPERTY_RUNS ? 900_000 : 60_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    passWithNoTests: false,
    projects: [
      { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          name: "apart",
          include: ["packages/*/{src,test}/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: [PURE, "**/node_modules/**", "**/dist/**"],
        },
      },
    ],
  },
});
