import { html, raw } from "hono/html";
import type { Html } from "../../plain/index.ts";
import { skillNames } from "./profile-words.ts";
import type { PublicProfile } from "./public-profile.ts";

/**
 * What search engines read of a builder's page: a description, its one address, and whom it is about.
 *
 * Shape   a profile, this server's origin → HTML for the head; nothing in the data can end its element
 * Source  schema.org ProfilePage and Person
 */
export function searchData(profile: PublicProfile, origin: string): Html {
  const address = `${origin}/builders/${profile.handle}`;
  const data = JSON.stringify(profilePage(profile, address)).replaceAll(/[<>&\u2028\u2029]/g, escaped);
  return html`<meta name="description" content="${description(profile)}">
<link rel="canonical" href="${address}">
<script type="application/ld+json">${raw(data)}</script>`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function description({ name, headline, items }: PublicProfile): string {
  const shipped = items.slice(0, 3).map(({ system }) => system);
  return [`${name}.`, headline, ...shipped].filter(Boolean).join(" ").slice(0, 300);
}

function profilePage(profile: PublicProfile, address: string) {
  const { name, handle, headline, skills, languages, links, updatedAt } = profile;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url: address,
    dateModified: updatedAt.toISOString(),
    mainEntity: {
      "@type": "Person",
      "@id": address,
      name,
      alternateName: handle,
      description: headline,
      knowsAbout: skillNames(skills),
      knowsLanguage: languages,
      sameAs: links,
    },
  };
}
