import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/property-runs.ts"],
    testTimeout: process.env.PAYCURVE_PROPERTY_RUNS ? 900_000 : 60_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    passWithNoTests: false,
  },
});
