// Officer intents: what a bijhouder means, turned into the annotations that say so. No screen builds an annotation by hand.
// Source: PRODUCT D; koppelvlak chapters 1 and 2.

import { assertNever } from '../lib/assert.ts';
import type { Tijdstip, Uuid } from '../lib/brand.ts';
import { goed, mis, type Result } from '../lib/result.ts';
import type { Annotatie, Zichtbaar } from './annotatie.ts';
import type { Melding } from './melding.ts';
import { DOELSTATUS, OPDRACHTSOORTEN, type Opdracht, type Opdrachtsoort } from './opdrachtsoort.ts';
import { ontbrekendeEisen, overgangenVanuit, vindOvergang } from './overgang.ts';
import { mag, RECHT_VOOR, type Rol } from './rechten.ts';
import type { Eis } from './registraties/profiel.ts';
import { isStartstatus } from './registraties/registraties.ts';

/** Who decides, where and when; `uuid` makes a new identity for each annotation. */
export type Opdrachtgever = {
  readonly oin: string;
  readonly medewerker: string;
  /** Code of the bronhouder one acts for. */
  readonly bronhouder: string;
  readonly rol: Rol;
  readonly nu: Tijdstip;
  readonly uuid: () => Uuid;
};

export type Opdrachtfout =
  | { readonly code: 'rol-niet-bevoegd' }
  | { readonly code: 'niet-de-bronhouder'; readonly bronhouder: string | null }
  | { readonly code: 'overgang-niet-toegestaan'; readonly huidigeStatus: string; readonly gevraagdeStatus: string }
  | { readonly code: 'gegeven-ontbreekt'; readonly veld: Eis | 'tekst' | 'datum' | 'mijlpaal' }
  | { readonly code: 'toegewezen-aan-collega'; readonly medewerker: string }
  | { readonly code: 'niet-toegestaan-na-einde' };

type Kop = Pick<Annotatie, 'uuid' | 'wortel' | 'geannoteerdDoor' | 'geannoteerdOp' | 'zichtbaar'>;

/** The fields that every annotation of this person has; a new uuid each time. */
function kopMaker(wortel: Uuid, gever: Opdrachtgever): (zichtbaar: Zichtbaar) => Kop {
  return (zichtbaar) => ({
    uuid: gever.uuid(),
    wortel,
    geannoteerdDoor: { oin: gever.oin, persoonsaanduiding: 'anoniem', medewerker: gever.medewerker },
    geannoteerdOp: gever.nu,
    zichtbaar,
  });
}

function tekstveld(toelichting: string | undefined): { toelichting?: string } {
  const tekst = (toelichting ?? '').trim();
  return tekst === '' ? {} : { toelichting: tekst };
}

/** The annotations an intent stands for, before any check. */
function annotaties(opdracht: Opdracht, melding: Melding, gever: Opdrachtgever): Annotatie[] {
  const kop = kopMaker(melding.uuid, gever);
  const status = (code: string, toelichting?: string): Annotatie => ({
    ...kop('allen'),
    soort: 'status',
    status: code,
    ...tekstveld(toelichting),
  });
  const aanZichzelf = (overnemen = false): Annotatie[] =>
    melding.toegewezenAan === null || overnemen
      ? [{ ...kop('eigen'), soort: 'toewijzing', medewerker: gever.medewerker }]
      : [];
  switch (opdracht.soort) {
    case 'in-behandeling-nemen':
      return [status('IN_BEHANDELING'), ...aanZichzelf(opdracht.overnemen)];
    case 'onvoldoende-informatie':
      return [status('ONVOLDOENDE_INFORMATIE', opdracht.toelichting)];
    case 'niet-ontvankelijk':
      return [status('NIET_ONTVANKELIJK', opdracht.toelichting)];
    case 'terugnemen':
      return [status('IN_BEHANDELING', opdracht.toelichting), ...aanZichzelf()];
    case 'intrekking-bevestigen':
      return [status('INGETROKKEN', opdracht.toelichting)];
    case 'verkeerde-bronhouder': {
      const melden = status('VERKEERDE_BRONHOUDER', opdracht.toelichting);
      return opdracht.bronhouder
        ? [melden, { ...kop('allen'), soort: 'bronhouder', bronhouder: opdracht.bronhouder }]
        : [melden];
    }
    case 'inplannen': {
      const planning: Annotatie = {
        ...kop(opdracht.intern ? 'eigen' : 'allen'),
        soort: 'planning',
        mijlpaal: opdracht.mijlpaal.trim(),
        datum: opdracht.datum,
      };
      const kan = vindOvergang(melding.registratie, melding.status, 'INGEPLAND', ['bronhouder']) !== undefined;
      return kan && !opdracht.intern ? [status('INGEPLAND', opdracht.toelichting), planning] : [planning];
    }
    case 'afhandelen':
      return [
        // "Direct afhandelen": from a start status there is no way but through In behandeling, so both are written (DMKS B).
        ...(isStartstatus(melding.registratie, melding.status) ? [status('IN_BEHANDELING'), ...aanZichzelf()] : []),
        ...afhandeling(opdracht, kop),
      ];
    case 'toewijzen': {
      const reden = (opdracht.reden ?? '').trim();
      const medewerker = opdracht.medewerker;
      return [{ ...kop('eigen'), soort: 'toewijzing', medewerker, ...(reden === '' ? {} : { reden }) }];
    }
    case 'aantekening':
      return [{ ...kop(opdracht.zichtbaar), soort: 'aantekening', tekst: opdracht.tekst.trim() }];
    default:
      return assertNever(opdracht, 'opdracht');
  }
}

