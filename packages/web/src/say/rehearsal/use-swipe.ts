import { type TouchEvent, useRef } from "react";

const LEAST_PIXELS = 48;

/** What a finger drawn across does: to the left the next, to the right the one before. */
export function useSwipe(step: (by: number) => void): {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
} {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onTouchStart: ({ touches }) => {
      const touch = touches.item(0);
      from.current = touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }) => {
      const touch = changedTouches.item(0);
      const start = from.current;
      from.current = null;
      if (!touch || !start) return;
      const across = touch.clientX - start.x;
      if (Math.abs(across) > LEAST_PIXELS && Math.abs(across) > 2 * Math.abs(touch.clientY - start.y))
        step(across < 0 ? 1 : -1);
    },
  };
}
