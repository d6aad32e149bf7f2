// One melding, complete: the difference, the clocks, who reports, the timeline, and what can be done now.
import {
  formatteerIdentificatie,
  isGeheimeIdentificatie,
  maskeerIdentificatie,
} from '../../../shared/domain/identificatie.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { mogelijkheden } from '../../../shared/domain/opdracht.ts';
import { BEDENKTIJD, isDefinitieveSoort } from '../../../shared/domain/opdrachtsoort.ts';
import { profielVan, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { klok } from '../../../shared/domain/termijn/klok.ts';
import { termijnenVan } from '../../../shared/domain/termijn/termijnen.ts';
import { verschilVan } from '../../../shared/domain/verschil/verschil.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { kenmerkVan, melderVan, titelVan, zwaarsteZekerheid } from '../store/melding-store.ts';
import { bronhouderNaam, type Context, medewerkerNaam, type UseCase, wieBenIk } from './context.ts';
import { tijdlijnVan } from './tijdlijn.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** Seconds in which a decision of this kind can be recalled. */
export function bedenktijd(c: Context, soort: Parameters<typeof isDefinitieveSoort>[0], registratie: string): number {
  return c.bedenktijdSeconden ?? (isDefinitieveSoort(soort, registratie) ? BEDENKTIJD.definitief : BEDENKTIJD.gewoon);
}

function identificatieVan(melding: Melding): Dossier['identificatie'] {
  const { soort, waarde } = melding.objectidentificatie;
  const profiel = profielVan(melding.registratie)?.objectidentificaties.find((o) => o.soort === soort);
  const geheim = isGeheimeIdentificatie(soort);
  return {
    soort,
    naam: profiel?.naam ?? soort,
    gemaskeerd: geheim ? maskeerIdentificatie(soort, waarde) : formatteerIdentificatie(soort, waarde),
    geheim,
  };
}

function melder(melding: Melding): Dossier['melder'] {
  const contact = melding.contactMelder;
  const { naam, anoniem } = melderVan(melding);
  return {
    organisatie: naam,
    naam: contact?.naam ?? null,
    afdeling: contact?.afdeling ?? null,
    email: contact?.email ?? null,
    telefoon: contact?.telefoon ?? null,
    anoniem,
  };
}

function klokken(c: Context, melding: Melding): Dossier['klokken'] {
  const vandaag = vandaagVan(c);
  return termijnenVan(melding).map((t) => ({ ...klok(t, vandaag), naam: t.naam, bron: t.bron, aard: t.aard }));
}

/** "Melding <kenmerk>"; a melder's numbering is never unique, so the second one says so. */
function regionaam(c: Context, melding: Melding): string {
  const kenmerk = kenmerkVan(melding);
  const hoeveelste = c.meldingen.hoeveelsteMetKenmerk(kenmerk, melding.uuid);
  return hoeveelste === 1 ? `Melding ${kenmerk}` : `Melding ${kenmerk} (${hoeveelste})`;
}

/** Is the mark "in onderzoek" placed and not taken off again? */
function onderzoekOpen(melding: Melding): boolean {
  return melding.onderzoeken.at(-1)?.actie === 'geplaatst';
}

function toewijzing(c: Context, melding: Melding, zelf: string): Dossier['toegewezenAan'] {
  const id = melding.toegewezenAan;
  return id === null ? null : { id, naam: medewerkerNaam(c, id), zelf: id === zelf };
}

export const meldingDossier: UseCase<'melding.dossier'> = (c, { uuid }) => {
  const projectie = c.meldingen.projecteer(uuid);
  if (projectie === undefined) return mis({ code: 'onbekend' });
  const { melding } = projectie;
  const ik = wieBenIk(c);
  const mijne = ik.bronhouders.find((b) => b.code === melding.bronhouder);
  if (c.meldingen.markeerGelezen(uuid, tijdstip(c.klok.nu()))) c.meldGewijzigd([uuid]);
  const kan = mijne ? mogelijkheden(melding, { rol: mijne.rol, bronhouders: [mijne.code] }) : [];
  return goed({
    uuid: melding.uuid,
    gezien: melding.hoogsteVolgnummer,
    registratie: melding.registratie,
    titel: titelVan(melding),
    kenmerk: kenmerkVan(melding),
    regionaam: regionaam(c, melding),
    meldsoort: melding.meldsoort,
    status: melding.status,
    statusnaam: statusnaam(melding.registratie, melding.status),
    eind: melding.eindstatus,
    identificatie: identificatieVan(melding),
    klokken: klokken(c, melding),
    melder: melder(melding),
    peilmoment: melding.peilmoment ?? null,
    ontvangenOp: melding.ontvangenDoorBronhouderOp,
    toelichting: melding.toelichting ?? null,
    algemeneGegevens: melding.algemeneGegevens.map(({ naam, waarde }) => ({ naam, waarde })),
    locatie: melding.locatie ? { x: melding.locatie.x, y: melding.locatie.y } : null,
    verschil: verschilVan(melding.attributen, melding.object === undefined ? {} : { object: melding.object }).map(
      (r) => ({ ...r, links: [...r.links], rechts: [...r.rechts] }),
    ),
    bijlagen: melding.bijlagen.map((b) => ({
      uuid: b.uuid,
      bestandsnaam: b.bestandsnaam,
      mimeType: b.mimeType,
      bytes: b.bytes,
      beschrijving: b.beschrijving ?? null,
    })),
    tijdlijn: tijdlijnVan(c, melding, c.outbox.vanWortel(uuid)),
    bronhouder:
      melding.bronhouder === null
        ? null
        : { code: melding.bronhouder, naam: bronhouderNaam(c, melding.bronhouder), vanOns: mijne !== undefined },
    toegewezenAan: toewijzing(c, melding, ik.id),
    planning: melding.planning ? { ...melding.planning } : null,
    onderzoekOpen: onderzoekOpen(melding),
    toelichtingOpenbaar: profielVan(melding.registratie)?.toelichtingOpenbaar ?? false,
    mogelijkheden: kan.map((m) => ({
      soort: m.soort,
      eist: [...m.eist],
      bedenktijd: bedenktijd(c, m.soort, melding.registratie),
    })),
    zekerheid: zwaarsteZekerheid(c.outbox.openVanWortel(uuid)),
  });
};

/** Shows a secret identification in full. The showing is logged: who, when, which melding; never the number itself. */
export const identificatieTonen: UseCase<'melding.identificatieTonen'> = (c, { uuid }) => {
  const projectie = c.meldingen.projecteer(uuid);
  if (projectie === undefined) return mis({ code: 'onbekend' });
  const { soort, waarde } = projectie.melding.objectidentificatie;
  c.transactie(() => c.audit.schrijf(tijdstip(c.klok.nu()), 'identificatie-getoond', uuid, { soort }));
  return goed({ waarde: formatteerIdentificatie(soort, waarde) });
};
