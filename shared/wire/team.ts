// What a team shares at the service (koppelvlak chapter 3): the presence of its people and its settings.
import { z } from 'zod';
import { datum, gevuldeTekst } from './bouwstenen.ts';

/** `PUT /medewerkers/{id}`: replaces the four fields; anything else is refused. */
export const aanwezigheidSchema = z
  .strictObject({
    afwezigVan: datum.exactOptional(),
    afwezigTot: datum.exactOptional(),
    registraties: z.array(gevuldeTekst(10)).max(20).exactOptional(),
    maximum: z.int().min(0).exactOptional(),
  })
  .refine((a) => a.afwezigVan === undefined || a.afwezigTot === undefined || a.afwezigVan <= a.afwezigTot, {
    message: 'ligt voor de eerste dag van de afwezigheid',
    path: ['afwezigTot'],
  });

/** `PUT /team/instellingen`: one JSON document; what each part holds is the clients' own affair. */
export const teaminstellingenSchema = z.looseObject({
  standaardteksten: z.unknown().optional(),
  termijnen: z.unknown().optional(),
  gelijkgesteldeDagen: z.array(datum).optional(),
});
