// What is around the meldingen: who one is, colleagues, the directory, today, the state of synchronising.
import { zoekBronhouders } from '../../../shared/domain/kompas/keuzelijst.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed } from '../../../shared/lib/result.ts';
import { type UseCase, wieBenIk } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';

export const wieBen: UseCase<'wie.ben'> = (c) => {
  const ik = wieBenIk(c);
  return goed({ ...ik, bronhouders: ik.bronhouders.map(({ code, naam, rol }) => ({ code, naam, rol })) });
};

export const programmaOver: UseCase<'programma.over'> = (c) => goed(c.over);

export const klokVandaag: UseCase<'klok.vandaag'> = (c) => goed({ vandaag: vandaagVan(c), nu: tijdstip(c.klok.nu()) });

export const medewerkersLijst: UseCase<'medewerkers.lijst'> = (c) => goed(c.meta.medewerkers());

/** Those to forward to: not the one that has it, not abolished, and holding this registration. */
export const bronhoudersZoeken: UseCase<'bronhouders.zoeken'> = (c, { zoek, registratie, behalve }) => {
  const zonder = behalve === undefined ? c.meta.eigenCodes() : new Set([behalve]);
  return goed(zoekBronhouders(c.meta.adresboek(), { zoek, registratie, vandaag: vandaagVan(c), behalve: zonder }));
};

export const syncStand: UseCase<'sync.stand'> = (c) => goed(c.engine.stand());

export const syncNu: UseCase<'sync.nu'> = (c) => {
  c.engine.nu();
  return goed(null);
};

export const syncOpzij: UseCase<'sync.opzij'> = (c) =>
  goed(c.sync.opzij().map((o) => ({ id: o.id, reden: o.reden, ontvangenOp: o.ontvangenOp, melding: o.wortel })));
