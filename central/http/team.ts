// GET and PUT /team/instellingen: one document that the team shares, guarded by its ETag.
import { teaminstellingenSchema } from '../../shared/wire/team.ts';
import { schemafouten } from '../regels/vorm.ts';
import type { Bezettingsopslag } from '../store/opslag.ts';
import { type Antwoord, geweigerd, json, probleem } from './antwoord.ts';
import { noemtEtag } from './bereik.ts';
import { leesJson } from './lijf.ts';
import type { Bronhouderverzoek, Route } from './routes.ts';

export type Teamonderdelen = { readonly opslag: Pick<Bezettingsopslag, 'teamdocument' | 'schrijfTeamdocument'> };

type Document = Awaited<ReturnType<Teamonderdelen['opslag']['teamdocument']>>;

function etagVan({ versie }: Pick<Document, 'versie'>): string {
  return `"${versie}"`;
}

function lever(document: Document): Antwoord {
  const lijf: object = JSON.parse(document.tekst);
  return json(200, lijf, { ETag: etagVan(document) });
}

function gewijzigd(document: Document): Antwoord {
  return probleem('inmiddels-gewijzigd', {
    detail: 'Haal de instellingen opnieuw op.',
    koppen: { ETag: etagVan(document) },
  });
}

async function zet({ opslag }: Teamonderdelen, { http, namens }: Bronhouderverzoek): Promise<Antwoord> {
  const lijf = await leesJson(http);
  if (!lijf.ok) return lijf.fout;
  if (namens.rol !== 'teamlead') return geweigerd({ code: 'rol-niet-bevoegd' });
  const voorwaarde = http.headers['if-match'];
  if (voorwaarde === undefined)
    return probleem('voorwaarde-ontbreekt', { detail: 'Stuur de ETag van de instellingen mee in If-Match.' });
  const fouten = schemafouten(teaminstellingenSchema, lijf.waarde);
  if (fouten.length > 0) return geweigerd({ code: 'ongeldig', fouten });
  const document = await opslag.teamdocument(namens.code);
  if (!noemtEtag(voorwaarde, etagVan(document))) return gewijzigd(document);
  const tekst = JSON.stringify(lijf.waarde);
  const geschreven = await opslag.schrijfTeamdocument(namens.code, tekst, document.versie);
  return geschreven ? lever({ tekst, versie: document.versie + 1 }) : gewijzigd(await opslag.teamdocument(namens.code));
}

export function teamroutes(delen: Teamonderdelen): readonly Route[] {
  return [
    {
      methode: 'GET',
      pad: '/team/instellingen',
      voor: 'bronhouder',
      handel: async ({ namens }) => lever(await delen.opslag.teamdocument(namens.code)),
    },
    { methode: 'PUT', pad: '/team/instellingen', voor: 'bronhouder', handel: (verzoek) => zet(delen, verzoek) },
  ];
}
