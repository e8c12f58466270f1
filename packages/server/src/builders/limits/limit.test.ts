import { array, assert, constantFrom, integer, nat, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { createLimit } from "./limit.ts";
import { networkOf } from "./sender-address.ts";

function limitOf(most: number, mostKeys?: number) {
  const clock = { at: 1_000_000 };
  const now = (): Date => new Date(clock.at);
  return { clock, limit: createLimit({ most, withinMs: 60_000, now, ...(mostKeys && { mostKeys }) }) };
}

test("so many pass in a stretch of time, the next is told when it ends, and then as many pass again", () => {
  const { clock, limit } = limitOf(3);
  expect([1, 2, 3, 4].map(() => limit.take("ada"))).toEqual([0, 0, 0, 60]);
  clock.at += 59_001;
  expect(limit.take("ada")).toBe(1);
  clock.at += 999;
  expect([1, 2, 3, 4].map(() => limit.take("ada"))).toEqual([0, 0, 0, 60]);
});

test("one asker’s tries are not another’s", () => {
  const { limit } = limitOf(1);
  expect([limit.take("ada"), limit.take("grace"), limit.take("ada")]).toEqual([0, 0, 60]);
});

test("what is given back can be taken again, and no more than was taken", () => {
  const { limit } = limitOf(1);
  limit.take("ada");
  limit.giveBack("ada");
  limit.giveBack("ada");
  limit.giveBack("nobody");
  expect([limit.take("ada"), limit.take("ada")]).toEqual([0, 60]);
});

test("of more askers than are remembered the one heard of longest ago is forgotten", () => {
  const { limit } = limitOf(1, 2);
  for (const key of ["ada", "grace", "joan"]) limit.take(key);
  expect([limit.take("grace"), limit.take("joan"), limit.take("ada")]).toEqual([60, 60, 0]);
});

test("addresses of one network of the longer kind are one sender; others are as many as they are", () => {
  expect(networkOf("2001:db8:1:2::9%eth0")).toBe(networkOf("2001:db8:1:2:ffff::1"));
  expect(networkOf("2001:db8:1:3::9")).not.toBe(networkOf("2001:db8:1:2::9"));
  expect(networkOf("203.0.113.9")).not.toBe(networkOf("203.0.113.8"));
});

test("across the turn of a stretch twice as many pass and never more, whatever is tried when", () => {
  const tries = array(tuple(constantFrom("ada", "grace"), nat(30_000)), { maxLength: 200 });
  assert(
    property(tries, integer({ min: 1, max: 5 }), (all, most) => {
      const { clock, limit } = limitOf(most);
      const passed: { readonly key: string; readonly at: number }[] = [];
      for (const [key, later] of all) {
        clock.at += later;
        if (limit.take(key) === 0) passed.push({ key, at: clock.at });
      }
      for (const { key, at } of passed) {
        const together = passed.filter((one) => one.key === key && one.at >= at && one.at < at + 60_000);
        expect(together.length).toBeLessThanOrEqual(2 * most);
      }
    }),
  );
});
