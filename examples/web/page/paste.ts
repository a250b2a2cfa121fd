// Understands what somebody pastes: addresses of profiles, line by line. Nothing is opened.

import { readLink } from "./engine.js";
import { serviceName } from "./facts.js";
import { changed, draft, newAccountId, type Account } from "./state.js";
import { t } from "./texts.js";

const MOST_LINES = 50;
const MOST_BYTES = 20_000;

/** Whether a text is an address rather than the name of a service. */
export const looksLikeLinks = (text: string): boolean =>
  /\n/.test(text.trim()) || /^(https?:\/\/|www\.)/i.test(text.trim()) || /^[\w-]+(\.[\w-]+)+\/\S/.test(text.trim());

/** A user name alone, as people write it. It does not say of which service. */
export const userName = (text: string): string | undefined => /^@[\p{L}\p{N}_.-]{2,}$/u.exec(text.trim())?.[0];

export interface Understood {
  said: string;
  /** A user name, whose services the person has yet to say. */
  name?: string;
  /** The account that was added. */
  account?: string;
  /** An address that was probably meant. */
  instead?: string;
}

/** Reads lines of addresses and adds an account for each that names a service. None if the library is not there. */
export function understand(text: string): Understood[] | undefined {
  const all = text.split("\n").map((line) => line.trim()).filter(Boolean);
  if (all.length > MOST_LINES || text.length > MOST_BYTES) return [{ said: t("paste.too-many", { n: MOST_LINES }) }];
  const answers = all.map(one);
  return answers.some((answer) => answer === undefined) ? undefined : (answers as Understood[]);
}

function one(line: string): Understood | undefined {
  const name = userName(line);
  if (name) return { said: "", name };
  const link = readLink(line);
  if (!link) return undefined;
  if (link.names === "no-address") return { said: t("paste.no-address") };
  if (link.names === "unknown") {
    return link.meant
      ? { said: t("paste.meant", { domain: link.meant[0] }), instead: line.replace(/^(\w+:\/\/)?[^/]+/, `https://${link.meant[0]}`) }
      : { said: t("paste.unknown") };
  }
  const service = serviceName(link.platform);
  const account = place(link.platform, { url: link.url ?? undefined });
  changed();
  if (!link.url) return { said: t("paste.nobody", { service }), account: account.id ?? "" };
  return { said: link.handle ? t("paste.account", { service, name: link.handle }) : t("paste.service", { service }), account: account.id ?? "" };
}

/** Puts an address or a name into an account of the service that has none yet, or into a new one. */
export function place(platform: string, { url, handle }: { url?: string | undefined; handle?: string }): Account {
  const { accounts, data_subject, representative } = draft();
  const same = accounts.find((account) => account.platform === platform && ((url && account.url === url) || (handle && account.handle === handle)));
  const free = accounts.find((account) => account.platform === platform && !account.url && !account.handle);
  const account = same ?? free ?? newAccount(platform, representative ? undefined : data_subject.email);
  if (url) account.url = url;
  if (handle) account.handle = handle;
  if (!accounts.includes(account)) accounts.push(account);
  return account;
}

export const newAccount = (platform: string, email?: string | null): Account => ({
  id: newAccountId(),
  platform,
  ...(email ? { email } : {}),
});
