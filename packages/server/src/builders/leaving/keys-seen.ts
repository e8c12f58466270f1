import { type ProofSettings, readProofText } from "@paycurve/market/proof";
import { z } from "zod";
import { PUBLIC_KEY } from "../signing/index.ts";
import type { ExportDocument } from "./export-shape.ts";

/** Whether a directory shows the keys that are said to be its own: it does, it shows others, or it does not answer. */
export type KeysSeen = "seen" | "denied" | "silent";

const KEY_SET = z.object({ keys: z.array(PUBLIC_KEY) });

/**
 * Asks a directory, as safely as a proof is asked for, whether the keys in an export are its own. One that is gone cannot
 * tell; that is no fault of whoever left it.
 *
 * Shape   an export, settings for tests alone → what it came to; never throws
 */
export async function keysSeen(
  { jwks, keys }: Pick<ExportDocument, "jwks" | "keys">,
  settings: Partial<ProofSettings>,
): Promise<KeysSeen> {
  const { text } = await readProofText(jwks, settings);
  const shown = KEY_SET.safeParse(jsonOf(text ?? ""));
  if (!shown.success) return "silent";
  const isShown = keys.every(({ kid, x }) => shown.data.keys.some((key) => key.kid === kid && key.x === x));
  return isShown ? "seen" : "denied";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
