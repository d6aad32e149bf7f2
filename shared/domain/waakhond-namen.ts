// Names of people that a melding itself mentions: they must not turn up in what goes out.

/** Facts of a person's name, as registrations call them; not a street's, a place's or an organisation's. */
const NAAMGEGEVEN = /^(?:voorna(?:am|men)|achternaam|geslachtsnaam|roepnaam|naam(?: persoon| betrokkene)?)\b/iu;

/** Does this attribute hold the name of a person? */
export function isNaamgegeven(naam: string): boolean {
  return NAAMGEGEVEN.test(naam.trim());
}

export type Naambron = {
  /** The melder's contact. */
  readonly contact: string | null;
  readonly gegevens: readonly { readonly naam: string; readonly waarden: readonly string[] }[];
};

/** Every name, whole; a contact also by its last word, since "mevrouw De Vries" is written as "De Vries" or "Vries". */
export function namenVan({ contact, gegevens }: Naambron): string[] {
  const uitGegevens = gegevens.filter(({ naam }) => isNaamgegeven(naam)).flatMap(({ waarden }) => waarden);
  const laatste = (contact ?? '').trim().split(/\s+/u).at(-1) ?? '';
  return [...new Set([contact ?? '', laatste, ...uitGegevens].map((naam) => naam.trim()))].filter(
    (naam) => naam !== '',
  );
}
