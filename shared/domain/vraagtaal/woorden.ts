// The words of the query language: names of fields, codes of registrations and statuses.
import { REGISTRATIECODES, REGISTRATIES } from '../registraties/registraties.ts';
import { vouwTekst } from './vouwen.ts';
import { VELDEN, type Veld } from './vraag.ts';

/** Other names that one may type for a field. */
const BIJNAMEN: Readonly<Record<string, Veld>> = {
  registratie: 'reg',
  melder: 'afnemer',
  wie: 'van',
  labels: 'label',
  bijlagen: 'bijlage',
  klok: 'termijn',
};

export function veldMetNaam(naam: string): Veld | undefined {
  const klein = naam.toLowerCase();
  return VELDEN.find((veld) => veld === klein) ?? (Object.hasOwn(BIJNAMEN, klein) ? BIJNAMEN[klein] : undefined);
}

const kaal = (tekst: string): string => vouwTekst(tekst).replaceAll(/[^a-z0-9]/g, '');

/** Every status that a registration knows, by its code; the same name means the same everywhere. */
const STATUSSEN: ReadonlyMap<string, string> = new Map(
  REGISTRATIECODES.flatMap((code) =>
    Object.entries<{ readonly naam: string }>(REGISTRATIES[code].statussen).map(
      ([status, { naam }]) => [status, naam] as const,
    ),
  ),
);

export const STATUSCODES: readonly string[] = [...STATUSSEN.keys()];

/** Dutch name of a status, whatever the registration. */
export function naamVanStatus(code: string): string {
  return STATUSSEN.get(code) ?? code;
}

/** "in behandeling", "in_behandeling" and "In-Behandeling" are IN_BEHANDELING. */
export function statusMetNaam(tekst: string): string | undefined {
  const gezocht = kaal(tekst);
  if (gezocht === '') return undefined;
  return STATUSCODES.find((code) => kaal(code) === gezocht || kaal(naamVanStatus(code)) === gezocht);
}

export function registratieMetNaam(tekst: string): string | undefined {
  const gezocht = kaal(tekst);
  return REGISTRATIECODES.find((code) => kaal(code) === gezocht || kaal(REGISTRATIES[code].naam) === gezocht);
}