/** Closing: the verdict for colleagues first, then the status the melder reads. */
function afhandeling(
  opdracht: Extract<Opdracht, { soort: 'afhandelen' }>,
  kop: (zichtbaar: Zichtbaar) => Kop,
): Annotatie[] {
  const { gegrond, melderGeinformeerd, onderzoekVerwijderdOp, resultaat, toelichting } = opdracht;
  const verwijderd: Annotatie[] = onderzoekVerwijderdOp
    ? [{ ...kop('eigen'), soort: 'onderzoek', actie: 'verwijderd', datum: onderzoekVerwijderdOp }]
    : [];
  return [
    ...verwijderd,
    {
      ...kop('eigen'),
      soort: 'beoordeling',
      gegrond,
      ...(melderGeinformeerd === undefined ? {} : { melderGeinformeerd }),
    },
    { ...kop('allen'), soort: 'status', status: 'AFGEHANDELD', resultaat, ...tekstveld(toelichting) },
  ];
}

/** Fields the desktop asks for on top of the profile: a reason when forwarding (koppelvlak rule 5), text that is not blank. */
function ontbrekend(opdracht: Opdracht): Opdrachtfout | undefined {
  if (opdracht.soort === 'verkeerde-bronhouder' && opdracht.toelichting.trim() === '')
    return { code: 'gegeven-ontbreekt', veld: 'toelichting' };
  if (opdracht.soort === 'aantekening' && opdracht.tekst.trim() === '')
    return { code: 'gegeven-ontbreekt', veld: 'tekst' };
  if (opdracht.soort === 'inplannen' && opdracht.mijlpaal.trim() === '')
    return { code: 'gegeven-ontbreekt', veld: 'mijlpaal' };
  if (opdracht.soort === 'inplannen' && opdracht.datum === '') return { code: 'gegeven-ontbreekt', veld: 'datum' };
  return undefined;
}

/** May this role assign so? A bijhouder takes for himself, frees himself, hands his own over; a teamlead anyone (rule 2). */
export function magToewijzen(rol: Rol, zelf: string, huidige: string | null, nieuwe: string | null): boolean {
  if (mag(rol, 'iedereen-toewijzen')) return true;
  return mag(rol, 'eigen-toewijzen') && (nieuwe === zelf || huidige === zelf);
}

/**
 * Turns an intent into the batch that goes to the service, or says why it can't be.
 * The same checks run again at the service; here they keep a person from deciding the impossible.
 */
