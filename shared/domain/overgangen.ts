// Everything a bijhouder might do with a melding, what is possible now and why the rest is not.
// On top of `mogelijkheden`: the screen says a reason instead of hiding a button, an expected refusal gets its sentence.
import type { Melding } from './melding.ts';
import { type Gevraagd, mogelijkheden } from './opdracht.ts';
import { DOELSTATUS, OPDRACHTSOORTEN, type Opdracht, type Opdrachtsoort } from './opdrachtsoort.ts';
import { mag, RECHT_VOOR, type Rol } from './rechten.ts';
import type { Eis, Profiel } from './registraties/profiel.ts';
import { isStartstatus, profielVan, statusnaam } from './registraties/registraties.ts';

export type Waarom =
  | 'rol-niet-bevoegd'
  | 'niet-de-bronhouder'
  | 'afgesloten'
  /** This registration has no such status: the button is never shown (HR has no Verkeerde bronhouder). */
  | 'kent-registratie-niet'
  /** Nobody to approach. */
  | 'melder-anoniem'
  | 'niet-vanuit-deze-status';

export type Overgangskeuze =
  | {
      readonly soort: Opdrachtsoort;
      readonly mogelijk: true;
      /** What has to go with it. */
      readonly eist: readonly Eis[];
      /** The statuses it writes, in order; two for "direct afhandelen", none for what leaves the status alone. */
      readonly statussen: readonly string[];
    }
  | {
      readonly soort: Opdrachtsoort;
      readonly mogelijk: false;
      readonly reden: Waarom;
      /** The reason as a Dutch sentence. */
      readonly uitleg: string;
    };

type Wie = { readonly rol: Rol; readonly bronhouders: readonly string[] };

/** Taking back and taking up lead to the same status: from Verkeerde bronhouder it is the one, else the other. */
function hoortBij(soort: Opdrachtsoort, van: string): boolean {
  if (soort === 'terugnemen') return van === 'VERKEERDE_BRONHOUDER';
  return soort !== 'in-behandeling-nemen' || van !== 'VERKEERDE_BRONHOUDER';
}

/** The statuses from which a bronhouder can do this; for closing also the start statuses ("direct afhandelen"). */
function beginstatussen(profiel: Profiel, soort: Opdrachtsoort, doel: string): string[] {
  const vanuit = profiel.overgangen.flatMap((o) =>
    o.naar === doel && o.actor === 'bronhouder' && o.van !== null && hoortBij(soort, o.van) ? [o.van] : [],
  );
  const direct =
    soort === 'afhandelen' ? Object.keys(profiel.statussen).filter((s) => isStartstatus(profiel.code, s)) : [];
  return [...new Set([...direct, ...vanuit])];
}

