// Who of the team has what, as far as this person may see it; and the presence that the service keeps.
import { behandelt, isAfwezig, terugOp } from '../../../shared/domain/bezetting.ts';
import { komtTerugBij, WACHT_OP_OVERDRACHT } from '../../../shared/domain/overdracht.ts';
import { mag } from '../../../shared/domain/rechten.ts';
import { klok } from '../../../shared/domain/termijn/klok.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import { type Bezetting, type Teamcijfers, type Teamregel, VERDEEL_MAX } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Datum } from '../../../shared/lib/brand.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { Aanwezigheid } from '../../../shared/wire/team.ts';
import type { Cijfers, Mens, Teamrij } from '../store/bezetting-store.ts';
import type { EigenBronhouder } from '../store/meta-store.ts';
import { type AsyncUseCase, type Context, medewerkerNaam, type UseCase } from './context.ts';
import { schoon } from './melding-besluiten.ts';
import { vandaagVan } from './werkvoorraad.ts';

const NIETS: Teamcijfers = { open: 0, laat: 0, vandaag: 0, gepland: 0 };

/** Those of which this person may see figures; the first one for who names none. */
export function zichtbare(c: Context): EigenBronhouder[] {
  return c.meta.eigenBronhouders().filter(({ rol }) => mag(rol, 'eigen-cijfers-zien'));
}

export function gekozenTeam(c: Context, code: string | undefined): EigenBronhouder | undefined {
  if (code === undefined) return zichtbare(c)[0] ?? c.meta.eigenBronhouders()[0];
  return c.meta.eigenBronhouders().find((b) => b.code === code);
}

function samen(delen: readonly Cijfers[]): Teamcijfers {
  return delen.reduce<Teamcijfers>(
    (som, d) => ({
      open: som.open + d.open,
      laat: som.laat + d.laat,
      vandaag: som.vandaag + d.vandaag,
      gepland: som.gepland + d.gepland,
    }),
    NIETS,
  );
}

