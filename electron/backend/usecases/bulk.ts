// One decision over many meldingen: what would happen to each, doing it a transaction a melding, and one undo for all.
import {
  type Bulkreden,
  doorstuurbezwaar,
  isBulksoort,
  leestMelder,
  magInBulk,
  magNaarBuiten,
  opdrachtNaar,
  opdrachtVoor,
} from '../../../shared/domain/bulk.ts';
import { geldendeCodes } from '../../../shared/domain/kompas/adresboek.ts';
import { ketenVan, pingpongVan } from '../../../shared/domain/kompas/keten.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import { DOELSTATUS, type Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { vindOvergang } from '../../../shared/domain/overgang.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { vullingVan } from '../../../shared/domain/standaardteksten/vulling.ts';
import type { Bulkregel, Bulkuitslag } from '../../../shared/ipc/vormen/bulk.ts';
import type { Tijdstip, Uuid } from '../../../shared/lib/brand.ts';
import { tijdstip } from '../../../shared/lib/clock.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { NieuweBatch, OutboxRij } from '../store/outbox-store.ts';
import { kenmerkVan, titelVan } from '../store/rij-inhoud.ts';
import { bronhouderNaam, type Context, medewerkerNaam, type UseCase } from './context.ts';
import { schoon, stelBatchOp } from './melding-besluiten.ts';
import { bedenktijd } from './melding-dossier.ts';
import { haalTerug } from './uitgaand.ts';
import { vandaagVan } from './werkvoorraad.ts';

type Bezwaar = { readonly waarom: Bulkreden; readonly bij: string | null };

/** Every code of a decision that can go wrong, as the reason to leave one out. */
const REDENEN: ReadonlySet<string> = new Set<Bulkreden>([
  'rol-niet-bevoegd',
  'niet-de-bronhouder',
  'overgang-niet-toegestaan',
  'gegeven-ontbreekt',
  'plek-niet-ingevuld',
  'melder-anoniem',
  'toegewezen-aan-collega',
  'niet-toegestaan-na-einde',
]);

function bezwaarVan(c: Context, fout: { readonly code: string; readonly [veld: string]: unknown }): Bezwaar {
  if (!REDENEN.has(fout.code)) return { waarom: 'onbekend', bij: null };
  const waarom = fout.code as Bulkreden;
  if (waarom === 'toegewezen-aan-collega') return { waarom, bij: medewerkerNaam(c, String(fout.medewerker)) };
  if (waarom === 'niet-de-bronhouder' && typeof fout.bronhouder === 'string')
    return { waarom, bij: bronhouderNaam(c, fout.bronhouder) };
  return { waarom, bij: waarom === 'gegeven-ontbreekt' ? String(fout.veld) : null };
}

function bestemmingVan(c: Context, opdracht: Opdracht): Bulkregel['naar'] {
  if (opdracht.soort !== 'verkeerde-bronhouder' || opdracht.bronhouder === undefined) return null;
  return { code: opdracht.bronhouder, naam: bronhouderNaam(c, opdracht.bronhouder) };
}

/** Is forwarding a step from where it stands? Else that is the reason to leave it out, whoever should have it. */
function magDoorsturen(melding: Melding, opdracht: Opdracht): boolean {
  const doel = DOELSTATUS[opdracht.soort];
  return doel !== undefined && vindOvergang(melding.registratie, melding.status, doel, ['bronhouder']) !== undefined;
}

function pingpong(c: Context, melding: Melding, opdracht: Opdracht): Bulkregel['pingpong'] {
  const naar = bestemmingVan(c, opdracht);
  if (naar === null) return null;
  const [boek, vandaag] = [c.meta.adresboek(), vandaagVan(c)];
  return pingpongVan(ketenVan(melding), naar.code, (oud, nu) => geldendeCodes(boek, oud, vandaag).includes(nu));
}

/** The batch for one melding of a bulk, or why not. `seconden` is its recall window. */
function batchVoor(
  c: Context,
  melding: Melding,
  opdracht: Opdracht,
  gezien: number,
): Result<NieuweBatch & { readonly seconden: number }, Bezwaar> {
  if (!isBulksoort(opdracht.soort)) return mis({ waarom: 'niet-in-bulk', bij: null });
  const rol = c.meta.eigenBronhouders().find((b) => b.code === melding.bronhouder)?.rol;
  if (rol !== undefined && !magInBulk(rol, opdracht.soort)) return mis({ waarom: 'rol-niet-bevoegd', bij: null });
  let seconden = 0;
  const vulling = vullingVan({
    kenmerk: kenmerkVan(melding),
    registratie: melding.registratie,
    object: titelVan(melding),
    bronhouder: melding.bronhouder === null ? '' : bronhouderNaam(c, melding.bronhouder),
    ontbrekend: '',
    vandaag: vandaagVan(c),
    bestemming: bestemmingVan(c, opdracht)?.naam,
  });
  const eigen = opdrachtVoor(opdracht, vulling);
  // First whether it can be at all: a bronhouder is asked for only where forwarding is.
  const bezwaar =
    rol !== undefined && magDoorsturen(melding, opdracht)
      ? doorstuurbezwaar(eigen, melding, c.meta.bronhouderfeit, vandaagVan(c))
      : undefined;
  if (bezwaar !== undefined) return mis({ waarom: bezwaar, bij: bestemmingVan(c, eigen)?.naam ?? null });
  const batch = stelBatchOp(c, melding.uuid, eigen, gezien, (nu, registratie): Tijdstip => {
    seconden = bedenktijd(c, opdracht.soort, registratie);
    return tijdstip(nu + seconden * 1000);
  });
  if (!batch.ok) return mis(bezwaarVan(c, batch.fout));
  if (!magNaarBuiten(batch.waarde.annotaties, melding)) return mis({ waarom: 'mag-niet-naar-buiten', bij: null });
  return goed({ ...batch.waarde, seconden });
}

