// Distributing: a plan to look at, assigning many in one transaction as one bundel, and undoing that as one.
import { behandelt, isAfwezig } from '../../../shared/domain/bezetting.ts';
import { hadVoor } from '../../../shared/domain/overdracht.ts';
import { mag } from '../../../shared/domain/rechten.ts';
import { maakVerdeelplan } from '../../../shared/domain/verdeelplan.ts';
import type { Bulkuitslag } from '../../../shared/ipc/vormen/bulk.ts';
import { type Planbron, type Toewijzingdeel, VERDEEL_MAX } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Datum, Uuid } from '../../../shared/lib/brand.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { Teamrij } from '../store/bezetting-store.ts';
import type { OutboxRij } from '../store/outbox-store.ts';
import { kenmerkVan, titelVan } from '../store/rij-inhoud.ts';
import { gekozenTeam, inzetUit, teamregel, zonderNamen } from './bezetting.ts';
import { besluitEen } from './bulk.ts';
import type { Context, UseCase } from './context.ts';
import { haalTerug } from './uitgaand.ts';
import { vandaagVan } from './werkvoorraad.ts';

function magVerdelen(c: Context): boolean {
  return c.meta.eigenBronhouders().some(({ rol }) => mag(rol, 'iedereen-toewijzen'));
}

/** In whose name the meldingen stand that a plan divides. */
function namenVan(c: Context, bron: Planbron, code: string, vandaag: Datum, afwezigen: readonly string[]): string[] {
  if (bron.soort === 'van-een') return [bron.medewerker];
  const zonder = zonderNamen(c, code, vandaag);
  return bron.soort === 'ook-afwezig' ? [...zonder, ...afwezigen] : zonder;
}

function rijenVan(c: Context, bron: Planbron, code: string, namen: readonly string[]): Teamrij[] {
  const rijen = c.bezetting.van(code, namen, VERDEEL_MAX + 1);
  if (bron.soort !== 'van-een' || bron.voor === null) return rijen;
  const { voor } = bron;
  return rijen.filter(({ sorteer }) => sorteer < voor);
}

