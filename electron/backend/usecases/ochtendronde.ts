// The morning round: an order that stays the same for the day, and what became of each melding, read from the outbox itself.
import { z } from 'zod';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import {
  RONDEKLOKKEN,
  RONDEREDENEN,
  type Rondereden,
  rondeklok,
  rondereden,
  rondtAf,
  vorigeWerkdag,
} from '../../../shared/domain/ronde.ts';
import { dagnummer, datumVan } from '../../../shared/domain/termijn/datum.ts';
import type { Rondestap } from '../../../shared/ipc/vormen/ochtendronde.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { uuid } from '../../../shared/wire/bouwstenen.ts';
import type { OutboxRij } from '../store/outbox-store.ts';
import { type Context, type UseCase, wieBenIk } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** Most meldingen of one round. */
const LANGST = 300;

/** Stored on disk as the setting `ochtendronde`: never rename, only add. */
const bewaardSchema = z.object({
  dag: z.string(),
  begonnenOp: z.string(),
  stappen: z.array(z.object({ uuid, reden: z.enum(RONDEREDENEN) })),
  overgeslagen: z.array(uuid),
});

type Bewaard = z.infer<typeof bewaardSchema>;

function bewaard(c: Context): Bewaard | undefined {
  const json = c.meta.instelling('ochtendronde');
  const gelezen = json === undefined ? undefined : bewaardSchema.safeParse(JSON.parse(json));
  return gelezen?.success && gelezen.data.dag === vandaagVan(c) ? gelezen.data : undefined;
}

function bewaar(c: Context, ronde: Bewaard): void {
  c.transactie(() => c.meta.zetInstelling('ochtendronde', JSON.stringify(ronde)));
}

const isGeweigerd = (rij: OutboxRij): boolean => rij.staat === 'conflict' || rij.staat === 'geparkeerd';

function redenVan(c: Context, melding: Melding): Rondereden | undefined {
  return rondereden(melding, {
    vandaag: vandaagVan(c),
    medewerker: wieBenIk(c).id,
    conflict: c.outbox.openVanWortel(melding.uuid).some(isGeweigerd),
    termijnen: c.team.termijnopties(melding.bronhouder),
  });
}

type Stap = Bewaard['stappen'][number];

/** What asks for this person now, in the order of the round: by reason, and within it the longest due first. */
function nieuweStappen(c: Context): Stap[] {
  const vandaag = vandaagVan(c);
  const uuids = new Set<Uuid>([
    ...c.outbox.inStaat(['conflict', 'geparkeerd']).map((rij) => rij.wortel),
    ...c.ronde.kandidaten({
      morgen: datumVan(dagnummer(vandaag) + 1),
      // A day early: the store compares moments in UTC; the rule itself counts in days here.
      sinds: datumVan(dagnummer(vorigeWerkdag(vandaag)) - 1),
      ik: wieBenIk(c).id,
    }),
  ]);
  const stappen = [...uuids].flatMap((wortel): Stap[] => {
    const melding = c.meldingen.projecteer(wortel)?.melding;
    const reden = melding && redenVan(c, melding);
    return reden === undefined ? [] : [{ uuid: wortel, reden }];
  });
  const rang = (stap: Stap): number => RONDEREDENEN.indexOf(stap.reden);
  return stappen.sort((a, b) => rang(a) - rang(b)).slice(0, LANGST);
}

/** What was decided on it since the round began, and stands. */
function besloten(c: Context, wortel: Uuid, sinds: string): Opdrachtsoort | undefined {
  const rij = c.outbox
    .vanWortel(wortel)
    .findLast(
      (b) =>
        b.beslotenOp >= sinds &&
        rondtAf(b.opdracht.soort) &&
        b.staat !== 'teruggehaald' &&
        b.staat !== 'vervallen' &&
        !isGeweigerd(b),
    );
  const soort = rij?.opdracht.soort;
  return soort !== undefined && rondtAf(soort) ? soort : undefined;
}

