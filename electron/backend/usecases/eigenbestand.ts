// Files of one's own: chosen or dropped, read in piece by piece, and then added to the melding in one decision.
import { basename } from 'node:path';
import { type Bestandsfoutcode, keurEigenBestanden } from '../../../shared/domain/bestand/eigen.ts';
import type { Melding } from '../../../shared/domain/melding.ts';
import type { Opdracht } from '../../../shared/domain/opdrachtsoort.ts';
import { mag, RECHT_VOOR } from '../../../shared/domain/rechten.ts';
import type { Inname as Getoond } from '../../../shared/ipc/vormen/eigenbestand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { goed, mis, type Result } from '../../../shared/lib/result.ts';
import type { Inname } from '../store/inname-store.ts';
import { type AsyncUseCase, type Context, type UseCase, wieBenIk } from './context.ts';
import { besluit } from './melding-besluiten.ts';

function getoond({ id, naam, bytes, gelezen, fout, bestand, soort, naamPast }: Inname): Getoond {
  return { id, naam, bytes, gelezen, klaar: bestand !== null, fout, soort, naamPast };
}

/** May files be added here at all? */
function toegang(
  c: Context,
  uuid: Uuid,
): Result<{ melding: Melding; oin: string }, { readonly code: 'onbekend' | 'rol-niet-bevoegd' }> {
  const melding = c.meldingen.projecteer(uuid)?.melding;
  if (melding === undefined) return mis({ code: 'onbekend' });
  const mijne = wieBenIk(c).bronhouders.find((b) => b.code === melding.bronhouder);
  if (mijne === undefined || !mag(mijne.rol, RECHT_VOOR.bijlage)) return mis({ code: 'rol-niet-bevoegd' });
  return goed({ melding, oin: mijne.oin });
}

/** Reads them one after the other; what can't be read says so in its own line. */
async function leesIn(c: Context, melding: Uuid, paden: readonly string[]): Promise<void> {
  for (const pad of paden) {
    const leesbaar = await c.invoer.lees(pad);
    const inname = c.innamen.begin({
      id: c.uuids.nieuw(),
      melding,
      naam: basename(pad),
      bytes: leesbaar?.bytes ?? 1,
    });
    if (inname === undefined) return void (await leesbaar?.sluit());
    try {
      if (leesbaar === undefined) c.innamen.breekAf(inname.id, 'onleesbaar');
      else if (inname.fout === null) await leesStukken(c, inname.id, leesbaar.stukken());
    } catch {
      c.innamen.breekAf(inname.id, 'onleesbaar');
    } finally {
      await leesbaar?.sluit();
    }
  }
}

async function leesStukken(c: Context, id: Uuid, stukken: AsyncGenerator<Uint8Array>): Promise<void> {
  let plek = 0;
  for await (const stuk of stukken) {
    const stand = c.innamen.stuk(id, plek, stuk);
    // Taken away by its person, or larger than it was.
    if (stand === undefined || stand.fout !== null) return;
    plek += stuk.length;
  }
  // Shorter than it was a moment ago.
  c.innamen.breekAf(id, 'onleesbaar');
}

export const bijlageKiezen: AsyncUseCase<'bijlage.kiezen'> = async (c, { melding }) => {
  const mag = toegang(c, melding);
  if (!mag.ok) return mag;
  const paden = await c.invoer.kies('bestanden bij deze melding');
  if (c.slot.dicht()) return goed({ aantal: 0 });
  if (paden.length > c.innamen.ruimte(melding)) return mis({ code: 'te-veel-bestanden' });
  c.naast(leesIn(c, melding, paden));
  return goed({ aantal: paden.length });
};

export const bijlageInname: UseCase<'bijlage.inname'> = (c, { melding, naam, bytes }) => {
  const mag = toegang(c, melding);
  if (!mag.ok) return mag;
  const inname = c.innamen.begin({ id: c.uuids.nieuw(), melding, naam, bytes });
  return inname === undefined ? mis({ code: 'te-veel-bestanden' }) : goed(getoond(inname));
};

export const bijlageInnameStuk: UseCase<'bijlage.innameStuk'> = (c, { id, plek, stuk }) => {
  const inname = c.innamen.stuk(id, plek, Buffer.from(stuk, 'base64'));
  return inname === undefined ? mis({ code: 'onbekend' }) : goed(getoond(inname));
};

export const bijlageInnameStop: UseCase<'bijlage.innameStop'> = (c, { ids }) => {
  c.innamen.stop(ids);
  return goed(null);
};

/** What is wrong with the good ones together. */
function samen(c: Context, uuid: Uuid, innamen: readonly Inname[]): Bestandsfoutcode | null {
  const mag = toegang(c, uuid);
  if (!mag.ok) return null;
  const bestanden = innamen
    .filter(({ fout }) => fout === null)
    .map(({ naam, bytes }) => ({ bestandsnaam: naam, bytes }));
  return keurEigenBestanden(bestanden, mag.waarde.melding, mag.waarde.oin) ?? null;
}

export const bijlageInnamen: UseCase<'bijlage.innamen'> = (c, { melding }) => {
  const innamen = c.innamen.vanMelding(melding);
  return goed({ innamen: innamen.map(getoond), samen: samen(c, melding, innamen) });
};

export const bijlageToevoegen: UseCase<'bijlage.toevoegen'> = (c, input) => {
  const bestanden = input.innamen.flatMap((id) => {
    const inname = c.innamen.een(id);
    const bestand = inname?.melding === input.melding ? inname.bestand : null;
    return bestand && c.bijlagen.heeftInhoud(bestand.sha256) ? [bestand] : [];
  });
  if (bestanden.length < input.innamen.length) return mis({ code: 'bestand-niet-hier' });
  const { zichtbaar, beschrijving } = input;
  const opdracht: Opdracht = {
    soort: 'bijlage',
    bestanden,
    zichtbaar,
    ...(beschrijving === undefined ? {} : { beschrijving }),
  };
  const uitslag = besluit(c, { uuid: input.melding, opdracht, gezien: input.gezien, concept: true });
  // Named by their rows from here on.
  if (!uitslag.ok) return mis({ ...uitslag.fout });
  c.innamen.stop(input.innamen);
  return uitslag;
};
