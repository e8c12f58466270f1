import { InputError } from "@paycurve/core";
import { type AccountLimits, takeTry } from "../account-limits.ts";
import { plainName } from "./account-named.ts";

/** Somebody who tries to open an account. */
export interface Trying {
  readonly sender: string;
  readonly name: string;
}

/**
 * Lets somebody try to open an account. Every try counts until it succeeds, so that many at once are no way round; one
 * sender can never use up what an account bears, and so never shuts its owner out.
 *
 * Shape   the limits, who tries, the try itself → the account's id
 * Errors  InputError "account.too-many"; "account.not-opened", the same whether there is such an account or not
 */
export async function tryWay(
  { wrongBySender, wrongByAccount }: Pick<AccountLimits, "wrongBySender" | "wrongByAccount">,
  { sender, name }: Trying,
  open: () => Promise<string | null>,
): Promise<string> {
  const account = plainName(name);
  takeTry(wrongBySender, sender);
  takeTry(wrongByAccount, account);
  const accountId = await open();
  if (accountId === null) throw new InputError("account.not-opened", "These do not open an account.");
  wrongBySender.giveBack(sender);
  wrongByAccount.giveBack(account);
  return accountId;
}