function stapVan(c: Context, stap: Stap, ronde: Bewaard): Rondestap {
  const melding = c.meldingen.projecteer(stap.uuid)?.melding;
  const reden = melding && redenVan(c, melding);
  const soort = besloten(c, stap.uuid, ronde.begonnenOp);
  // A conflict is done with when the person chose, whatever the choice.
  const open = stap.reden === 'conflict' ? reden === 'conflict' : soort === undefined;
  if (!open) return { ...stap, uitkomst: 'gedaan', soort: soort ?? null };
  if (reden === undefined) return { ...stap, uitkomst: 'vervallen', soort: null };
  return { ...stap, uitkomst: ronde.overgeslagen.includes(stap.uuid) ? 'overgeslagen' : null, soort: null };
}

/** Not in the round yet. */
function nietErin(c: Context, ronde: Bewaard): Stap[] {
  const erin = new Set(ronde.stappen.map((stap) => stap.uuid));
  return nieuweStappen(c).filter((stap) => !erin.has(stap.uuid));
}

export const ochtendrondeLijst: UseCase<'ochtendronde.lijst'> = (c) => {
  const ronde = bewaard(c);
  if (ronde === undefined) {
    const stappen = nieuweStappen(c).map((stap) => ({ ...stap, uitkomst: null, soort: null }));
    return goed({ begonnen: false, stappen, erbij: 0 });
  }
  return goed({
    begonnen: true,
    stappen: ronde.stappen.map((stap) => stapVan(c, stap, ronde)),
    erbij: nietErin(c, ronde).length,
  });
};

export const ochtendrondeBeginnen: UseCase<'ochtendronde.beginnen'> = (c, { opnieuw }) => {
  const ronde = opnieuw ? undefined : bewaard(c);
  if (ronde) bewaar(c, { ...ronde, stappen: [...ronde.stappen, ...nietErin(c, ronde)] });
  else
    bewaar(c, {
      dag: vandaagVan(c),
      begonnenOp: tijdstip(c.klok.nu()),
      stappen: nieuweStappen(c),
      overgeslagen: [],
    });
  return goed(null);
};

export const ochtendrondeOverslaan: UseCase<'ochtendronde.overslaan'> = (c, { uuid: wortel, over }) => {
  const ronde = bewaard(c);
  if (!ronde?.stappen.some((stap) => stap.uuid === wortel)) return mis({ code: 'onbekend' });
  const zonder = ronde.overgeslagen.filter((ander) => ander !== wortel);
  bewaar(c, { ...ronde, overgeslagen: over ? [...zonder, wortel] : zonder });
  return goed(null);
};

function tel<T>(waarden: readonly T[]): Map<T, number> {
  const telling = new Map<T, number>();
  for (const waarde of waarden) telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
  return telling;
}

export const ochtendrondeVerslag: UseCase<'ochtendronde.verslag'> = (c) => {
  const vandaag = vandaagVan(c);
  const ronde = bewaard(c);
  const stappen = ronde?.stappen.map((stap) => stapVan(c, stap, ronde)) ?? [];
  const uitkomsten = tel(stappen.map((stap) => stap.uitkomst));
  const blijft = new Map<string, number>();
  for (const { uiterlijk, aantal } of c.ronde.openPerDag(wieBenIk(c).id)) {
    const klok = rondeklok(uiterlijk, vandaag);
    blijft.set(klok, (blijft.get(klok) ?? 0) + aantal);
  }
  const gedaan = tel(stappen.filter((stap) => stap.uitkomst === 'gedaan').map((stap) => stap.soort));
  return goed({
    dag: vandaag,
    gedaan: [...gedaan].map(([soort, aantal]) => ({ soort, aantal })).sort((a, b) => b.aantal - a.aantal),
    overgeslagen: uitkomsten.get('overgeslagen') ?? 0,
    vervallen: uitkomsten.get('vervallen') ?? 0,
    nietBekeken: uitkomsten.get(null) ?? 0,
    blijft: RONDEKLOKKEN.map((klok) => ({ klok, aantal: blijft.get(klok) ?? 0 })),
  });
};
