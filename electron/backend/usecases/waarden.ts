// What a list can be filtered by: the values that its meldingen have, each with how many; and going to a kenmerk.

import { leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import { woordBegintMet } from '../../../shared/domain/vraagtaal/vouwen.ts';
import {
  type Keuzeveld,
  PERIODEN,
  TERMIJNWOORDEN,
  type Vraag,
  veldVan,
} from '../../../shared/domain/vraagtaal/vraag.ts';
import { leesWaarde } from '../../../shared/domain/vraagtaal/waarden.ts';
import { naamVanStatus } from '../../../shared/domain/vraagtaal/woorden.ts';
import { zoeksleutel } from '../../../shared/domain/zoektekst.ts';
import type { Waarde, Waardeveld } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { goed } from '../../../shared/lib/result.ts';
import { type Context, medewerkerNaam, type UseCase } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** Longer menus help nobody; typing makes them shorter. */
const HOOGSTENS = 50;

const VASTE = {
  bijlage: ['ja', 'nee'],
  nieuw: ['ja', 'nee'],
  termijn: TERMIJNWOORDEN,
  ontvangen: PERIODEN,
} as const satisfies Partial<Record<Waardeveld, readonly string[]>>;

export const werkvoorraadWaarden: UseCase<'werkvoorraad.waarden'> = (c, { veld, weergave, vraag, begin }) => {
  const gelezen = vraagVan(leesVraag(vraag));
  // What a menu chooses must not hide what else could be chosen.
  const rest = gelezen.filter((term) => veldVan(term) !== veld || ('niet' in term && term.niet));
  const vandaag = vandaagVan(c);
  if (isVast(veld)) {
    const waarden = VASTE[veld].filter((waarde) => waarde.startsWith(begin.toLowerCase()));
    const aantallen = c.lijsten.verdeling(
      waarden.map((waarde) => termen(veld, waarde)),
      weergave,
      rest,
      vandaag,
    );
    return goed(waarden.map((waarde, n) => ({ waarde, naam: '', aantal: aantallen[n] ?? 0 })));
  }
  const waarden = c.lijsten
    .waarden(veld, weergave, rest, vandaag)
    .map(([waarde, aantal]) => benoem(c, veld, waarde, aantal));
  const passend = waarden.filter(
    ({ waarde, naam }) => begin === '' || woordBegintMet(naam, begin) || woordBegintMet(waarde, begin),
  );
  return goed(passend.slice(0, HOOGSTENS));
};

function isVast(veld: Waardeveld): veld is keyof typeof VASTE {
  return Object.hasOwn(VASTE, veld);
}

function termen(veld: keyof typeof VASTE, waarde: string): Vraag {
  const uitkomst = leesWaarde(veld, [waarde], false);
  return 'term' in uitkomst ? [uitkomst.term] : [];
}

/** A stored value as the query language has it, with its name. */
function benoem(c: Context, veld: Keuzeveld, waarde: string, aantal: number): Waarde {
  switch (veld) {
    case 'status':
      return { waarde, naam: naamVanStatus(waarde), aantal };
    case 'van':
      if (waarde === '') return { waarde: 'niemand', naam: '', aantal };
      return waarde === c.meta.instelling('ik.id')
        ? { waarde: 'ik', naam: '', aantal }
        : { waarde, naam: medewerkerNaam(c, waarde), aantal };
    case 'reg':
    case 'object':
    case 'afnemer':
    case 'label':
      return { waarde, naam: waarde, aantal };
    default:
      return assertNever(veld, 'benoem');
  }
}

export const vindKenmerk: UseCase<'werkvoorraad.vindKenmerk'> = (c, { kenmerk }) => {
  const getypt = kenmerk.trim();
  const sleutel = zoeksleutel(getypt);
  const begint = [...new Set([getypt, getypt.toUpperCase()])].flatMap((begin) => c.lijsten.metKenmerk(begin));
  // Without its dashes; never by another number that is the same, such as a BSN.
  const heel = c.zoek
    .opSleutel(getypt, 20)
    .filter((rij) => zoeksleutel(c.meldingen.rij(rij)?.kenmerk ?? '') === sleutel);
  const rijen = [...new Set([...heel, ...begint])].slice(0, 20);
  return goed(
    rijen.flatMap((id) => {
      const rij = c.meldingen.rij(id);
      return rij ? [{ uuid: rij.uuid, kenmerk: rij.kenmerk, titel: rij.titel, registratie: rij.registratie }] : [];
    }),
  );
};
