export { type MailSettings, mailer } from "./mailer.ts";
