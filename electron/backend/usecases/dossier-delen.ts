// Parts of a dossier that follow from the melding and a few names: who reports, the clocks, how it is being handled, the files.
import { intrekkingVan } from '../../../shared/domain/hints/opvolging.ts';
import {
  formatteerIdentificatie,
  isGeheimeIdentificatie,
  maskeerIdentificatie,
} from '../../../shared/domain/identificatie.ts';
import { ketenVan } from '../../../shared/domain/kompas/keten.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { profielVan } from '../../../shared/domain/registraties/registraties.ts';
import { amsterdamDatum } from '../../../shared/domain/termijn/amsterdam.ts';
import { klok } from '../../../shared/domain/termijn/klok.ts';
import { type Termijn, termijnenVan } from '../../../shared/domain/termijn/termijnen.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { OutboxRij } from '../store/outbox-store.ts';
import { melderVan } from '../store/rij-inhoud.ts';
import { bronhouderNaam, type Context, medewerkerNaam } from './context.ts';
import { auteur, zekerheidVan } from './tijdlijn.ts';
import { vandaagVan } from './werkvoorraad.ts';

export function identificatieVan(melding: Melding): Dossier['identificatie'] {
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

export function melderDelen(melding: Melding): Pick<Dossier, 'melder' | 'melderKanReageren' | 'herkomst'> {
  const contact = melding.contactMelder;
  const { naam, anoniem } = melderVan(melding);
  return {
    melder: {
      organisatie: naam,
      naam: contact?.naam ?? null,
      afdeling: contact?.afdeling ?? null,
      email: contact?.email ?? null,
      telefoon: contact?.telefoon ?? null,
      anoniem,
    },
    melderKanReageren: contact?.email !== undefined || contact?.telefoon !== undefined,
    herkomst: melding.herkomst ?? null,
  };
}

type Klokdeel = Dossier['klokken'][number];

/** What made a term stand still, and when. */
function gestopt(t: Termijn, melding: Melding): Pick<Klokdeel, 'gestoptDoor' | 'gestoptOp'> {
  if (t.stand === 'loopt') return { gestoptDoor: null, gestoptOp: null };
  if (t.stand === 'gehaald') return { gestoptDoor: 'gehaald', gestoptOp: t.gehaaldOp ?? null };
  const intrekking = intrekkingVan(melding);
  if (intrekking) return { gestoptDoor: 'intrekking', gestoptOp: amsterdamDatum(intrekking.op) };
  const laatste = melding.statusgeschiedenis.at(-1);
  return {
    gestoptDoor: 'afgesloten',
    gestoptOp: laatste ? amsterdamDatum(laatste.ontvangenOp ?? laatste.geannoteerdOp) : null,
  };
}

export function klokken(c: Context, melding: Melding): Klokdeel[] {
  const vandaag = vandaagVan(c);
  const opties = c.team.termijnopties(melding.bronhouder);
  return termijnenVan(melding, opties).map((t) => ({
    ...klok(t, vandaag, opties.gelijkgesteld),
    naam: t.naam,
    bron: t.bron,
    aard: t.aard,
    duur: t.duur,
    vanaf: t.vanaf,
    verlengbaarTot: t.verlengbaarTot ?? null,
    gekozen: t.gekozen,
    ...gestopt(t, melding),
  }));
}

/** Everyone who had it, with the reason of who sent it on. */
export function bronhoudersVan(c: Context, melding: Melding): Dossier['bronhouders'] {
  return ketenVan(melding).map((schakel) => ({ ...schakel, naam: bronhouderNaam(c, schakel.code) }));
}

export function toewijzing(c: Context, melding: Melding, zelf: string): Dossier['toegewezenAan'] {
  const id = melding.toegewezenAan;
  return id === null ? null : { id, naam: medewerkerNaam(c, id), zelf: id === zelf };
}

export function onderzoekVan(melding: Melding): Pick<Dossier, 'onderzoek' | 'onderzoekOpen'> {
  const laatste = melding.onderzoeken.at(-1);
  if (!laatste) return { onderzoek: null, onderzoekOpen: false };
  const open = laatste.actie === 'geplaatst';
  const geplaatst = open ? laatste : (melding.onderzoeken.findLast((o) => o.actie === 'geplaatst') ?? laatste);
  return {
    onderzoek: {
      open,
      sinds: geplaatst.datum,
      code: geplaatst.code ?? null,
      attributen: [...(geplaatst.attributen ?? [])],
    },
    onderzoekOpen: open,
  };
}

export function dossierwerk(
  c: Context,
  melding: Melding,
): Pick<Dossier, 'contactmomenten' | 'verwijzingen' | 'beoordelingen' | 'labels'> {
  return {
    labels: [...melding.labels],
    contactmomenten: melding.contactmomenten.map((m) => ({
      kanaal: m.kanaal,
      datum: m.datum,
      tekst: m.tekst,
      wie: auteur(c, m, melding),
    })),
    verwijzingen: melding.verwijzingen.map(({ verwijzing, waarde }) => ({ verwijzing, waarde })),
    beoordelingen: melding.beoordelingen.map((b) => ({
      gegrond: b.gegrond,
      attributen: (b.attributen ?? []).map(({ naam, oordeel }) => ({ naam, oordeel })),
      melderGeinformeerd: b.melderGeinformeerd ?? null,
      op: b.geannoteerdOp,
      wie: auteur(c, b, melding),
    })),
  };
}

/** Of an own file whose batch has no answer yet. */
function uitgaandVan(c: Context, uuid: string, onderweg: readonly OutboxRij[]): Dossier['bijlagen'][number]['uit'] {
  const batch = onderweg.find((rij) => rij.annotaties.some((a) => a.uuid === uuid));
  if (batch === undefined) return null;
  const verstuurd = c.bijlagen.isGeupload(uuid) ? 'ja' : c.bijlagen.wordtGestuurd(uuid) ? 'bezig' : 'nee';
  return { zekerheid: zekerheidVan(batch), verstuurd };
}

export function bijlagen(c: Context, melding: Melding): Dossier['bijlagen'] {
  const onderweg = melding.wachtend > 0 ? c.outbox.onderweg(melding.uuid) : [];
  return melding.bijlagen.map((b) => {
    const stand = c.bijlagen.stand(b.uuid);
    return {
      uuid: b.uuid,
      bestandsnaam: b.bestandsnaam,
      mimeType: b.mimeType,
      bytes: b.bytes,
      beschrijving: b.beschrijving ?? null,
      staat: stand?.staat ?? 'nodig',
      gehaald: stand?.binnen ?? 0,
      eigen: b.geannoteerdDoor.medewerker !== undefined,
      zichtbaar: b.zichtbaar,
      uit: uitgaandVan(c, b.uuid, onderweg),
    };
  });
}