export const teamVerdeelplan: UseCase<'team.verdeelplan'> = (c, { bronhouder, bron, met }) => {
  const mijne = gekozenTeam(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  if (!mag(mijne.rol, 'iedereen-toewijzen')) return mis({ code: 'rol-niet-bevoegd' });
  const { code } = mijne;
  const vandaag = vandaagVan(c);
  const team = c.bezetting.mensen(code).filter(behandelt);
  const cijfers = new Map(c.bezetting.cijfers(code, vandaag).map(({ wie, open }) => [wie, open]));
  const weg = bron.soort === 'van-een' ? bron.medewerker : null;
  const doetMee = ({ id, rol }: (typeof team)[number]): boolean =>
    id !== weg && (met === undefined ? rol === 'bijhouder' : met.includes(id));
  const afwezigen = team.filter((m) => isAfwezig(m, vandaag)).map(({ id }) => id);
  const rijen = rijenVan(c, bron, code, namenVan(c, bron, code, vandaag, afwezigen));
  const deel = rijen.slice(0, VERDEEL_MAX);
  const plan = maakVerdeelplan({
    meldingen: deel,
    personen: team.filter(doetMee).map((m) => ({ ...m, open: cijfers.get(m.id) ?? 0 })),
    vandaag,
  });
  const naar = new Map(plan.toewijzingen.map((t) => [t.uuid, t]));
  const rest = new Map(plan.rest.map((r) => [r.uuid, r.waarom]));
  return goed({
    meer: rijen.length > VERDEEL_MAX,
    mensen: team
      .filter(({ id }) => id !== weg)
      .map((m) => ({ id: m.id, naam: m.naam, inzet: inzetUit(m), open: cijfers.get(m.id) ?? 0, met: doetMee(m) })),
    regels: deel.flatMap((rij) =>
      teamregel(c, rij, code, vandaag).map((regel) => ({
        ...regel,
        naar: naar.get(rij.uuid)?.medewerker ?? null,
        reden: naar.get(rij.uuid)?.reden ?? null,
        waarom: rest.get(rij.uuid) ?? null,
      })),
    ),
  });
};

/** Assigns one inside the caller's transaction. Where it is already so, there is nothing to do. */
function wijsToe(c: Context, deel: Toewijzingdeel, bundel: Uuid): Bulkuitslag & { seconden: number } {
  const { uuid, gezien, van, medewerker, reden = '' } = deel;
  const uit = (waarom: Bulkuitslag['waarom']) => ({ uuid, batch: null, waarom, seconden: 0 });
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return uit('onbekend');
  if (melding.toegewezenAan === medewerker) return uit(null);
  // Another teamlead was first: he is not undone unseen.
  if (van !== undefined && melding.toegewezenAan !== van) return uit('beeld-gewijzigd');
  if (medewerker !== null && !past(c, medewerker, melding.bronhouder)) return uit('medewerker-past-niet');
  const zin = reden.trim();
  const opdracht = { soort: 'toewijzen', medewerker, ...(zin === '' ? {} : { reden: zin }) } as const;
  const besloten = besluitEen(c, { uuid, gezien }, opdracht, bundel);
  if (!besloten.ok) return uit(besloten.fout.waarom);
  return { uuid, batch: besloten.waarde.batch, waarom: null, seconden: besloten.waarde.seconden };
}

function past(c: Context, medewerker: string, bronhouder: string | null): boolean {
  return bronhouder !== null && c.bezetting.mensen(bronhouder).some((m) => m.id === medewerker && behandelt(m));
}

export const teamToewijzen: UseCase<'team.toewijzen'> = (c, { delen }) => {
  if (!magVerdelen(c)) return mis({ code: 'rol-niet-bevoegd' });
  // Who takes a melding away from a colleague says why.
  if (delen.some(({ medewerker, reden }) => medewerker === null && (reden ?? '').trim() === ''))
    return mis({ code: 'gegeven-ontbreekt', veld: 'reden' });
  const bundel = c.uuids.nieuw();
  // One transaction: killed half-way, nothing of it happened.
  const uitslagen = c.transactie(() => delen.map((deel) => wijsToe(c, deel, bundel)));
  const gedaan = uitslagen.filter(({ batch }) => batch !== null);
  if (gedaan.length > 0) {
    c.meldGewijzigd(gedaan.map(({ uuid }) => uuid));
    c.engine.wekPush();
  }
  return goed({
    bundel,
    bedenktijd: Math.max(0, ...uitslagen.map(({ seconden }) => seconden)),
    uitslagen: uitslagen.map(({ seconden: _, ...uitslag }) => uitslag),
  });
};

/** Left already: back to who had it, unless somebody has done something about it since. True when it was put back. */
function zetTerug(c: Context, rij: OutboxRij, bundel: Uuid): boolean {
  const toewijzing = rij.annotaties.find((a) => a.soort === 'toewijzing');
  const melding = c.meldingen.projecteer(rij.wortel)?.melding;
  if (toewijzing === undefined || melding === undefined) return false;
  if (melding.toegewezenAan !== toewijzing.medewerker) return false;
  const medewerker = hadVoor(c.log.boom(rij.wortel), toewijzing.uuid);
  const deel = { uuid: rij.wortel, gezien: c.ledger.gezienTot(rij.wortel) };
  const reden = 'Verdeling ongedaan gemaakt';
  return besluitEen(c, deel, { soort: 'toewijzen', medewerker, reden }, bundel).ok;
}

export const teamTerugdraaien: UseCase<'team.terugdraaien'> = (c, { bundel }) => {
  if (!magVerdelen(c)) return mis({ code: 'rol-niet-bevoegd' });
  const voor = c.outbox.vanBundel(bundel).filter((rij) => rij.staat !== 'teruggehaald' && rij.staat !== 'vervallen');
  if (voor.length === 0) return mis({ code: 'onbekend' });
  const nieuw = c.uuids.nieuw();
  // One transaction for both: never half of it back.
  const { terug, teruggezet, gelaten } = c.transactie(() => {
    const opgehaald = new Set(haalTerug(c, () => c.outbox.vanBundel(bundel)).map(({ batch }) => batch));
    const vertrokken = voor.filter(({ batch }) => !opgehaald.has(batch));
    const gezet = vertrokken.filter((rij) => zetTerug(c, rij, nieuw));
    return { terug: opgehaald.size, teruggezet: gezet, gelaten: vertrokken.filter((rij) => !gezet.includes(rij)) };
  });
  c.meldGewijzigd(voor.map(({ wortel }) => wortel));
  c.engine.wekPush();
  return goed({ terug, teruggezet: teruggezet.length, gelaten: gelaten.flatMap((rij) => naamVan(c, rij)) });
};

function naamVan(c: Context, { wortel }: OutboxRij) {
  const melding = c.meldingen.projecteer(wortel)?.melding;
  return melding === undefined ? [] : [{ uuid: wortel, titel: titelVan(melding), kenmerk: kenmerkVan(melding) }];
}
