import { InputError } from "@paycurve/core";
import type { Attestation, PublishedRecord } from "@paycurve/core/builders";
import { z } from "zod";
import { builderAddress, readCredential, systemAddress } from "../attestations/index.ts";
import { PROFILE_FORM, type ProfileForm, readRecord } from "../profiles/index.ts";
import { KEYS_PATH, readToken } from "../signing/index.ts";
import { EXPORT_SHAPE, EXPORT_TYP, type ExportDocument } from "./export-shape.ts";

/** What somebody brings along, every part of it read. */
export interface ReadExport {
  readonly said: ExportDocument;
  readonly profile: ProfileForm;
  readonly record: PublishedRecord | null;
  /** Those whose signature is by a key in the export, about a system in it. */
  readonly attestations: readonly {
    readonly token: string;
    readonly itemId: string;
    readonly attestation: Attestation;
  }[];
}

const SIGNED = z.strictObject({ payload: z.string(), protected: z.string(), signature: z.string() });

/**
 * Reads a signed export of another directory. That its signature is good shows that it is as one holder of that key gave it;
 * whether the key is that directory's is asked elsewhere.
 *
 * Shape   text as uploaded, the moment → ReadExport
 * Errors  InputError "arrival.export" for what is none, was altered, or says what cannot be kept, naming the field; those of
 *         `readRecord`
 */
export async function readExport(text: string, now: Date): Promise<ReadExport> {
  const signed = SIGNED.safeParse(jsonOf(text));
  if (!signed.success) throw unreadable("this is no export of a Paycurve server.");
  const { payload, protected: head, signature } = signed.data;
  const claimed = EXPORT_SHAPE.safeParse(jsonOf(Buffer.from(payload, "base64url").toString()));
  if (!claimed.success) throw notFit(claimed.error);
  const said = claimed.data;
  const { origin, keys } = said;
  const isSigned =
    (await readToken(`${head}.${payload}.${signature}`, { origin, keys, typ: EXPORT_TYP })) !== null;
  if (!isSigned || said.jwks !== `${origin}${KEYS_PATH}`)
    throw unreadable("its signature does not fit: it was altered since it was made.");
  const record = said.record === null ? null : readRecord(JSON.stringify(said.record), now);
  const attestations = await attestationsIn(said, record, now);
  return { said, profile: profileIn(said), record, attestations };
}

/** By the same rules as the form that a builder fills in. */
function profileIn({ profile }: ExportDocument): ProfileForm {
  const { languages, links, openToHire, openToCollaborate, timeZone, availability, ...words } = profile;
  const read = PROFILE_FORM.safeParse({
    ...words,
    languages: languages.join(", "),
    links: links.join("\n"),
    timeZone: timeZone ?? "",
    availability: availability ?? "",
    ...(openToHire && { openToHire: "yes" }),
    ...(openToCollaborate && { openToCollaborate: "yes" }),
  });
  if (!read.success) throw notFit(read.error);
  return read.data;
}

async function attestationsIn(
  { origin, keys, handle, attestations }: ExportDocument,
  record: PublishedRecord | null,
  now: Date,
): Promise<ReadExport["attestations"]> {
  const builder = builderAddress(origin, handle);
  const systems = new Map(record?.items.map(({ id }) => [systemAddress(builder, id), id]));
  const good = [];
  for (const token of new Set(attestations)) {
    const attestation = await readCredential(token, { origin, keys, now });
    const itemId = systems.get(attestation?.system.id ?? "");
    if (attestation?.subject === builder && itemId !== undefined) good.push({ token, itemId, attestation });
  }
  return good;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function notFit({ issues: [issue] }: z.ZodError): InputError {
  const path = issue?.path.map(String).join(".") || "export";
  return unreadable(`${path.slice(0, 100)}: ${issue?.message ?? "it cannot be read."}`);
}

function unreadable(says: string): InputError {
  return new InputError("arrival.export", `export: ${says} Nothing was changed.`, { field: "export" });
}
