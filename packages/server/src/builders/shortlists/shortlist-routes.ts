import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Html } from "../../plain/index.ts";
import { signedIn } from "../accounts/sessions/index.ts";
import { calendarDateOf } from "../calendar-date-of.ts";
import type { Directory } from "../directory.ts";
import { answered, type Refused, UNKEPT } from "../pages/index.ts";
import {
  type Asker,
  type BuildersEnv,
  type FormFields,
  isRowId,
  line,
  lines,
  readForm,
} from "../requests/index.ts";
import { AIMS } from "../store/schema/index.ts";
import { addPage } from "./add-page.ts";
import { addToList, dropFromList } from "./change-entries.ts";
import { dropList, makeList, shareList, unshareList } from "./change-lists.ts";
import { listCsv } from "./list-csv.ts";
import { listPage } from "./list-page.ts";
import { noSuchList } from "./list-refusals.ts";
import { listsPage } from "./lists-page.ts";
import { openList } from "./open-list.ts";
import { ownLists } from "./own-lists.ts";

const NEW_LIST = z.object({ name: named(line(100)), aim: z.enum(AIMS) });
const NEW_MEMBER = z.object({ handle: line(30) });
const NEW_ENTRY = z.object({
  list: z.string().default(""),
  builder: line(30),
  reason: named(lines(500)),
  note: lines(2000).default(""),
});

/**
 * Lists of builders that somebody keeps.
 *
 * Shape   a directory → /shortlists and what is under it, for who is signed in
 */
export function shortlistRoutes(directory: Directory): Hono<BuildersEnv> {
  const routes = new Hono<BuildersEnv>();
  routes.get("/shortlists", async (context) => {
    const asker = signedIn(context);
    return context.html(listsPage(await ownLists(directory, asker.accountId), asker), 200, UNKEPT);
  });
  routes.post("/shortlists", (context) =>
    answered(
      context,
      async (refused) => {
        const asker = signedIn(context);
        return listsPage(await ownLists(directory, asker.accountId), asker, refused);
      },
      async () => {
        const { accountId } = signedIn(context);
        const id = await makeList(directory, accountId, await readForm(context.req, NEW_LIST));
        return context.redirect(`/shortlists/${id}`, 303);
      },
    ),
  );
  routes.get("/shortlists/add", async (context) => {
    const asker = signedIn(context);
    const lists = await ownLists(directory, asker.accountId);
    const { builder = "", list } = context.req.query();
    const typed = list === undefined ? {} : await noted(directory, asker, { list: listId(list), builder });
    return context.html(addPage({ builder, lists, asker, typed }), 200, UNKEPT);
  });
  routes.post("/shortlists/add", (context) =>
    answered(
      context,
      async (refused) => {
        const asker = signedIn(context);
        const { typed } = refused;
        const lists = await ownLists(directory, asker.accountId);
        return addPage({ builder: typed.builder ?? "", lists, asker, typed, refused });
      },
      async () => {
        const listId = await add(directory, context);
        return context.redirect(`/shortlists/${listId}`, 303);
      },
    ),
  );
  routes.get("/shortlists/:id", async (context) =>
    context.html(await shown(directory, context), 200, UNKEPT),
  );
  routes.get("/shortlists/:id/list.csv", async (context) => {
    const list = await openList(directory, signedIn(context).accountId, listId(context.req.param("id")));
    return context.body(listCsv(list, directory.origin), 200, CSV_HEADERS);
  });
  routes.post("/shortlists/:id/members", (context) =>
    answered(
      context,
      (refused) => shown(directory, context, refused),
      async () => {
        const { accountId } = signedIn(context);
        const id = listId(context.req.param("id"));
        await shareList(directory, accountId, { id, ...(await readForm(context.req, NEW_MEMBER)) });
        return context.redirect(`/shortlists/${id}`, 303);
      },
    ),
  );
  routes.post("/shortlists/:id/members/:memberId/drop", async (context) => {
    const [id, memberId] = [listId(context.req.param("id")), listId(context.req.param("memberId"))];
    await unshareList(directory, signedIn(context).accountId, { id, memberId });
    return context.redirect(`/shortlists/${id}`, 303);
  });
  routes.post("/shortlists/:id/builders/:builderId/drop", async (context) => {
    const [id, builderId] = [listId(context.req.param("id")), listId(context.req.param("builderId"))];
    await dropFromList(directory, signedIn(context).accountId, { listId: id, builderId });
    return context.redirect(`/shortlists/${id}`, 303);
  });
  routes.post("/shortlists/:id/drop", async (context) => {
    await dropList(directory, signedIn(context).accountId, listId(context.req.param("id")));
    return context.redirect("/shortlists", 303);
  });
  return routes;
}

/** Puts somebody on a list; where none is named it is made with them, or not at all. */
async function add(directory: Directory, context: Context<BuildersEnv>): Promise<string> {
  const { accountId } = signedIn(context);
  const { list, ...entry } = await readForm(context.req, NEW_ENTRY);
  const made = list === "" ? await readForm(context.req, NEW_LIST) : null;
  return directory.database.transaction(async (database) => {
    const whole = { ...directory, database };
    const id = made === null ? listId(list) : await makeList(whole, accountId, made);
    await addToList(whole, accountId, { ...entry, listId: id });
    return id;
  });
}

const CSV_HEADERS = {
  "content-type": "text/csv; charset=utf-8",
  "content-disposition": 'attachment; filename="shortlist.csv"',
  ...UNKEPT,
};

function listId(text: string): string {
  if (isRowId(text)) return text;
  throw noSuchList();
}

function named<Text extends z.ZodType<string>>(text: Text) {
  return text.refine((said) => said !== "", { error: "something must stand here." });
}

/** What a list says of somebody already, to be changed. */
async function noted(
  directory: Directory,
  { accountId }: Asker,
  { list, builder }: { readonly list: string; readonly builder: string },
): Promise<FormFields> {
  const { builders } = await openList(directory, accountId, list);
  const entry = builders.find(({ handle }) => handle === builder);
  return { list, ...(entry && { reason: entry.reason, note: entry.note }) };
}

async function shown(
  directory: Directory,
  context: Context<BuildersEnv>,
  refused: Refused | null = null,
): Promise<Html> {
  const asker = signedIn(context);
  const list = await openList(directory, asker.accountId, listId(context.req.param("id") ?? ""));
  return listPage({ list, asker, today: calendarDateOf(directory.now()), refused });
}