function opsomming(namen: readonly string[]): string {
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} of ${namen.at(-1) ?? ''}`;
}

function waaromNiet(soort: Opdrachtsoort, melding: Melding, wie: Wie): { reden: Waarom; uitleg: string } {
  if (!mag(wie.rol, RECHT_VOOR[soort])) return { reden: 'rol-niet-bevoegd', uitleg: 'Uw rol mag dit niet.' };
  if (melding.bronhouder === null || !wie.bronhouders.includes(melding.bronhouder))
    return { reden: 'niet-de-bronhouder', uitleg: 'Deze melding is nu bij een andere bronhouder.' };
  if (soort === 'melder-benaderen')
    return { reden: 'melder-anoniem', uitleg: 'De melder is anoniem. U kunt hem niets vragen.' };
  const profiel = profielVan(melding.registratie);
  const doel = DOELSTATUS[soort];
  const vanuit = profiel && doel !== undefined ? beginstatussen(profiel, soort, doel) : [];
  if (soort === 'onderzoek' || (doel !== undefined && vanuit.length === 0))
    return { reden: 'kent-registratie-niet', uitleg: `${profiel?.naam ?? melding.registratie} kent dit niet.` };
  if (melding.eindstatus) return { reden: 'afgesloten', uitleg: 'De melding is afgesloten.' };
  const namen = vanuit.map((status) => statusnaam(melding.registratie, status));
  return { reden: 'niet-vanuit-deze-status', uitleg: `Dit kan alleen vanuit ${opsomming(namen)}.` };
}

/** The statuses that this intent writes from where the melding stands (`maakBatch` makes the same ones). */
function geschreven(soort: Opdrachtsoort, melding: Melding, eist: readonly Eis[]): string[] {
  if (soort === 'inplannen') {
    const kent = profielVan(melding.registratie)?.overgangen.some(
      (o) => o.van === melding.status && o.naar === 'INGEPLAND' && o.actor === 'bronhouder',
    );
    return kent && eist.includes('planning') ? ['INGEPLAND'] : [];
  }
  const doel = DOELSTATUS[soort];
  if (doel === undefined) return [];
  const direct = soort === 'afhandelen' && isStartstatus(melding.registratie, melding.status);
  return direct ? ['IN_BEHANDELING', doel] : [doel];
}

/** Every intent in the order of the action bar: possible with what it demands, or not with its reason. */
export function overgangen(melding: Melding, wie: Wie): Overgangskeuze[] {
  const kan = new Map(mogelijkheden(melding, wie).map((m) => [m.soort, m.eist]));
  return OPDRACHTSOORTEN.map((soort): Overgangskeuze => {
    const eist = kan.get(soort);
    if (eist) return { soort, mogelijk: true, eist, statussen: geschreven(soort, melding, eist) };
    return { soort, mogelijk: false, ...waaromNiet(soort, melding, wie) };
  });
}

/** A field of the dialog of an intent. */
export type Veld = Gevraagd;

/** What the dialog asks on top of the profile: a reason when forwarding (koppelvlak rule 5), text that is not blank. */
const EXTRA: Partial<Record<Opdrachtsoort, readonly Veld[]>> = {
  'verkeerde-bronhouder': ['toelichting'],
  inplannen: ['mijlpaal', 'datum'],
  aantekening: ['tekst'],
  'melder-benaderen': ['tekst', 'datum'],
  contactmoment: ['tekst', 'datum'],
  verwijzing: ['waarde'],
  onderzoek: ['datum'],
  label: ['label'],
  contact: ['contact'],
};

/** Per field whether something stands in it. `planning` is an annotation of its own: mijlpaal and datum say it. */
function isGevuld(opdracht: Opdracht, veld: Veld): boolean {
  const gevuld = (waarde: string | undefined): boolean => (waarde ?? '').trim() !== '';
  switch (veld) {
    case 'toelichting':
      return 'toelichting' in opdracht && gevuld(opdracht.toelichting);
    case 'bronhouder':
      return 'bronhouder' in opdracht && gevuld(opdracht.bronhouder);
    case 'resultaat':
      return 'resultaat' in opdracht;
    case 'mijlpaal':
      return 'mijlpaal' in opdracht && gevuld(opdracht.mijlpaal);
    case 'datum':
      return 'datum' in opdracht && gevuld(opdracht.datum);
    case 'tekst':
      return 'tekst' in opdracht && gevuld(opdracht.tekst);
    case 'waarde':
      return 'waarde' in opdracht && gevuld(opdracht.waarde);
    case 'label':
      return 'label' in opdracht && gevuld(opdracht.label);
    case 'contact':
      return (
        opdracht.soort === 'contact' && [opdracht.naam, opdracht.email, opdracht.telefoon].some((veld) => gevuld(veld))
      );
    case 'planning':
      return true;
    default:
      return true;
  }
}

/** Every field that this intent still lacks for this melding, all at once. `eist` comes from `overgangen`. */
export function ontbrekendeVelden(opdracht: Opdracht, eist: readonly Eis[]): Veld[] {
  const velden = new Set<Veld>([...eist, ...(EXTRA[opdracht.soort] ?? [])]);
  return [...velden].filter((veld) => !isGevuld(opdracht, veld));
}
