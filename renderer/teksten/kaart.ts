// Words of the map.
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import type { Grenzenstand } from '../../shared/ipc/vormen/kaart.ts';
import { aantalVan, getal } from './algemeen.ts';

export const KAART = {
  kop: 'Kaart',
  naam: 'Kaart in RD-coördinaten',
  bediening: 'Pijltjes verschuiven, plus en min zoomen, Home gaat terug naar de melding.',
  laden: 'De kaart wordt getekend',
  kanNiet: 'De kaart is niet te tekenen. De punten staan hieronder.',
  inzoomen: 'Inzoomen',
  uitzoomen: 'Uitzoomen',
  terug: 'Naar de melding',
  punten: 'Punten op de kaart',
  nabij: 'Open meldingen binnen 1 km',
  geenNabij: 'Binnen 1 km is er geen andere open melding.',
  raster: (meters: number) => `Raster ${meters >= 1_000 ? `${getal(meters / 1_000)} km` : `${getal(meters)} m`}`,
  openen: (kenmerk: string) => `Melding ${kenmerk} openen`,
  enNog: (aantal: number) => `en nog ${aantalVan(aantal, 'andere', 'andere')}`,
} as const;

const SOORT: Readonly<Record<Dossier['punten'][number]['soort'], string>> = {
  melding: 'Plaats van de melding',
  geregistreerd: 'geregistreerd',
  waargenomen: 'waargenomen',
};

/** "Locatie, waargenomen". */
export function puntnaam({ soort, naam }: Pick<Dossier['punten'][number], 'soort' | 'naam'>): string {
  return naam === '' ? SOORT[soort] : `${naam}, ${SOORT[soort]}`;
}

/** 136.204 · 455.871, in whole metres. */
export function coordinaten({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${getal(Math.round(x))} · ${getal(Math.round(y))}`;
}

export function afstandzin(meters: number): string {
  if (meters < 1) return 'minder dan 1 m';
  return meters < 10_000 ? `${getal(Math.round(meters))} m` : `${getal(Math.round(meters / 100) / 10)} km`;
}

export const GRENZEN = {
  kop: 'Gemeentegrenzen',
  uitleg:
    'Met een bestand met gemeentegrenzen ziet u ze op de kaart, krijgt u een hint als een punt buiten uw gemeente ligt, en wijst het kompas de juiste gemeente aan. ' +
    'Het bestand blijft op deze computer. Gebruik GeoJSON in RD (EPSG:28992) of WGS84, bijvoorbeeld van CBS of PDOK.',
  geen: 'Er zijn geen grenzen geladen.',
  laden: 'Bestand laden',
  anders: 'Ander bestand laden',
  wissen: 'Grenzen verwijderen',
  wissenVraag: 'Gemeentegrenzen verwijderen?',
  wissenUitleg: 'Op de kaart en in de hints worden ze dan niet meer gebruikt. U kunt het bestand later opnieuw laden.',
  alleenTeamlead: 'Alleen een teamleider kan dit bestand laden.',
  stelsel: { rd: 'RD', wgs84: 'WGS84, omgerekend naar RD' },
  stand: ({ bestand, gebieden }: Grenzenstand) => `${bestand}: ${aantalVan(gebieden, 'gebied', 'gebieden')}`,
} as const;
