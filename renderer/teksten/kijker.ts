// Words inside the document frame, around what a file says itself.
import { getal } from './algemeen.ts';

export const KIJKER = {
  pagina: (nummer: number) => `Pagina ${getal(nummer)}`,
  paginaTeGroot: 'Deze pagina is te groot om te tonen.',
  paginaBeschadigd: 'Deze pagina is niet te tonen.',
  miniaturen: 'Miniaturen',
  markering: (nummer: number) => `Markering ${nummer}`,
  terugNaar: (naam: string) => `Terug naar ${naam}`,
  van: 'Van',
  aan: 'Aan',
  cc: 'Cc',
  onderwerp: 'Onderwerp',
  datum: 'Datum',
  geenOnderwerp: 'Geen onderwerp',
  geenTekst: 'Deze e-mail heeft geen tekst.',
  leegDocument: 'In dit document staat geen tekst.',
  leegBlad: 'Dit blad is leeg.',
  mailbijlagen: 'Bijlagen bij deze e-mail',
  randtekst: 'Kopteksten, voetteksten en noten',
  blad: (nummer: number) => `Blad ${getal(nummer)}`,
  meerRijen: (aantal: number) => `Nog ${getal(aantal)} rijen tonen`,
  rij: 'Rij',
  afbeelding: 'Afbeelding',
} as const;
