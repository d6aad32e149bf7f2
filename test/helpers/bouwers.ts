// Builders with good defaults for annotations and trees. Fictitious people, test BSNs only.
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import { asUuid, type Uuid } from '../../shared/lib/brand.ts';

let teller = 0;

/** A UUID v7-shaped id, unique within a run and the same in every run. */
export function volgUuid(): Uuid {
  teller += 1;
  return asUuid(`01900000-0000-7000-8000-${teller.toString(16).padStart(12, '0')}`);
}

export const AFNEMER = { oin: '00000099000000005000', persoonsaanduiding: 'anoniem' } as const;
export const UTRECHT_OIN = '00000099000003440000';
export const ik = { oin: UTRECHT_OIN, persoonsaanduiding: 'anoniem', medewerker: 'm.jansen' } as const;

type Wijziging = Record<string, unknown>;

/** A tree as a melder submits it: root, kenmerk, contact, bronhouder and start status. */
export function melding(
  o: {
    registratie?: string;
    kenmerk?: string;
    bronhouder?: string;
    wortel?: Uuid;
    toelichting?: string;
    start?: string;
  } = {},
): { readonly wortel: Uuid; readonly annotaties: readonly Annotatie[] } {
  const wortel = o.wortel ?? volgUuid();
  const registratie = o.registratie ?? 'BRP';
  const kop = { wortel, geannoteerdDoor: AFNEMER, geannoteerdOp: '2026-11-23T08:00:00Z', zichtbaar: 'allen' } as const;
  const brp = registratie === 'BRP';
  return {
    wortel,
    annotaties: [
      {
        ...kop,
        uuid: wortel,
        soort: 'terugmelding',
        registratie,
        meldsoort: 'GEREDE_TWIJFEL',
        objectidentificatie: brp
          ? { soort: 'BSN', waarde: '999990743' }
          : { soort: 'BAG_ID', waarde: '0344100000000417' },
        object: brp ? 'Verblijfplaats' : 'Pand',
        attributen: [{ naam: 'Huisnummer', waardeBasisregistratie: '23', waardeWaargenomen: '21' }],
        toelichting: o.toelichting ?? 'Bewoner staat op een ander nummer',
      },
      { ...kop, uuid: volgUuid(), soort: 'kenmerk', kenmerk: o.kenmerk ?? 'BD-0471' },
      {
        ...kop,
        uuid: volgUuid(),
        soort: 'contact',
        contactType: 'Melder',
        naam: 'Team Toezicht',
        telefoon: '0800-0000',
      },
      { ...kop, uuid: volgUuid(), soort: 'bronhouder', bronhouder: o.bronhouder ?? '0344' },
      { ...kop, uuid: volgUuid(), soort: 'status', status: o.start ?? (brp ? 'GEMELD' : 'GEREDE_TWIJFEL') },
    ],
  };
}

/** A status annotation of the melder, such as a withdrawal. */
export function statusVanMelder(wortel: Uuid, status: string, meer: Wijziging = {}): Annotatie {
  return {
    uuid: volgUuid(),
    wortel,
    soort: 'status',
    geannoteerdDoor: AFNEMER,
    geannoteerdOp: '2026-11-23T08:30:00Z',
    zichtbaar: 'allen',
    status,
    ...meer,
  };
}

/** A status annotation of a colleague at the same bronhouder. */
export function statusVanCollega(wortel: Uuid, status: string, meer: Wijziging = {}): Annotatie {
  return { ...statusVanMelder(wortel, status, meer), geannoteerdDoor: { ...ik, medewerker: 's.bakker' } } as Annotatie;
}
