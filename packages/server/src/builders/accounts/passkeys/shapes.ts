import { z } from "zod";

const LONGEST_ID = 1400;
const LONGEST = 16_384;

const id = z.string().min(1).max(LONGEST_ID);
const bytes = z.string().min(1).max(LONGEST);

/** Ways in which a device may reach a browser, by the names of the standard; any other is let go. */
const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"];

const common = { id, rawId: id, type: z.literal("public-key"), clientExtensionResults: z.object({}) };

/** A passkey that a browser made, as it says it. */
export const madePasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.string().max(40))
      .max(20)
      .default([])
      .transform((names) => names.filter((name) => TRANSPORTS.includes(name))),
  }),
});

/** What a browser signed with a passkey, as it says it. */
export const usedPasskey = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: z.string().max(200).nullish(),
  }),
});

/** Which challenge is answered. */
export const ceremonyId = z.uuid();
