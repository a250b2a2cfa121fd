// Finds services by what somebody types: beginning of a word, then inside, then by the company, then with one mistake.

import { formIndex } from "./engine.js";
import type { IndexService } from "./facts.js";
import { plain } from "./texts.js";

export function find(text: string): IndexService[] {
  const wanted = plain(text.trim());
  if (!wanted) return [];
  const meant = formIndex().ambiguous[wanted.replace(/[^\p{L}\p{N}]/gu, "")] ?? [];
  const rank = (entry: IndexService): number => {
    const names = [entry.name, entry.id, ...(entry.aliases ?? [])].map(plain);
    if (names.some((name) => name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) || name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(wanted))) return 1;
    if (meant.includes(entry.id)) return 1;
    if (wanted.length >= 4 && owners(entry).some((name) => name.startsWith(wanted))) return 1;
    return wanted.length >= 4 && names.some((name) => near(wanted, name.slice(0, wanted.length + 1))) ? 2 : 3;
  };
  const ranked = formIndex().services.map((entry) => [rank(entry), entry] as const).filter(([place]) => place < 3);
  return ranked.sort((one, other) => one[0] - other[0]).map(([, entry]) => entry);
}

/** The companies that a service belongs to, as people call them and in full: somebody may know no other name. */
function owners(entry: IndexService): string[] {
  const { companies } = formIndex();
  const ids = Object.values((entry.companies ?? {}) as Record<string, string>);
  return [...entry.group.split(" / "), ...ids.map((id) => companies[id] ?? "")].map(plain);
}

/** Whether the texts differ by one letter: changed, added, left out or swapped with its neighbour. */
function near(one: string, other: string): boolean {
  // Of a much shorter name nothing is left to compare.
  if (other.length < one.length - 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  const begins = (long: string, short: string) => long.startsWith(short) || short.startsWith(long);
  return (
    begins(rest(one, start + 1), rest(other, start + 1)) ||
    begins(rest(one, start + 1), rest(other, start)) ||
    begins(rest(one, start), rest(other, start + 1)) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && begins(rest(one, start + 2), rest(other, start + 2)))
  );
}
