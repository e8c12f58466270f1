import { get, set } from "idb-keyval";
import { expect, test, vi } from "vitest";
import { careerText, keepCareerText } from "./career-text.ts";

vi.mock("idb-keyval", () => ({ get: vi.fn<typeof get>(), set: vi.fn<typeof set>() }));

test("a browser that fails to answer once has not lost the file: the last known stands", async () => {
  vi.mocked(get).mockResolvedValueOnce("paycurve: 1\n");
  expect(await careerText()).toBe("paycurve: 1\n");
  vi.mocked(get).mockRejectedValueOnce(new Error("the connection was lost"));
  expect(await careerText()).toBe("paycurve: 1\n");
  vi.mocked(get).mockResolvedValueOnce(null);
  expect(await careerText()).toBeNull();
});

test("what the browser would not keep stays for as long as the page is open", async () => {
  vi.mocked(set).mockRejectedValueOnce(new Error("no room"));
  expect(await keepCareerText("kept in the page")).toBe(false);
  expect(await careerText()).toBe("kept in the page");
});
