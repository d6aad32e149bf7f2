// GET /ik: who the caller is and for whom he works. GET /gezondheid: whether the service is there.
import { type Klok, tijdstip } from '../../shared/lib/clock.ts';
import type { Adresboek } from '../regels/adresboek.ts';
import { type Antwoord, json } from './antwoord.ts';
import type { Persoonsverzoek, Route } from './routes.ts';

export type Ikonderdelen = { readonly adresboek: Adresboek; readonly klok: Klok };

function ik({ adresboek }: Ikonderdelen, { aanroeper: { persoon } }: Persoonsverzoek): Antwoord {
  const { id, naam, melderOin } = persoon;
  const bronhouders = persoon.bronhouders.flatMap(({ code, rol }) => {
    const ingang = adresboek.vind(code);
    return ingang ? [{ code, naam: ingang.naam, oin: ingang.oin, rol }] : [];
  });
  return json(200, { id, naam, ...(melderOin === undefined ? {} : { oin: melderOin, rol: 'melder' }), bronhouders });
}

export function ikroutes(delen: Ikonderdelen): readonly Route[] {
  return [
    { methode: 'GET', pad: '/ik', voor: 'persoon', handel: async (verzoek) => ik(delen, verzoek) },
    {
      methode: 'GET',
      pad: '/gezondheid',
      voor: 'iedereen',
      handel: async () => json(200, { status: 'ok', tijd: tijdstip(delen.klok.nu()) }),
    },
  ];
}
