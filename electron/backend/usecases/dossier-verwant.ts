// What stands around a melding: related ones, the one before and the one after it, and the hints that follow from all of it.
import { hintsVan } from '../../../shared/domain/hints/hints.ts';
import { opvolgerVan, type Verwant, voorgangerVan } from '../../../shared/domain/hints/opvolging.ts';
import { liggingVan } from '../../../shared/domain/kaart/grenzen.ts';
import { plaatsVan } from '../../../shared/domain/kaart/punten.ts';
import { isLaatsteKans } from '../../../shared/domain/kompas/kompas.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { isEindstatus, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { kenmerkVan, melderVan, titelVan } from '../store/rij-inhoud.ts';
import type { Context } from './context.ts';
import { isEigenGemeente } from './kaart.ts';
import { maakKompas } from './kompas.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** Read whole for every opening: more would be felt, and nobody reads further. */
const MAX_VERWANT = 25;

const statusVan = (melding: Melding): string => statusnaam(melding.registratie, melding.status);

/** Related meldingen, open ones first, then the newest. */
function verwanten(c: Context, uuid: string): Verwant[] {
  const rij = c.dossiers.rijVan(uuid);
  if (rij === undefined) return [];
  return c.verwant
    .bij(rij)
    .flatMap(({ rij: andere, waarom }) => {
      const gegevens = c.meldingen.rij(andere);
      return gegevens ? [{ gegevens, waarom }] : [];
    })
    .sort((a, b) => {
      const [eindA, eindB] = [a, b].map((v) => isEindstatus(v.gegevens.registratie, v.gegevens.status));
      return eindA === eindB ? b.gegevens.rij - a.gegevens.rij : eindA ? 1 : -1;
    })
    .slice(0, MAX_VERWANT)
    .flatMap(({ gegevens, waarom }) => {
      const melding = c.meldingen.projecteer(gegevens.uuid)?.melding;
      return melding ? [{ melding, waarom }] : [];
    });
}

function schakel(melding: Melding | undefined): Dossier['opvolger'] {
  return melding ? { uuid: melding.uuid, kenmerk: kenmerkVan(melding), statusnaam: statusVan(melding) } : null;
}

function bestandsstaat(staat: Dossier['bijlagen'][number]['staat']): 'aanwezig' | 'onderweg' | 'niet-beschikbaar' {
  if (staat === 'aanwezig' || staat === 'niet-beschikbaar') return staat;
  return staat === 'beschadigd' ? 'niet-beschikbaar' : 'onderweg';
}

export function omgevingVan(
  c: Context,
  melding: Melding,
  bijlagen: Dossier['bijlagen'],
): Pick<Dossier, 'verwant' | 'voorganger' | 'opvolger' | 'hints'> {
  const verwant = verwanten(c, melding.uuid);
  const anderen = verwant.map((v) => v.melding);
  // The one that the melder named may be about something else, or too long ago to be among the related ones.
  const genoemd = melding.vervolgOp === undefined ? undefined : c.meldingen.projecteer(melding.vervolgOp)?.melding;
  const punt = plaatsVan(melding);
  return {
    verwant: verwant.map(({ melding: m, waarom }) => ({
      uuid: m.uuid,
      registratie: m.registratie,
      kenmerk: kenmerkVan(m),
      titel: titelVan(m),
      melder: melderVan(m).naam,
      statusnaam: statusVan(m),
      eind: m.eindstatus,
      ontvangenOp: m.ontvangenOp,
      waarom,
    })),
    voorganger: schakel(genoemd ?? voorgangerVan(melding, anderen)),
    opvolger: schakel(opvolgerVan(melding, anderen)),
    hints: hintsVan({
      melding,
      vandaag: vandaagVan(c),
      bijlagen: bijlagen.map((b) => bestandsstaat(b.staat)),
      verwant:
        genoemd && !anderen.some((m) => m.uuid === genoemd.uuid)
          ? [...verwant, { melding: genoemd, waarom: 'reeks' }]
          : verwant,
      ligging: punt && liggingVan(punt, c.grenzen.vlakken(), isEigenGemeente(c)),
      // Asked only where its answer is a hint: this runs at every opening.
      ...(isLaatsteKans(melding.registratie, melding.status)
        ? { kompas: { kompas: maakKompas(c)(melding), naam: c.meta.adresboek().naam } }
        : {}),
      kenmerk: kenmerkVan,
      melder: (m) => melderVan(m).naam,
      statusnaam: statusVan,
    }).map((h) => ({ ...h, gegevens: { ...h.gegevens } })),
  };
}
