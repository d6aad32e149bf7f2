// GET /medewerkers and PUT /medewerkers/{id}: the people of a bronhouder, and their presence.
import { aanwezigheidSchema } from '../../shared/wire/team.ts';
import { schemafouten } from '../regels/vorm.ts';
import type { Bezettingsopslag } from '../store/opslag.ts';
import { type Antwoord, geweigerd, json } from './antwoord.ts';
import { leesJson } from './lijf.ts';
import type { Bronhouderverzoek, Route } from './routes.ts';

export type Medewerkeronderdelen = {
  readonly opslag: Pick<Bezettingsopslag, 'medewerkers' | 'zetAanwezigheid'>;
};

async function zet({ opslag }: Medewerkeronderdelen, verzoek: Bronhouderverzoek): Promise<Antwoord> {
  const { http, namens } = verzoek;
  const lijf = await leesJson(http);
  if (!lijf.ok) return lijf.fout;
  if (namens.rol !== 'teamlead') return geweigerd({ code: 'rol-niet-bevoegd' });
  const aanwezigheid = aanwezigheidSchema.safeParse(lijf.waarde);
  if (!aanwezigheid.success)
    return geweigerd({ code: 'ongeldig', fouten: schemafouten(aanwezigheidSchema, lijf.waarde) });
  const medewerker = await opslag.zetAanwezigheid(namens.code, verzoek.deel('id'), aanwezigheid.data);
  return medewerker ? json(200, medewerker) : geweigerd({ code: 'onbekend' });
}

export function medewerkerroutes(delen: Medewerkeronderdelen): readonly Route[] {
  return [
    {
      methode: 'GET',
      pad: '/medewerkers',
      voor: 'bronhouder',
      handel: async ({ namens }) => json(200, { medewerkers: await delen.opslag.medewerkers(namens.code) }),
    },
    { methode: 'PUT', pad: '/medewerkers/:id', voor: 'bronhouder', handel: (verzoek) => zet(delen, verzoek) },
  ];
}
