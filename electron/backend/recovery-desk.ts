// What a person can do about a damaged database. Only reads until he decides; nothing is ever deleted.
import { join } from 'node:path';
import type { HerstelStand } from '../../shared/ipc/vormen/opstart.ts';
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import { stamp } from './db/maintenance.ts';
import { goodBackups, packages, readPackage, replaceDamaged } from './db/recovery.ts';
import { type SalvagedBatch, salvage } from './db/salvage.ts';
import { writeForPerson } from './db/write-for-person.ts';
import { page, paragraph, table } from './usecases/html.ts';

export type Damaged = { readonly map: string; readonly sleutel: Uint8Array; readonly sleutelId: string };

/** All unsent work that can be had: in the damaged file, and in packages of an earlier recovery. */
function unsent(d: Damaged): { readonly batches: readonly SalvagedBatch[]; readonly onleesbaar: number } {
  const gered = salvage(join(d.map, 'werk.db'), d.sleutel);
  const eerder = packages(d.map).flatMap((pad) => readPackage(pad, d.sleutel).batches);
  const uniek = new Map([...eerder, ...gered.batches].map((b) => [b.batch, b]));
  return { batches: [...uniek.values()], onleesbaar: gered.onleesbaar };
}

export function recoveryState(d: Damaged): HerstelStand {
  const { batches, onleesbaar } = unsent(d);
  return { gered: batches.length, onleesbaar: onleesbaar > 0, reservekopieen: goodBackups(d.map, d.sleutel) };
}

/**
 * Sets the damaged file aside and puts a backup in its place, or nothing. Unsent work comes back at the next start.
 * A backup that is not good any more changes nothing: the person chooses again.
 */
export function recover(d: Damaged, reservekopie: string | null, klok: Klok): void {
  if (reservekopie !== null && !goodBackups(d.map, d.sleutel).some((b) => b.naam === reservekopie)) return;
  replaceDamaged(d.map, d.sleutel, d.sleutelId, reservekopie, stamp(klok.nu()));
}

type Besluit = {
  readonly soort?: string;
  readonly toelichting?: string;
  readonly tekst?: string;
  readonly bronhouder?: string;
};

/**
 * Writes unsent work so that a person can read it without this program.
 * @returns false when it can't be written there.
 */
export function writeReadable(d: Damaged, doelmap: string, klok: Klok): boolean {
  const { batches } = unsent(d);
  const rijen = batches.map((b) => {
    const besluit = JSON.parse(b.opdracht) as Besluit;
    return [
      b.besloten_op,
      b.wortel,
      besluit.soort ?? '',
      besluit.bronhouder ?? '',
      besluit.toelichting ?? besluit.tekst ?? '',
    ];
  });
  const html = page(
    'Werk dat nog niet verzonden was',
    paragraph(
      `Gemaakt op ${tijdstip(klok.nu())}. Dit bestand is niet versleuteld: bewaar het veilig en wis het na gebruik.`,
    ) + table(['Besloten op', 'Melding', 'Besluit', 'Bronhouder', 'Tekst'], rijen),
  );
  const naam = join(doelmap, `terugmeldbalie-onverzonden-${stamp(klok.nu())}`);
  return (
    writeForPerson(`${naam}.html`, html) && writeForPerson(`${naam}.json`, `${JSON.stringify(batches, null, 2)}\n`)
  );
}
