// Judges the decisions of a history: each one is confirmed, stands as a conflict, or was let go by its person; none twice,
// none out of order, none on a picture that its person had not seen.

import type { OutboxRij } from '../../electron/backend/store/outbox-store.ts';
import { alGedaan } from '../../shared/domain/al-gedaan.ts';
import type { Annotatie } from '../../shared/domain/annotatie.ts';
import type { Besluit } from './boek.ts';
import type { Toneel, Werkplek } from './toneel.ts';
import type { Stuk, Waarheid } from './waarheid.ts';

/** Refusals for which nobody is to blame: the role of the person, a bronhouder that can't take it. */
const GEWOON_GEWEIGERD = new Set(['rol-niet-bevoegd', 'ongeldig']);
const EINDE = new Set(['AFGEHANDELD', 'INGETROKKEN', 'NIET_ONTVANKELIJK', 'ONVOLDOENDE_INFORMATIE']);

const heeftStatus = (rij: OutboxRij): boolean => rij.annotaties.some((a) => a.soort === 'status');
const statussen = (boom: readonly Stuk[]): readonly Stuk[] => boom.filter((s) => s.soort === 'status');

/** Status annotations that were no part of the picture: not on screen, and not of this person's own earlier decisions. */
function ongezien(rij: OutboxRij, besluit: Besluit, alle: readonly OutboxRij[], boom: readonly Stuk[]): Stuk[] {
  const eigen = new Set<string>(
    alle.filter((r) => r.nummer <= rij.nummer).flatMap((r) => r.annotaties.map((a): string => a.uuid)),
  );
  return statussen(boom).filter((s) => !besluit.gezien.has(s.uuid) && !eigen.has(s.uuid));
}

/** Somebody else assigned it to a third, or took it back, beyond what this decision was built on. */
function isUitHandenGenomen(rij: OutboxRij, boom: readonly Stuk[]): boolean {
  const ik = rij.annotaties[0]?.geannoteerdDoor.medewerker;
  return boom.some(({ soort, volgnummer, inhoud }) => {
    const door = inhoud.geannoteerdDoor as { readonly medewerker?: string };
    return soort === 'toewijzing' && volgnummer > rij.basis && door.medewerker !== ik && inhoud.medewerker !== ik;
  });
}

/** Was there a reason to give this decision back? */
function isTerecht(rij: OutboxRij, besluit: Besluit, alle: readonly OutboxRij[], boom: readonly Stuk[]): boolean {
  const eerderNiet = alle.some((r) => r.nummer < rij.nummer && heeftStatus(r) && r.staat !== 'bevestigd');
  if (eerderNiet || rij.probleem?.code === 'niet-de-bronhouder') return true;
  if (rij.probleem?.code === 'toegewezen-aan-collega') return isUitHandenGenomen(rij, boom);
  if (heeftStatus(rij)) return ongezien(rij, besluit, alle, boom).length > 0;
  return statussen(boom).some((s) => EINDE.has(String(s.inhoud.status)));
}

function oordeelBatch(
  rij: OutboxRij,
  besluit: Besluit,
  alle: readonly OutboxRij[],
  waarheid: Waarheid,
  w: Toneel,
): string[] {
  const boom = waarheid.boom(rij.wortel);
  const daar = rij.annotaties.filter((a) => waarheid.opUuid.has(a.uuid)).length;
  const fouten: string[] = [];
  if (daar !== 0 && daar !== rij.annotaties.length) fouten.push('is half aangenomen');
  if (rij.staat === 'bevestigd' ? daar === 0 : daar > 0)
    fouten.push(`staat als ${rij.staat} maar is ${daar > 0 ? 'wel' : 'niet'} aangenomen`);
  const keuze = w.boek.keuzes.get(rij.batch);
  switch (rij.staat) {
    case 'bevestigd': {
      const eerste = Math.min(...rij.annotaties.map((a) => waarheid.opUuid.get(a.uuid)?.volgnummer ?? Infinity));
      const eerder = boom.filter((s) => s.volgnummer < eerste);
      if (heeftStatus(rij) && ongezien(rij, besluit, alle, eerder).length > 0)
        fouten.push('is aangenomen op een status die de persoon niet had gezien');
      break;
    }
    case 'conflict':
      if (!isTerecht(rij, besluit, alle, boom)) fouten.push(`is zonder reden een conflict (${rij.probleem?.code})`);
      break;
    case 'geparkeerd':
      if (!GEWOON_GEWEIGERD.has(rij.probleem?.code ?? '')) fouten.push(`is geparkeerd om ${rij.probleem?.code}`);
      break;
    case 'teruggehaald':
      if (keuze !== 'teruggehaald') fouten.push('is teruggehaald zonder dat iemand dat vroeg');
      if (w.boek.aangekomen.has(rij.batch)) fouten.push('is teruggehaald maar wel bij de voorziening aangekomen');
      break;
    case 'vervallen':
      if (keuze !== 'vervallen') fouten.push('is vervallen zonder dat iemand dat vroeg');
      break;
    case 'al-gedaan': {
      const anderen = ongezien(rij, besluit, alle, boom);
      if (!anderen.some((s) => alGedaan(rij.annotaties as Annotatie[], String(s.inhoud.status))))
        fouten.push('heet al gedaan, maar niemand anders deed het');
      break;
    }
    default:
      fouten.push(`staat nog als ${rij.staat}`);
  }
  return fouten.map((f) => `${rij.batch.slice(-4)} (${rij.opdracht.soort}) ${f}`);
}

/**
 * The order in which a person decided on a melding is the order at the service; nobody reads more than the author meant.
 * @param geweigerd was refused once, and arrived all the same: the network delivered it twice, and the melding had come here in
 * between (seed 6328). Nobody who was told of the refusal can hold back what he decided after it.
 */
function volgorde(rijen: readonly OutboxRij[], waarheid: Waarheid, geweigerd: ReadonlySet<string>): string[] {
  let laatste = 0;
  return rijen
    .filter((r) => r.staat === 'bevestigd' && !geweigerd.has(r.batch))
    .flatMap((r) =>
      r.annotaties.flatMap((a) => {
        const stuk = waarheid.opUuid.get(a.uuid);
        if (stuk === undefined) return [];
        const fouten: string[] = [];
        if (stuk.volgnummer <= laatste) fouten.push(`${r.batch.slice(-4)} kwam voor een eerder besluit`);
        if (stuk.inhoud.zichtbaar !== a.zichtbaar) fouten.push(`${r.batch.slice(-4)} is anders zichtbaar geworden`);
        laatste = stuk.volgnummer;
        return fouten;
      }),
    );
}

export function oordeelOutbox(w: Toneel, b: Werkplek, waarheid: Waarheid): string[] {
  const fouten: string[] = [];
  for (const [batch, besluit] of w.boek.besluiten) {
    if (besluit.bureau !== b.naam) continue;
    const alle = b.context().outbox.vanWortel(besluit.wortel);
    const rij = alle.find((r) => r.batch === batch);
    if (rij === undefined) fouten.push(`${batch.slice(-4)} is uit de outbox verdwenen`);
    else fouten.push(...oordeelBatch(rij, besluit, alle, waarheid, w));
  }
  const geweigerd = new Set(
    b
      .context()
      .audit.regels()
      .filter((r) => r.wat === 'conflict')
      .map((r): string => String(JSON.parse(r.gegevens).batch)),
  );
  for (const { wortel } of waarheid.meldingen)
    fouten.push(...volgorde(b.context().outbox.vanWortel(wortel), waarheid, geweigerd));
  return fouten.map((f) => `${b.naam}: ${f}`);
}
