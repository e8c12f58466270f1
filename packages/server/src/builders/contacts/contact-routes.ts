import { InputError } from "@paycurve/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { signedIn } from "../accounts/sessions/index.ts";
import type { Directory } from "../directory.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import { type BuildersEnv, isRowId, line, lines, readForm } from "../requests/index.ts";
import { AIMS } from "../store/schema/index.ts";
import { ANSWERS, answerContact } from "./answer-contact.ts";
import { askPage } from "./ask-page.ts";
import { askToTalk } from "./ask-to-talk.ts";
import { contactsPage } from "./contacts-page.ts";
import { ownContacts } from "./own-contacts.ts";

const NEW_CONTACT = z.object({
  builder: line(30),
  aim: z.enum(AIMS),
  message: lines(2000).refine((text) => text !== "", { error: "say what it is about." }),
});
const ANSWER = z.object({ answer: z.enum(ANSWERS) });

/**
 * Requests to talk.
 *
 * Shape   a directory → /contacts and what is under it, for who is signed in
 */
export function contactRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get("/contacts", async (context) => {
    const asker = signedIn(context);
    return context.html(contactsPage(await ownContacts(directory, asker.accountId), asker), 200, UNKEPT);
  });
  routes.get("/contacts/new", (context) => {
    const [asker, builder] = [signedIn(context), context.req.query("builder") ?? ""];
    return context.html(askPage({ builder, asker }), 200, UNKEPT);
  });
  routes.post("/contacts/new", (context) => ask(directory, context));
  routes.post("/contacts/:id/answer", async (context) => {
    const [asker, { answer }] = [signedIn(context), await readForm(context.req, ANSWER)];
    await answerContact(directory, asker, { id: readId(context.req.param("id")), answer });
    return context.redirect("/contacts", 303);
  });
  return routes;
}

function ask(directory: Directory, context: Context<BuildersEnv>): Promise<Response> {
  const asker = signedIn(context);
  const again = (refused: Refused) =>
    askPage({ builder: refused.typed.builder ?? "", asker, typed: refused.typed, refused });
  return answered(context, again, async () => {
    await askToTalk(directory, asker, await readForm(context.req, NEW_CONTACT));
    return context.redirect("/contacts", 303);
  });
}

function readId(text: string): string {
  if (isRowId(text)) return text;
  throw new InputError("contact.unknown", "There is no such request, or it is answered.");
}
