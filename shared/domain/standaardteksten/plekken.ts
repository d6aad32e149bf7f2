// Placeholders of a standard text: {{known}} is filled in by the program, [[must be filled]] by a person, and nothing goes
// out while one of them still stands.
//
//   "Uw melding {{kenmerk}} gaat over [[naam van de juiste gemeente]]."

/** What the program can fill in by itself. Stored in the team's texts: never rename, only add. */
export const VULWOORDEN = [
  'kenmerk',
  'gemeente',
  'ontbrekend',
  'datum',
  'object',
  'registratie',
  'bestemming',
] as const;

export type Vulwoord = (typeof VULWOORDEN)[number];

export type Vulling = Partial<Readonly<Record<Vulwoord, string>>>;

/** A place in a text that still has to be filled; `tekst.slice(van, tot)` is the place with its brackets. */
export type Openplek = { readonly van: number; readonly tot: number; readonly naam: string };

/** Not over a line break and never inside one another: a bracket that is left open is just a bracket. */
const PLEK = /\{\{([^{}\n]*)\}\}|\[\[([^[\]\n]*)\]\]/gu;

function isVulwoord(naam: string): naam is Vulwoord {
  return (VULWOORDEN as readonly string[]).includes(naam);
}

/** The text with what is known filled in; what is not known stays and is found by `openPlekken`. */
export function vulIn(tekst: string, vulling: Vulling): string {
  return tekst.replace(/\{\{([^{}\n]*)\}\}/gu, (plek, naam: string, vanaf: number) => {
    const woord = naam.trim();
    const waarde = isVulwoord(woord) ? vulling[woord]?.trim() : undefined;
    if (waarde === undefined || waarde === '') return plek;
    // "de BAG" and "gemeente Utrecht" may begin a sentence.
    const begint = /(?:^|[.!?]\s)\s*$/u.test(tekst.slice(0, vanaf));
    return begint ? waarde.charAt(0).toUpperCase() + waarde.slice(1) : waarde;
  });
}

/** Every place that a person still has to fill, in the order of the text. */
export function openPlekken(tekst: string): Openplek[] {
  return [...tekst.matchAll(PLEK)].map((gevonden) => ({
    van: gevonden.index,
    tot: gevonden.index + gevonden[0].length,
    naam: (gevonden[1] ?? gevonden[2] ?? '').trim(),
  }));
}

/** Placeholders between braces that this program does not know: a slip in a text of the team. */
export function onbekendeVulwoorden(tekst: string): string[] {
  const namen = [...tekst.matchAll(/\{\{([^{}\n]*)\}\}/gu)].map(([, naam = '']) => naam.trim());
  return [...new Set(namen.filter((naam) => !isVulwoord(naam)))];
}
