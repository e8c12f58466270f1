import { DataError } from "@paycurve/core";

/**
 * What the served document names as its data, or as what stands beside it; null for a document that needs none.
 *
 * Shape   which of both → what the build wrote for this page; each page's script knows what that is
 * Errors  DataError "page.data-missing" when the data is not where the document says
 */
export async function dataOfPage(which: "from" | "beside" = "from"): Promise<unknown> {
  const address = document.getElementById("page")?.dataset[which];
  if (!address) return null;
  const answer = await fetch(address);
  if (!answer.ok) {
    const says = `page: ${address} was answered with ${answer.status}; reload the page.`;
    throw new DataError("page.data-missing", says, { address, status: answer.status });
  }
  return answer.json();
}
