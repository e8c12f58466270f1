import { useEffect, useState } from "react";

const PAUSE_MILLISECONDS = 600;

/** A value once it has stood still for a moment, so that typing is not interrupted by what it half says. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
