// GET /annotaties: the feed, with waiting. POST /annotaties: a batch.
import { feedvraagSchema, postAnnotatiesSchema } from '../../shared/wire/berichten.ts';
import type { Tijd } from '../klok.ts';
import type { Aanname } from '../regels/aanname.ts';
import { leesLeespunt, schrijfLeespunt } from '../regels/leespunt.ts';
import { genoemdeOin, leesBatch } from '../regels/vorm.ts';
import type { Wachtkamer } from '../regels/wachtkamer.ts';
import { lever } from '../regels/zicht.ts';
import type { Annotatieopslag, Feedpagina, Leespunt } from '../store/opslag.ts';
import { type Antwoord, geweigerd, json, probleem } from './antwoord.ts';
import { leesJson } from './lijf.ts';
import type { Bronhouderverzoek, Persoonsverzoek, Route } from './routes.ts';
import { leesVraag } from './vraag.ts';
import { auteureis, bellerVan } from './wie.ts';

export type Annotatieonderdelen = {
  readonly opslag: Pick<Annotatieopslag, 'feed'>;
  readonly aanname: Aanname;
  readonly wachtkamer: Wachtkamer;
  readonly tijd: Tijd;
  /** Made anew with each data folder. */
  readonly tijdperk: string;
  /** Name of the organisation with an OIN. */
  readonly naam: (oin: string) => string | undefined;
};

function verlopen(): Antwoord {
  return probleem('cursor-verlopen', { detail: 'Begin opnieuw zonder na.' });
}

/** The page, looked up again at every piece of news until there is something in it or the time is over. */
async function wachtOpPagina(
  { opslag, wachtkamer, tijd }: Annotatieonderdelen,
  { namens, weg }: Bronhouderverzoek,
  na: Leespunt | undefined,
  limiet: number,
  wacht: number,
): Promise<Feedpagina | undefined> {
  const { promise: voorbij, resolve: klaar } = Promise.withResolvers<void>();
  let isVoorbij = wacht === 0;
  const stop = (): void => {
    isVoorbij = true;
    klaar();
  };
  const wekkerUit = tijd.na(wacht * 1000, stop);
  weg.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      // Taken before looking, so that news in between is not missed.
      const plaats = wachtkamer.neemPlaats(namens.code);
      const pagina = await opslag.feed(namens.code, na, limiet);
      const isKlaar = !pagina || pagina.regels.length > 0 || isVoorbij || weg.aborted || wachtkamer.isDicht();
      if (!isKlaar) await Promise.race([plaats.nieuws, voorbij]);
      plaats.verlaat();
      if (isKlaar) return pagina;
    }
  } finally {
    wekkerUit();
    weg.removeEventListener('abort', stop);
  }
}

async function lees(delen: Annotatieonderdelen, verzoek: Bronhouderverzoek): Promise<Antwoord> {
  const { namens } = verzoek;
  const gelezen = leesVraag(feedvraagSchema, verzoek.vraag);
  if (!gelezen.ok) return gelezen.fout;
  const { na: cursor, limiet, wacht } = gelezen.waarde;
  const sleutel = { tijdperk: delen.tijdperk, bronhouder: namens.code };
  const na = cursor === undefined ? undefined : leesLeespunt(sleutel, cursor);
  if (cursor !== undefined && !na) return verlopen();
  const pagina = await wachtOpPagina(delen, verzoek, na, limiet, wacht);
  if (!pagina) return verlopen();
  return json(200, {
    annotaties: pagina.regels.map(({ stuk, eigen }) => lever(stuk, eigen, delen.naam)),
    volgende: schrijfLeespunt(sleutel, pagina.volgende),
    meer: pagina.meer,
  });
}

async function plaats({ aanname }: Annotatieonderdelen, { http, aanroeper }: Persoonsverzoek): Promise<Antwoord> {
  const lijf = await leesJson(http);
  if (!lijf.ok) return lijf.fout;
  const beller = bellerVan(aanroeper, genoemdeOin(lijf.waarde));
  if (!beller.ok) return beller.fout;
  const batch = leesBatch(lijf.waarde, postAnnotatiesSchema, auteureis(beller.waarde));
  if (!batch.ok) return geweigerd({ code: 'ongeldig', fouten: batch.fout });
  const { annotaties, basis } = batch.waarde;
  const antwoord = await aanname.annoteer({ beller: beller.waarde, annotaties, basis });
  if (!antwoord.ok) return geweigerd(antwoord.fout);
  const { nieuw, lijf: geplaatst } = antwoord.waarde;
  const { kenmerk: _, ...zonderKenmerk } = geplaatst;
  return json(nieuw ? 201 : 200, zonderKenmerk);
}

export function annotatieroutes(delen: Annotatieonderdelen): readonly Route[] {
  return [
    { methode: 'GET', pad: '/annotaties', voor: 'bronhouder', handel: (verzoek) => lees(delen, verzoek) },
    { methode: 'POST', pad: '/annotaties', voor: 'persoon', handel: (verzoek) => plaats(delen, verzoek) },
  ];
}
