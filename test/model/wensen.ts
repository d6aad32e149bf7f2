// What a person may want with a melding: any intent there is, with fields by chance.
import { mogelijkheden } from '../../shared/domain/opdracht.ts';
import type { OpdrachtInvoer } from '../../shared/ipc/vormen/opdracht.ts';
import { PERSONEN, WEESP, WEESPERS } from './mensen.ts';
import type { Toeval } from './toeval.ts';
import type { Toneel, Werkplek } from './toneel.ts';

/** Anything a person may want; what can't be done is refused on the spot. */
function wens(w: Toneel, t: Toeval): OpdrachtInvoer {
  const iedereen = [...PERSONEN, ...WEESPERS].map((p) => p.id);
  return t.weeg<() => OpdrachtInvoer>([
    [6, () => ({ soort: 'in-behandeling-nemen', ...(t.ja(0.5) ? { overnemen: t.ja(0.5) } : {}) })],
    [2, () => ({ soort: 'onvoldoende-informatie', toelichting: w.tekst() })],
    [3, () => ({ soort: 'niet-ontvankelijk', toelichting: w.tekst() })],
    [
      5,
      () => ({
        soort: 'verkeerde-bronhouder',
        toelichting: w.tekst(),
        ...(t.ja(0.85) ? { bronhouder: t.kies([...w.codes, '0599', WEESP]) } : {}),
      }),
    ],
    [2, () => ({ soort: 'terugnemen', toelichting: w.tekst() })],
    [2, () => ({ soort: 'inplannen', mijlpaal: 'Onderzoek', datum: '2026-12-01', intern: t.ja(0.4) })],
    [
      4,
      () => ({
        soort: 'afhandelen',
        resultaat: t.kies(['GEWIJZIGD', 'NIET_GEWIJZIGD']),
        gegrond: t.ja(0.5),
        ...(t.ja(0.7) ? { toelichting: w.tekst() } : {}),
      }),
    ],
    [2, () => ({ soort: 'intrekking-bevestigen' })],
    [4, () => ({ soort: 'toewijzen', medewerker: t.ja(0.2) ? null : t.kies(iedereen) })],
    [
      2,
      () => ({
        soort: 'onderzoek',
        actie: t.kies(['geplaatst', 'verwijderd']),
        datum: '2026-11-23',
        ...(t.ja(0.4) ? { rappel: { mijlpaal: 'Rappel', datum: '2026-12-07' } } : {}),
      }),
    ],
    [1, () => ({ soort: 'melder-benaderen', kanaal: 'e-mail', datum: '2026-11-23', tekst: w.tekst() })],
    [
      1,
      () => ({
        soort: 'contactmoment',
        kanaal: 'telefoon',
        datum: '2026-11-23',
        tekst: w.tekst(),
        zichtbaar: 'bronhouders',
      }),
    ],
    [1, () => ({ soort: 'verwijzing', verwijzing: 'zaaknummer', waarde: w.tekst() })],
    [1, () => ({ soort: 'beoordeling', gegrond: t.ja(0.5) })],
    [2, () => ({ soort: 'label', label: t.kies(['spoed', 'hoek']), actie: t.kies(['toevoegen', 'verwijderen']) })],
    [1, () => ({ soort: 'contact', naam: 'Loket', telefoon: '14 030' })],
    [6, () => ({ soort: 'aantekening', tekst: w.tekst(), zichtbaar: t.kies(['eigen', 'bronhouders']) })],
  ])();
}

/** What the screen offers, or anything at all. */
export function opdrachtVoor(w: Toneel, t: Toeval, b: Werkplek, wortel: string): OpdrachtInvoer {
  const melding = b.context().meldingen.projecteer(wortel)?.melding;
  const rol = b.persoon.plekken.find((p) => p.code === melding?.bronhouder)?.rol;
  const kan = melding && rol ? mogelijkheden(melding, { rol, bronhouders: [melding.bronhouder ?? ''] }) : [];
  const soorten = new Set<string>(kan.map((m) => m.soort));
  for (let n = 0; n < 30 && t.ja(0.95); n += 1) {
    const opdracht = wens(w, t);
    if (soorten.has(opdracht.soort)) return opdracht;
  }
  return wens(w, t);
}
