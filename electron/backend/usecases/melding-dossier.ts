// One melding, complete: the difference, the clocks, who reports, the timeline, what stands around it, and what can be done now.
import { intrekkingVan } from '../../../shared/domain/hints/opvolging.ts';
import { formatteerIdentificatie } from '../../../shared/domain/identificatie.ts';
import { isVervolgbaar } from '../../../shared/domain/invoer.ts';
import { puntenVan } from '../../../shared/domain/kaart/punten.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { mogelijkheden } from '../../../shared/domain/opdracht.ts';
import { BEDENKTIJD, isDefinitieveSoort } from '../../../shared/domain/opdrachtsoort.ts';
import { profielVan, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { kenmerkVan, titelVan, zwaarsteZekerheid } from '../store/rij-inhoud.ts';
import { bronhouderNaam, type Context, type UseCase, wieBenIk } from './context.ts';
import {
  bijlagen,
  dossierwerk,
  identificatieVan,
  ketenVan,
  klokken,
  melderDelen,
  onderzoekVan,
  toewijzing,
} from './dossier-delen.ts';
import { gemaskeerdeTeksten } from './dossier-teksten.ts';
import { dossierregels, volleRegel } from './dossier-verschil.ts';
import { omgevingVan } from './dossier-verwant.ts';

/** Seconds in which a decision of this kind can be recalled. */
export function bedenktijd(c: Context, soort: Parameters<typeof isDefinitieveSoort>[0], registratie: string): number {
  return c.bedenktijdSeconden ?? (isDefinitieveSoort(soort, registratie) ? BEDENKTIJD.definitief : BEDENKTIJD.gewoon);
}

/** "Melding <kenmerk>"; a melder's numbering is never unique, so the second one says so. */
function regionaam(c: Context, melding: Melding): string {
  const kenmerk = kenmerkVan(melding);
  const hoeveelste = c.meldingen.hoeveelsteMetKenmerk(kenmerk, melding.uuid);
  return hoeveelste === 1 ? `Melding ${kenmerk}` : `Melding ${kenmerk} (${hoeveelste})`;
}

/** What it is and where it stands. */
function kop(c: Context, melding: Melding) {
  return {
    uuid: melding.uuid,
    gezien: c.ledger.gezienTot(melding.uuid),
    registratie: melding.registratie,
    titel: titelVan(melding),
    kenmerk: kenmerkVan(melding),
    regionaam: regionaam(c, melding),
    meldsoort: melding.meldsoort,
    status: melding.status,
    statusnaam: statusnaam(melding.registratie, melding.status),
    eind: melding.eindstatus,
    ingetrokken: intrekkingVan(melding) ?? null,
    identificatie: identificatieVan(melding),
  };
}

/** What the melder sent. */
function gemeld(melding: Melding) {
  return {
    ...melderDelen(melding),
    peilmoment: melding.peilmoment ?? null,
    ontvangenOp: melding.ontvangenDoorBronhouderOp,
    locatie: melding.locatie ? { x: melding.locatie.x, y: melding.locatie.y } : null,
    punten: puntenVan(melding),
    verschil: dossierregels(melding),
    vervolgOp: melding.vervolgOp ?? null,
  };
}

export const meldingDossier: UseCase<'melding.dossier'> = (c, { uuid }) => {
  const projectie = c.meldingen.projecteer(uuid);
  if (projectie === undefined) return mis({ code: 'onbekend' });
  const { melding } = projectie;
  const ik = wieBenIk(c);
  const mijne = ik.bronhouders.find((b) => b.code === melding.bronhouder);
  if (c.meldingen.markeerGelezen(uuid, tijdstip(c.klok.nu()))) c.meldGewijzigd([uuid]);
  const kan = mijne ? mogelijkheden(melding, { rol: mijne.rol, bronhouders: [mijne.code] }) : [];
  const bestanden = bijlagen(c, melding);
  const onderweg = c.outbox.openVanWortel(uuid);
  const dossier: Dossier = {
    ...kop(c, melding),
    ...gemeld(melding),
    ...dossierwerk(c, melding),
    ...gemaskeerdeTeksten(c, melding),
    ...onderzoekVan(melding),
    ...omgevingVan(c, melding, bestanden),
    // What closed it may still be taken back as long as it waits here.
    vervolgbaar: mijne !== undefined && onderweg.length === 0 && isVervolgbaar(melding, mijne.rol),
    historisch: melding.bronhouder !== null && mijne === undefined,
    klokken: klokken(c, melding),
    bijlagen: bestanden,
    bronhouders: ketenVan(c, melding),
    bronhouder:
      melding.bronhouder === null
        ? null
        : { code: melding.bronhouder, naam: bronhouderNaam(c, melding.bronhouder), vanOns: mijne !== undefined },
    toegewezenAan: toewijzing(c, melding, ik.id),
    planning: melding.planning ? { ...melding.planning } : null,
    concepten: c.concepten.vanMelding(uuid).map(({ soort, gewijzigdOp }) => ({ soort, gewijzigdOp })),
    toelichtingOpenbaar: profielVan(melding.registratie)?.toelichtingOpenbaar ?? false,
    mogelijkheden: kan.map((m) => ({
      soort: m.soort,
      eist: [...m.eist],
      bedenktijd: bedenktijd(c, m.soort, melding.registratie),
    })),
    zekerheid: zwaarsteZekerheid(onderweg),
  };
  return goed(dossier);
};

/** Shows a number of a person in full. The showing is logged: who, when, which melding, what for; never the number itself. */
export const identificatieTonen: UseCase<'melding.identificatieTonen'> = (c, { uuid, doel, attribuut }) => {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return mis({ code: 'onbekend' });
  const log = (soort: string): void =>
    c.transactie(() =>
      c.audit.schrijf(tijdstip(c.klok.nu()), 'identificatie-getoond', uuid, {
        soort,
        doel,
        ...(attribuut === undefined ? {} : { attribuut }),
      }),
    );
  if (attribuut === undefined) {
    const { soort, waarde } = melding.objectidentificatie;
    log(soort);
    return goed({ waarde: formatteerIdentificatie(soort, waarde), regel: null });
  }
  const vol = volleRegel(melding, attribuut);
  if (vol === undefined) return mis({ code: 'onbekend' });
  log(vol.soort);
  const { links, rechts } = vol.regel;
  const waarde = (rechts.length > 0 ? rechts : links).map((stuk) => stuk.tekst).join('');
  return goed({ waarde, regel: vol.regel });
};
