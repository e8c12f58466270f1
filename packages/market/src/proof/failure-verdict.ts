import { type ProofVerdict, unreachableProof } from "./proof-found.ts";

/**
 * What to say where no answer came.
 *
 * Shape   host, whatever was thrown → unreachable, with why
 * Source  Node's error codes of sockets and TLS
 * @example failureVerdict("a.example", { code: "ECONNREFUSED" }, 5000).says // => "a.example takes no connection."
 */
export function failureVerdict(host: string, error: unknown, deadlineMs: number): ProofVerdict {
  const { name = "", code = "" } = error as { readonly name?: string; readonly code?: string };
  if (name === "TimeoutError" || name === "AbortError")
    return unreachableProof(`${host} did not answer within ${deadlineMs / 1000} s.`);
  if (code === "EAI_AGAIN")
    return unreachableProof(`The name ${host} cannot be looked up now; is there a network?`);
  if (code === "ECONNREFUSED") return unreachableProof(`${host} takes no connection.`);
  if (CERTIFICATE.test(code)) return unreachableProof(`${host} has no certificate that can be trusted.`);
  if (code.startsWith("HPE_")) return unreachableProof(`${host} does not speak as a web server does.`);
  return unreachableProof(`${host} cannot be reached.`);
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/;
