// A number of the report as a choice of meldingen: which number, of which period, of whom. As text it is a term of the query
// language, so the worklist filters, sorts and keeps it as any other:
//
//   rapport:brp-5wd/te-laat,2026-11,0344,team,BRP,"Sociale Verzekeringsbank"
//           └ getal         └ periode └ bronhouder  └ registratie, or alle  └ afnemer, where it is of one
import { mag, type Rol } from '../rechten.ts';
import { REGISTRATIECODES, type Registratiecode } from '../registraties/registraties.ts';
import { FIGUURCODES } from './figuren.ts';
import { BAKKEN, beoordeel, type Getal, type Kijk, TELGETALLEN } from './oordeel.ts';
import { leesPeriode, type Periode } from './periode.ts';
import { afnemernaam, type Verblijf } from './verblijf.ts';

/** `ik`: one's own meldingen only. Stored in saved views: never rename, only add. */
export const KRINGEN = ['team', 'ik'] as const;
export type Kring = (typeof KRINGEN)[number];

/** Of which meldingen a report is. */
export type Rapportvraag = {
  readonly bronhouder: string;
  readonly kring: Kring;
  readonly periode: Periode;
  readonly registratie: Registratiecode | null;
};

export type Rapportkeuze = Rapportvraag & { readonly getal: Getal; readonly afnemer: string | null };

const GETALLEN: ReadonlyMap<string, Getal> = new Map<string, Getal>([
  ...TELGETALLEN.map((g) => [g, g] as const),
  ...FIGUURCODES.flatMap((f) => BAKKEN.map((b) => [`${f}/${b}`, `${f}/${b}`] as const)),
]);

export function getalMet(tekst: string): Getal | undefined {
  return GETALLEN.get(tekst);
}

/** A team's figures are for who may see them (`cijfers-zien`); everybody who handles may see what is his own. */
export function magRapport(rol: Rol, kring: Kring): boolean {
  return mag(rol, kring === 'team' ? 'cijfers-zien' : 'eigen-cijfers-zien');
}

/** The parts of a term, in order; `leesKeuze` of them gives the same choice. */
export function keuzedelen(k: Rapportkeuze): readonly string[] {
  const delen = [k.getal, k.periode.code, k.bronhouder, k.kring, k.registratie ?? 'alle'];
  return k.afnemer === null ? delen : [...delen, afnemernaam(k.afnemer)];
}

export function leesKeuze(delen: readonly string[]): Rapportkeuze | undefined {
  const [getal = '', code = '', bronhouder = '', wie, reg, afnemer, meer] = delen;
  const gevonden = getalMet(getal);
  const periode = leesPeriode(code);
  const kring = KRINGEN.find((k) => k === wie);
  const registratie = reg === 'alle' ? null : REGISTRATIECODES.find((r) => r === reg);
  if (!gevonden || !periode || !kring || registratie === undefined || bronhouder === '' || meer !== undefined)
    return undefined;
  return { getal: gevonden, periode, bronhouder, kring, registratie, afnemer: afnemer ?? null };
}

/** Is this stay of the meldingen that the question is about? @param ik who asks. */
export function hoortBij(v: Verblijf, vraag: Rapportvraag, ik: string): boolean {
  return (
    v.bronhouder === vraag.bronhouder &&
    (vraag.registratie === null || v.registratie === vraag.registratie) &&
    (vraag.kring === 'team' || (ik !== '' && v.medewerker === ik))
  );
}

/** Does this stay stand behind the number? */
export function staatAchter(v: Verblijf, keuze: Rapportkeuze, kijk: Omit<Kijk, 'periode'>, ik: string): boolean {
  if (!hoortBij(v, keuze, ik) || (keuze.afnemer !== null && v.afnemer !== keuze.afnemer)) return false;
  let gevonden = false;
  beoordeel(v, { ...kijk, periode: keuze.periode }, (getal) => {
    gevonden ||= getal === keuze.getal;
  });
  return gevonden;
}