/** The four fields as they go over the door. */
export function inzetUit({ registraties, afwezigVan, afwezigTot, maximum }: Mens): Aanwezigheid {
  return {
    ...(afwezigVan === undefined ? {} : { afwezigVan }),
    ...(afwezigTot === undefined ? {} : { afwezigTot }),
    ...(registraties === undefined ? {} : { registraties: [...registraties] }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** In whose name meldingen stand that count as unassigned: nobody, leavers, and who handles nothing here. While nobody of the
 * team is known, a name is taken at its word. */
export function zonderBehandelaar(namen: readonly string[], mensen: readonly Mens[]): string[] {
  const behandelaars = new Set(mensen.filter(behandelt).map(({ id }) => id));
  return ['', ...namen.filter((wie) => wie !== '' && behandelaars.size > 0 && !behandelaars.has(wie))];
}

export function teamregel(c: Context, rij: Teamrij, bronhouder: string, vandaag: Datum): Teamregel[] {
  const inhoud = c.meldingen.rij(rij.rij);
  if (inhoud === undefined) return [];
  const { registratie, titel, kenmerk, statusnaam, termijn, gestopt } = inhoud;
  const zonder = gestopt
    ? { tekst: 'gestopt', soort: 'gestopt' as const, uiterlijk: null }
    : { tekst: 'geen termijn', soort: 'geen' as const, uiterlijk: null };
  return [
    {
      uuid: rij.uuid,
      gezien: c.ledger.gezienTot(rij.uuid),
      registratie,
      titel,
      kenmerk,
      statusnaam,
      klok: termijn ? klok(termijn, vandaag, c.team.termijnopties(bronhouder).gelijkgesteld) : zonder,
      gepland: rij.gepland,
      wie: rij.wie === '' ? null : rij.wie,
    },
  ];
}

/** Who set the label, as its last annotation says. */
function wachtBij(c: Context, { uuid }: Teamrij): string {
  const gezet = c.log.boom(uuid).findLast((a) => a.soort === 'label' && a.label === WACHT_OP_OVERDRACHT);
  const id = gezet?.geannoteerdDoor.medewerker;
  return id === undefined ? '' : medewerkerNaam(c, id);
}

export const teamBezetting: UseCase<'team.bezetting'> = (c, input) => {
  const mijne = gekozenTeam(c, input.bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  const { code, naam, rol } = mijne;
  if (!mag(rol, 'eigen-cijfers-zien')) return mis({ code: 'rol-niet-bevoegd' });
  const heelTeam = mag(rol, 'cijfers-zien');
  const vandaag = vandaagVan(c);
  const ik = c.meta.instelling('ik.id') ?? '';
  const cijfers = c.bezetting.cijfers(code, vandaag);
  const mensen = c.bezetting.mensen(code);
  const zonder = new Set(
    zonderBehandelaar(
      cijfers.map(({ wie }) => wie),
      mensen,
    ),
  );
  const van = (wie: string): Teamcijfers => samen(cijfers.filter((deel) => deel.wie === wie));
  const zichtbaar = mensen.filter((m) => behandelt(m) && (heelTeam || m.id === ik));
  const wacht = heelTeam ? c.bezetting.metLabel(code, vouwTekst(WACHT_OP_OVERDRACHT)) : [];
  const uit: Bezetting = {
    bronhouder: { code, naam },
    bronhouders: zichtbare(c).map((b) => ({ code: b.code, naam: b.naam })),
    vandaag,
    magVerdelen: mag(rol, 'iedereen-toewijzen'),
    registraties: [...(c.meta.bronhouderfeit(code)?.registraties ?? [])],
    mensen: zichtbaar.map((m) => ({
      id: m.id,
      naam: m.naam,
      rol: m.rol,
      zelf: m.id === ik,
      inzet: inzetUit(m),
      afwezig: isAfwezig(m, vandaag),
      terugOp: terugOp(m) ?? null,
      cijfers: van(m.id),
    })),
    totaal: heelTeam ? samen(cijfers) : null,
    nietToegewezen: heelTeam ? samen(cijfers.filter(({ wie }) => zonder.has(wie))) : null,
    vanVertrokken: heelTeam ? samen(cijfers.filter(({ wie }) => wie !== '' && zonder.has(wie))).open : 0,
    wachtOpOverdracht: wacht.flatMap((rij) =>
      teamregel(c, rij, code, vandaag).map((regel) => ({ ...regel, bij: wachtBij(c, rij) })),
    ),
  };
  return goed(uit);
};

export const teamMeldingen: UseCase<'team.meldingen'> = (c, { bronhouder, wie }) => {
  const mijne = gekozenTeam(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  const { code, rol } = mijne;
  const eigen = wie !== null && wie === c.meta.instelling('ik.id');
  if (!mag(rol, eigen ? 'eigen-cijfers-zien' : 'cijfers-zien')) return mis({ code: 'rol-niet-bevoegd' });
  const vandaag = vandaagVan(c);
  const namen = wie === null ? zonderNamen(c, code, vandaag) : [wie];
  const rijen = c.bezetting.van(code, namen, VERDEEL_MAX + 1);
  return goed({
    regels: rijen.slice(0, VERDEEL_MAX).flatMap((rij) => teamregel(c, rij, code, vandaag)),
    meer: rijen.length > VERDEEL_MAX,
  });
};

/** Everything in whose name counts as unassigned at this bronhouder. */
export function zonderNamen(c: Context, code: string, vandaag: Datum): string[] {
  const namen = c.bezetting.cijfers(code, vandaag).map(({ wie }) => wie);
  return zonderBehandelaar(namen, c.bezetting.mensen(code));
}

export const teamOvergedragen: UseCase<'team.overgedragen'> = (c, { bronhouder, medewerker }) => {
  const mijne = gekozenTeam(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  if (!mag(mijne.rol, 'cijfers-zien')) return mis({ code: 'rol-niet-bevoegd' });
  const vandaag = vandaagVan(c);
  const terug = c.bezetting
    .toegewezen(mijne.code)
    .filter((rij) => rij.wie !== medewerker && komtTerugBij(c.log.boom(rij.uuid), medewerker))
    .slice(0, VERDEEL_MAX);
  return goed({ regels: terug.flatMap((rij) => teamregel(c, rij, mijne.code, vandaag)) });
};

export const teamBezettingVernieuwen: AsyncUseCase<'team.bezettingVernieuwen'> = async (c, { bronhouder }) => {
  const mijne = gekozenTeam(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  const uitkomst = await c.bezettingsdienst.haal(mijne.code);
  if (!uitkomst.ok) return mis({ code: 'offline' });
  c.meldGewijzigd(undefined);
  return goed(null);
};

export const teamInzet: AsyncUseCase<'team.inzet'> = async (c, { bronhouder, medewerker, gezien, inzet }) => {
  const mijne = gekozenTeam(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  if (!mag(mijne.rol, 'team-instellen')) return mis({ code: 'rol-niet-bevoegd' });
  const uitkomst = await c.bezettingsdienst.zet(mijne.code, medewerker, schoon(gezien), schoon(inzet));
  c.meldGewijzigd(undefined);
  if (uitkomst.ok) return goed(null);
  const { soort, code } = uitkomst.storing;
  if (soort === 'inmiddels-gewijzigd' || soort === 'onbekend') return mis({ code: soort });
  if (soort !== 'geweigerd') return mis({ code: 'offline' });
  return mis({ code: code === 'rol-niet-bevoegd' || code === 'onbekend' ? code : 'ongeldig' });
};
