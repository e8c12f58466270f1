/**
 * The style of an account's own pages: buttons in tables, and what the script says of a passkey.
 *
 * Source  the spaces of the page itself
 */
export const ACCOUNT_STYLE = `td form { margin: 0; }
td .named { display: flex; gap: 8px; min-width: 22em; }
td button { white-space: nowrap; }
.scroll + form { margin-top: 20px; }
.within { margin: 0 0 32px; }
[data-passkey-says]:empty { display: none; }
.codes { padding-left: 2em; font-size: 20px; line-height: 32px; }
.codes code { font-size: 16px; white-space: nowrap; }
`;
