// What the form index says about the case at hand. It is looked up here, never decided.

import type { FormIndex } from "../package/index.js";
import { formIndex } from "./engine.js";
import { draft } from "./state.js";

export type IndexService = FormIndex["services"][number];
export type IndexReason = FormIndex["reasons"][number];

/** A service of the index, or one that the person added. */
export function service(id: string | null | undefined): IndexService | undefined {
  const known = formIndex().services.find((entry) => entry.id === id);
  if (known || !id) return known;
  const own = draft().services?.find((entry) => entry.id === id);
  return own && ({ id, name: own.name ?? id, group: "", kind: own.kind ?? "other", priority: 1, companies: {} } as unknown as IndexService);
}

export const serviceName = (id: string | null | undefined): string => service(id)?.name ?? id ?? "";

/** The company that answers for a service in the person's country. */
export function company(platform: string): { id: string; name: string } {
  const entry = service(platform);
  const country = formIndex().countries.find(({ code }) => code === draft().data_subject.country);
  const companies = (entry?.companies ?? {}) as Record<string, string>;
  const id = (country && (companies[country.code] ?? companies[country.market])) ?? platform;
  return { id, name: formIndex().companies[id] ?? serviceName(platform) };
}

/** The services of the case, each once, in the order of the case. */
export function chosen(): string[] {
  const { accounts, non_user } = draft();
  return [...new Set([...accounts.map(({ platform }) => platform ?? ""), ...(non_user?.platforms ?? [])])].filter(Boolean);
}

/** The companies of the case, each with its services. */
export function companies(): { id: string; name: string; platforms: string[] }[] {
  const found = new Map<string, { id: string; name: string; platforms: string[] }>();
  for (const platform of chosen()) {
    const { id, name } = company(platform);
    const entry = found.get(id) ?? { id, name, platforms: [] };
    entry.platforms.push(platform);
    found.set(id, entry);
  }
  return [...found.values()];
}

/** Whether a reason can be true for one of the chosen services. */
export function canHold(reason: IndexReason, platform?: string): boolean {
  const { accounts, non_user } = draft();
  if (reason.fits === "free-text") return false;
  if (reason.fits === "non-users") return (non_user?.platforms.length ?? 0) > 0;
  if (reason.fits === "business-accounts" && !accounts.some(({ use }) => use && use !== "private")) return false;
  if (reason.fits === "private-profiles" && !accounts.some(({ visibility }) => visibility === "private")) return false;
  const kinds = new Set(reason.sentences.flatMap(([, list]) => list));
  const with_account = accounts.some(
    (account) => (!platform || account.platform === platform) && kinds.has(service(account.platform)?.kind ?? "other"),
  );
  const without = non_user?.platforms.some((id) => !platform || id === platform) ?? false;
  return with_account || (without && reason.without_account === true && reason.fits !== "users");
}

/** The account as people know it. */
export function accountName(id: string): string {
  const account = draft().accounts.find((entry) => entry.id === id);
  const name = account?.handle ?? account?.url?.replace(/^https:\/\/(www\.)?|\/$/g, "") ?? account?.email ?? account?.phone;
  return [serviceName(account?.platform), name].filter(Boolean).join(", ");
}
