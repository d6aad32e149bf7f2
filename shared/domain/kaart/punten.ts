// The places of a melding: its own location, an identification that is a point, and points among its values.
import type { Locatie } from '../annotatie.ts';
import { leesLocatie } from '../identificatie/locatie.ts';
import type { Melding } from '../melding.ts';
import { waardesoort } from '../verschil/waardesoort.ts';

export type Punt = Locatie & {
  readonly soort: 'melding' | 'geregistreerd' | 'waargenomen';
  /** Name of the attribute; '' for the melding itself. */
  readonly naam: string;
};

type Geplaatst = Pick<Melding, 'locatie' | 'objectidentificatie'>;

/** Where the melding itself is, or undefined. */
export function plaatsVan({ locatie, objectidentificatie }: Geplaatst): Locatie | undefined {
  if (locatie) return { x: locatie.x, y: locatie.y };
  const { soort, waarde } = objectidentificatie;
  return soort === 'LOCATIE' || soort === 'WKK_LOCATIE' ? leesLocatie(waarde) : undefined;
}

/** Every point that can be drawn. A place that is named twice is drawn once, as the value it is. */
export function puntenVan(melding: Geplaatst & Pick<Melding, 'attributen'>): Punt[] {
  const punten: Punt[] = melding.attributen.flatMap((a) => {
    const [links, rechts] = [a.waardeBasisregistratie ?? '', a.waardeWaargenomen ?? ''];
    if (waardesoort(a.naam, a.rubriek, links, rechts) !== 'locatie') return [];
    const [oud, nieuw] = [leesLocatie(links), leesLocatie(rechts)];
    return [
      ...(oud ? [{ soort: 'geregistreerd' as const, naam: a.naam, ...oud }] : []),
      ...(nieuw ? [{ soort: 'waargenomen' as const, naam: a.naam, ...nieuw }] : []),
    ];
  });
  const eigen = plaatsVan(melding);
  if (eigen === undefined || punten.some((p) => p.x === eigen.x && p.y === eigen.y)) return punten;
  return [{ soort: 'melding', naam: '', ...eigen }, ...punten];
}
