import { listenToKeys } from "./document/index.ts";
import { hydratePage } from "./hydrate-page.tsx";
import { YourSkills } from "./your-skills/index.ts";

/** Brings to life what can be ticked on the served document of skills; all else in it stands as it is. */
export function comeAlive(): void {
  listenToKeys();
  const place = document.getElementById("your-skills");
  const known = [...document.querySelectorAll<HTMLElement>("[data-skill]")].map(
    ({ dataset }) => dataset.skill ?? "",
  );
  if (place) hydratePage(place, <YourSkills known={known} />);
}