function wordt(melding: Melding, batch: NieuweBatch): string | null {
  const status = batch.annotaties.flatMap((a) => (a.soort === 'status' ? [a.status] : [])).at(-1);
  return status === undefined ? null : statusnaam(melding.registratie, status);
}

function voorbeeldVan(c: Context, uuid: Uuid, opdracht: Opdracht): Bulkregel[] {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return [];
  const batch = batchVoor(c, melding, opdracht, c.ledger.gezienTot(uuid));
  const leest = batch.ok ? leestMelder(batch.waarde.annotaties).join('\n') : '';
  return [
    {
      uuid,
      gezien: c.ledger.gezienTot(uuid),
      registratie: melding.registratie,
      titel: titelVan(melding),
      kenmerk: kenmerkVan(melding),
      statusnaam: statusnaam(melding.registratie, melding.status),
      waarom: batch.ok ? null : batch.fout.waarom,
      bij: batch.ok ? null : batch.fout.bij,
      wordt: batch.ok ? wordt(melding, batch.waarde) : null,
      naar: bestemmingVan(c, opdracht),
      pingpong: pingpong(c, melding, opdracht),
      leest: leest === '' ? null : leest,
    },
  ];
}

export const bulkVoorbeeld: UseCase<'bulk.voorbeeld'> = (c, { uuids, opdracht, naar }) => {
  const schone = schoon(opdracht) as Opdracht;
  const per = new Map((naar ?? []).map(({ uuid, bronhouder }) => [uuid, bronhouder]));
  return goed([...new Set(uuids)].flatMap((uuid) => voorbeeldVan(c, uuid, opdrachtNaar(schone, per.get(uuid)))));
};

type Besloten = NieuweBatch & { readonly seconden: number };

/** Decides for one melding inside the caller's transaction; or says why not, and then nothing was written. */
export function besluitEen(
  c: Context,
  { uuid, gezien }: { readonly uuid: Uuid; readonly gezien: number },
  opdracht: Opdracht,
  bundel: Uuid,
): Result<Besloten, Bezwaar> {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return mis({ waarom: 'onbekend', bij: null });
  // Decided on the preview: what changed after it is not in it.
  if (melding.statusVolgnummer > gezien) return mis({ waarom: 'beeld-gewijzigd', bij: null });
  const batch = batchVoor(c, melding, opdracht, gezien);
  if (batch.ok) c.ledger.besluit({ ...batch.waarde, bundel });
  return batch;
}

/** One melding, in a transaction of its own: what goes wrong with one leaves the others as they are. */
function besluit(
  c: Context,
  deel: { readonly uuid: Uuid; readonly gezien: number },
  opdracht: Opdracht,
  bundel: Uuid,
): Bulkuitslag & { readonly seconden: number } {
  const { uuid } = deel;
  const uitslag = c.transactie(() => besluitEen(c, deel, opdracht, bundel));
  if (!uitslag.ok) return { uuid, batch: null, waarom: uitslag.fout.waarom, seconden: 0 };
  return { uuid, batch: uitslag.waarde.batch, waarom: null, seconden: uitslag.waarde.seconden };
}

export const bulkBesluiten: UseCase<'bulk.besluiten'> = (c, input) => {
  const opdracht = schoon(input.opdracht) as Opdracht;
  const bundel = input.bundel ?? c.uuids.nieuw();
  const uitslagen = input.opdrachten.map((deel) => besluit(c, deel, opdrachtNaar(opdracht, deel.naar), bundel));
  const gedaan = uitslagen.filter((u) => u.waarom === null);
  if (gedaan.length > 0) {
    c.meldGewijzigd(gedaan.map((u) => u.uuid));
    c.engine.wekPush();
  }
  return goed({
    bundel,
    bedenktijd: Math.max(0, ...gedaan.map((u) => u.seconden)),
    uitslagen: uitslagen.map(({ seconden: _, ...uitslag }) => uitslag),
  });
};

export const bulkTerughalen: UseCase<'bulk.terughalen'> = (c, { bundel }) => {
  const voor = c.outbox.vanBundel(bundel).filter((rij) => rij.staat !== 'teruggehaald');
  if (voor.length === 0) return mis({ code: 'onbekend' });
  const terug = new Set(haalTerug(c, () => c.outbox.vanBundel(bundel)).map((rij) => rij.batch));
  const vertrokken = voor.filter((rij) => !terug.has(rij.batch) && rij.staat !== 'vervallen');
  return goed({ terug: terug.size, vertrokken: vertrokken.flatMap((rij) => naamVan(c, rij)) });
};

function naamVan(c: Context, { wortel }: OutboxRij) {
  const melding = c.meldingen.projecteer(wortel)?.melding;
  return melding === undefined ? [] : [{ uuid: wortel, titel: titelVan(melding), kenmerk: kenmerkVan(melding) }];
}
