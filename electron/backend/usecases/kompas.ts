// The kompas over what lies here: directory, boundaries, places, and one's own earlier forwardings. And the file with places.
import { basename } from 'node:path';
import type { Bewijs } from '../../../shared/domain/kompas/bewijs.ts';
import { type Kompas, kompasVoor } from '../../../shared/domain/kompas/kompas.ts';
import { leesPlaatsen } from '../../../shared/domain/kompas/plaatsenbestand.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Bewijsvorm, Kompasvorm } from '../../../shared/ipc/vormen/kompas.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { AsyncUseCase, Context, UseCase } from './context.ts';
import { magInstellen } from './kaart.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** The kompas of now, for as many meldingen as one asks: what it goes by is read once. */
export function maakKompas(c: Context): (melding: Melding) => Kompas {
  const vast = {
    vandaag: vandaagVan(c),
    boek: c.meta.adresboek(),
    grenzen: c.grenzen.vlakken(),
    plaatsen: c.plaatsen.tabel(),
  };
  const gewoonten = c.doorzendingen.gewoonten();
  return (melding) =>
    kompasVoor({
      ...vast,
      melding,
      eerder: {
        object: c.doorzendingen.vanZelfde(melding.uuid),
        afnemer: gewoonten(melding.registratie, c.doorzendingen.afnemer(melding.uuid)),
      },
    });
}

/** As the screen shows it: names for codes. */
export function kompasVorm(c: Context, melding: Melding, kompas: Kompas): Kompasvorm {
  const boek = c.meta.adresboek();
  const namen = (codes: readonly string[]): string[] => codes.map(boek.naam);
  const bewijs = ({ bron, naar, steun, waarde, veld, voorheen }: Bewijs): Bewijsvorm => ({
    bron,
    naar: namen(naar),
    steun,
    waarde,
    veld,
    voorheen: voorheen === null ? null : boek.naam(voorheen),
    eigen: melding.bronhouder !== null && naar.includes(melding.bronhouder),
  });
  if (kompas.uitkomst === 'geen') return { uitkomst: 'geen', waarom: kompas.waarom, bewijs: kompas.bewijs.map(bewijs) };
  return {
    uitkomst: 'voorstel',
    bronhouder: { code: kompas.code, naam: boek.naam(kompas.code) },
    trefkans: kompas.trefkans,
    voor: kompas.voor.map(bewijs),
    tegen: kompas.tegen.map(bewijs),
    pingpong: kompas.pingpong ? { ...kompas.pingpong } : null,
    gaatOpIn: kompas.gaatOpIn && { naar: namen(kompas.gaatOpIn.naar), per: kompas.gaatOpIn.per },
  };
}

export const kompasVoorstel: UseCase<'kompas.voorstel'> = (c, { uuid }) => {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  return melding === undefined ? mis({ code: 'onbekend' }) : goed(kompasVorm(c, melding, maakKompas(c)(melding)));
};

export const kompasVoorstellen: UseCase<'kompas.voorstellen'> = (c, { uuids }) => {
  const kompas = maakKompas(c);
  return goed(
    [...new Set(uuids)].flatMap((uuid) => {
      const melding = c.meldingen.projecteer(uuid)?.melding;
      return melding === undefined ? [] : [{ uuid, kompas: kompasVorm(c, melding, kompas(melding)) }];
    }),
  );
};

export const kompasPlaatsenStand: UseCase<'kompas.plaatsenStand'> = (c) => goed(c.plaatsen.stand());

export const kompasPlaatsenLaden: AsyncUseCase<'kompas.plaatsenLaden'> = async (c) => {
  if (!magInstellen(c)) return mis({ code: 'rol-niet-bevoegd' });
  const pad = await c.uitvoer.kies('openen', 'woonplaatsen of postcodes (CSV of JSON)');
  if (pad === null) return goed(null);
  const tekst = c.plaatsen.leesBestand(pad);
  if (tekst === undefined) return mis({ code: 'bestand-onleesbaar' });
  const gelezen = leesPlaatsen(tekst);
  if (!gelezen.ok) return mis({ code: 'plaatsen-onjuist', ...gelezen.fout });
  const nu = tijdstip(c.klok.nu());
  c.plaatsen.bewaar({ bestand: basename(pad), geladenOp: nu, ...gelezen.waarde });
  c.transactie(() => c.audit.schrijf(nu, 'plaatsen-geladen', null, gelezen.waarde.aantal));
  return goed(c.plaatsen.stand());
};

export const kompasPlaatsenWissen: UseCase<'kompas.plaatsenWissen'> = (c) => {
  if (!magInstellen(c)) return mis({ code: 'rol-niet-bevoegd' });
  c.plaatsen.wis();
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), 'plaatsen-gewist', null));
  return goed(null);
};
