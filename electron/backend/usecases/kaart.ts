// The map: open meldingen near a place, and the boundaries that an administrator loaded.
import { basename } from 'node:path';
import proj4 from 'proj4';
import type { Locatie } from '../../../shared/domain/annotatie.ts';
import { isVoorganger } from '../../../shared/domain/gemeenten.ts';
import { leesGrenzen } from '../../../shared/domain/kaart/geojson.ts';
import { grenzenRond } from '../../../shared/domain/kaart/grenzen.ts';
import { mag } from '../../../shared/domain/rechten.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { type AsyncUseCase, type Context, type UseCase, wieBenIk } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** EPSG:28992 with its seven-parameter shift: within a quarter of a metre of RDNAPTRANS. */
const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.87740,4.0725 +units=m';

const omzetter = proj4('EPSG:4326', RD);

export function naarRd(lengte: number, breedte: number): Locatie {
  const [x, y] = omzetter.forward([lengte, breedte]);
  return { x, y };
}

/** More than a picture can show apart. */
const MAX_NABIJ = 200;

/** Does a code belong to a bronhouder one works for: its own, or one of a municipality that became part of it? */
export function isEigenGemeente(c: Context): (code: string) => boolean {
  const vandaag = vandaagVan(c);
  const eigen = [...c.meta.eigenCodes()];
  return (code) => eigen.some((e) => e === code || isVoorganger(code, e, vandaag));
}

export const kaartNabij: UseCase<'kaart.nabij'> = (c, { x, y, straal }) => {
  const gevonden = c.dossiers.nabij({ x, y }, straal);
  const meldingen = gevonden.slice(0, MAX_NABIJ).flatMap((n) => {
    const rij = c.meldingen.rij(n.rij);
    if (rij === undefined) return [];
    const { uuid, registratie, kenmerk, titel, statusnaam } = rij;
    const afstand = Math.round(Math.hypot(n.x - x, n.y - y));
    return [{ uuid, registratie, kenmerk, titel, statusnaam, x: n.x, y: n.y, afstand }];
  });
  return goed({ meldingen, meer: gevonden.length > MAX_NABIJ });
};

export const kaartGrenzen: UseCase<'kaart.grenzen'> = (c, { x, y, straal }) => {
  const isEigen = isEigenGemeente(c);
  return goed(
    grenzenRond(c.grenzen.vlakken(), { x, y }, straal).map(({ code, naam, vlakken }) => ({
      naam,
      eigen: code !== null && isEigen(code),
      vlakken: vlakken.map((vlak) => vlak.map((ring) => [...ring])),
    })),
  );
};

export const kaartGrenzenStand: UseCase<'kaart.grenzenStand'> = (c) => goed(c.grenzen.stand());

/** Hints of everyone on this computer follow from it. */
export function magInstellen(c: Context): boolean {
  return wieBenIk(c).bronhouders.some((b) => mag(b.rol, 'team-instellen'));
}

function jsonVan(tekst: string): unknown {
  try {
    return JSON.parse(tekst.charCodeAt(0) === 0xfeff ? tekst.slice(1) : tekst);
  } catch {
    return undefined;
  }
}

export const kaartGrenzenLaden: AsyncUseCase<'kaart.grenzenLaden'> = async (c) => {
  if (!magInstellen(c)) return mis({ code: 'rol-niet-bevoegd' });
  const pad = await c.uitvoer.kies('openen', 'gemeentegrenzen (GeoJSON)');
  if (pad === null) return goed(null);
  const tekst = c.grenzen.leesBestand(pad);
  if (tekst === undefined) return mis({ code: 'bestand-onleesbaar' });
  const gelezen = leesGrenzen(jsonVan(tekst), naarRd);
  if (!gelezen.ok) return gelezen;
  const nu = tijdstip(c.klok.nu());
  c.grenzen.bewaar({ bestand: basename(pad), geladenOp: nu, ...gelezen.waarde });
  c.transactie(() => c.audit.schrijf(nu, 'grenzen-geladen', null, { gebieden: gelezen.waarde.grenzen.length }));
  return goed(c.grenzen.stand());
};

export const kaartGrenzenWissen: UseCase<'kaart.grenzenWissen'> = (c) => {
  if (!magInstellen(c)) return mis({ code: 'rol-niet-bevoegd' });
  c.grenzen.wis();
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), 'grenzen-gewist', null));
  return goed(null);
};
