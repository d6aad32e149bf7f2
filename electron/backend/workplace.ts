// Which database belongs to whom: an index beside the databases, without names or tokens, so that a start without a
// network finds the right one. A database belongs to one service and one person; another's token opens none of it.
//
//   <data>/werkplek.json                 { databases: [{ map, dienst, tokens }] }   (hashes only)
//   <data>/gegevens/<16 hex>/werk.db     one per person per service
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from './db/digest.ts';

const indexSchema = z.object({
  versie: z.literal(1),
  databases: z.array(
    z.object({ map: z.string().regex(/^[0-9a-f]{16}$/), dienst: z.string(), tokens: z.array(z.string()) }),
  ),
});
type Index = z.infer<typeof indexSchema>;

/** Tokens remembered per database: enough for renewals, not a history. */
const TOKENS = 5;

function bestand(dataMap: string): string {
  return join(dataMap, 'werkplek.json');
}

function lees(dataMap: string): Index {
  const leeg: Index = { versie: 1, databases: [] };
  if (!existsSync(bestand(dataMap))) return leeg;
  try {
    const gelezen = indexSchema.safeParse(JSON.parse(readFileSync(bestand(dataMap), 'utf8')));
    return gelezen.success ? gelezen.data : leeg;
  } catch {
    // An unreadable index loses nothing: the folder's name follows from who one is, which the service tells.
    return leeg;
  }
}

function schrijf(dataMap: string, index: Index): void {
  mkdirSync(dataMap, { recursive: true, mode: 0o700 });
  const tijdelijk = `${bestand(dataMap)}.nieuw`;
  writeFileSync(tijdelijk, JSON.stringify(index), { mode: 0o600 });
  renameSync(tijdelijk, bestand(dataMap));
}

export type Workplace = {
  /** Folder of the database that this token opened before, or undefined. */
  readonly find: (dienst: string, token: string) => string | undefined;
  /** Folder of this person's database at this service; remembers the token. */
  readonly claim: (dienst: string, medewerker: string, token: string) => string;
};

export function createWorkplace(dataMap: string): Workplace {
  const pad = (map: string) => join(dataMap, 'gegevens', map);
  return {
    find: (dienst, token) => {
      const gevonden = lees(dataMap).databases.find(
        (d) => d.dienst === sha256(dienst) && d.tokens.includes(sha256(token)),
      );
      return gevonden ? pad(gevonden.map) : undefined;
    },
    claim: (dienst, medewerker, token) => {
      const index = lees(dataMap);
      const map = sha256(`${dienst}\n${medewerker}`).slice(0, 16);
      const oud = index.databases.find((d) => d.map === map);
      const tokens = [sha256(token), ...(oud?.tokens ?? []).filter((t) => t !== sha256(token))].slice(0, TOKENS);
      const rest = index.databases
        .filter((d) => d.map !== map)
        .map((d) => ({ ...d, tokens: d.tokens.filter((t) => t !== sha256(token)) }));
      schrijf(dataMap, { versie: 1, databases: [...rest, { map, dienst: sha256(dienst), tokens }] });
      return pad(map);
    },
  };
}
