// The team's settings: the local copy for everyone, changes by a teamlead and only at the service.
import { mag } from '../../../shared/domain/rechten.ts';
import type { Teamstand } from '../../../shared/ipc/vormen/team.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { EigenBronhouder } from '../store/meta-store.ts';
import type { AsyncUseCase, Context, UseCase } from './context.ts';

function gekozen(c: Context, code: string | undefined): EigenBronhouder | undefined {
  const eigen = c.meta.eigenBronhouders();
  return code === undefined ? eigen[0] : eigen.find((b) => b.code === code);
}

function stand(c: Context, { code, naam, rol }: EigenBronhouder): Teamstand {
  const { instellingen, etag, gehaaldOp } = c.team.lees(code);
  return {
    bronhouder: { code, naam },
    instellingen: {
      ...instellingen,
      termijnen: Object.fromEntries(
        Object.entries(instellingen.termijnen).map(([code, keuze]) => [code, { ...keuze }]),
      ),
    },
    etag,
    gehaaldOp,
    magWijzigen: mag(rol, 'team-instellen'),
  };
}

export const teamInstellingen: UseCase<'team.instellingen'> = (c, { bronhouder }) => {
  const mijne = gekozen(c, bronhouder);
  return mijne ? goed(stand(c, mijne)) : mis({ code: 'onbekend' });
};

export const teamVernieuwen: AsyncUseCase<'team.vernieuwen'> = async (c, { bronhouder }) => {
  const mijne = gekozen(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  const uitkomst = await c.teamdienst.haal(mijne.code);
  if (!uitkomst.ok) return mis({ code: 'offline' });
  c.meldGewijzigd(undefined);
  return goed(stand(c, mijne));
};

export const teamBewaren: AsyncUseCase<'team.bewaren'> = async (c, { bronhouder, etag, instellingen }) => {
  const mijne = gekozen(c, bronhouder);
  if (mijne === undefined) return mis({ code: 'onbekend' });
  if (!mag(mijne.rol, 'team-instellen')) return mis({ code: 'rol-niet-bevoegd' });
  const uitkomst = await c.teamdienst.bewaar(mijne.code, etag, instellingen);
  if (uitkomst.ok) {
    c.meldGewijzigd(undefined);
    return goed(stand(c, mijne));
  }
  if (uitkomst.storing.soort !== 'geweigerd') return mis({ code: 'offline' });
  const { code } = uitkomst.storing;
  if (code === 'rol-niet-bevoegd') return mis({ code });
  if (code !== 'inmiddels-gewijzigd') return mis({ code: 'ongeldig' });
  // Somebody was first: what he wrote is fetched, so that the person sees both.
  await c.teamdienst.haal(mijne.code);
  c.meldGewijzigd(undefined);
  return mis({ code });
};