export function maakBatch(
  opdracht: Opdracht,
  melding: Melding,
  gever: Opdrachtgever,
): Result<Annotatie[], Opdrachtfout> {
  if (!mag(gever.rol, RECHT_VOOR[opdracht.soort])) return mis({ code: 'rol-niet-bevoegd' });
  if (melding.bronhouder !== gever.bronhouder)
    return mis({ code: 'niet-de-bronhouder', bronhouder: melding.bronhouder });
  const leeg = ontbrekend(opdracht);
  if (leeg) return mis(leeg);
  if (
    opdracht.soort === 'toewijzen' &&
    !magToewijzen(gever.rol, gever.medewerker, melding.toegewezenAan, opdracht.medewerker)
  )
    return mis({ code: 'rol-niet-bevoegd' });
  if (
    opdracht.soort === 'in-behandeling-nemen' &&
    melding.toegewezenAan !== null &&
    melding.toegewezenAan !== gever.medewerker &&
    opdracht.overnemen === undefined
  )
    return mis({ code: 'toegewezen-aan-collega', medewerker: melding.toegewezenAan });
  if (isAnderOpnemen(opdracht, melding))
    return mis({
      code: 'overgang-niet-toegestaan',
      huidigeStatus: melding.status,
      gevraagdeStatus: DOELSTATUS[opdracht.soort] ?? '',
    });
  const batch = annotaties(opdracht, melding, gever);
  return controleer(batch, melding, gever);
}

/** Taking back belongs to Verkeerde bronhouder and taking up to the rest, though both write the same status. */
function isAnderOpnemen(opdracht: Opdracht, melding: Melding): boolean {
  const terug = melding.status === 'VERKEERDE_BRONHOUDER';
  if (melding.eindstatus) return false;
  return opdracht.soort === 'terugnemen' ? !terug : opdracht.soort === 'in-behandeling-nemen' && terug;
}

function controleer(batch: Annotatie[], melding: Melding, gever: Opdrachtgever): Result<Annotatie[], Opdrachtfout> {
  if (melding.eindstatus && batch.some((a) => a.zichtbaar === 'allen'))
    return mis({ code: 'niet-toegestaan-na-einde' });
  const actoren = melding.melderOin === gever.oin ? (['bronhouder', 'melder'] as const) : (['bronhouder'] as const);
  let status = melding.status;
  for (const a of batch) {
    if (a.soort !== 'status') continue;
    const overgang = vindOvergang(melding.registratie, status, a.status, actoren);
    if (!overgang) return mis({ code: 'overgang-niet-toegestaan', huidigeStatus: status, gevraagdeStatus: a.status });
    const veld = ontbrekendeEisen(overgang, a, batch)[0];
    if (veld) return mis({ code: 'gegeven-ontbreekt', veld });
    status = a.status;
  }
  return goed(batch);
}

/** One possible action on the action bar; `eist` says what its dialog must ask. */
export type Mogelijkheid = { readonly soort: Opdrachtsoort; readonly eist: readonly Eis[] };

/** What this role can do with this melding now, in the order of the action bar. Only what is allowed is offered (UX). */
export function mogelijkheden(
  melding: Melding,
  wie: { readonly rol: Rol; readonly bronhouders: readonly string[] },
): Mogelijkheid[] {
  if (melding.bronhouder === null || !wie.bronhouders.includes(melding.bronhouder)) return [];
  const vanuit = overgangenVanuit(melding.registratie, melding.status, ['bronhouder']);
  const eisen = new Map(vanuit.map((o) => [o.naar, o.eist]));
  const start = isStartstatus(melding.registratie, melding.status);
  return OPDRACHTSOORTEN.flatMap((soort): Mogelijkheid[] => {
    if (!mag(wie.rol, RECHT_VOOR[soort])) return [];
    if (soort === 'aantekening') return [{ soort, eist: [] }];
    if (melding.eindstatus) return [];
    if (soort === 'toewijzen') return [{ soort, eist: [] }];
    if (soort === 'inplannen') return [{ soort, eist: eisen.get('INGEPLAND') ?? ['planning'] }];
    if (soort === 'afhandelen') {
      const eist =
        eisen.get('AFGEHANDELD') ??
        (start ? vindOvergang(melding.registratie, 'IN_BEHANDELING', 'AFGEHANDELD', ['bronhouder'])?.eist : undefined);
      return eist ? [{ soort, eist }] : [];
    }
    const terug = melding.status === 'VERKEERDE_BRONHOUDER';
    if (soort === 'in-behandeling-nemen' && terug) return [];
    if (soort === 'terugnemen' && !terug) return [];
    const eist = eisen.get(DOELSTATUS[soort] ?? '');
    return eist ? [{ soort, eist }] : [];
  });
}
