// One line of the difference between the registered and the observed value. The IPC contract has the same shape.

export type Verschilstuk = { readonly tekst: string; readonly gewijzigd: boolean };

export type Verschilklasse =
  /** Both equal (or both empty): the melder gives context. */
  | 'context'
  /** The same content, written otherwise: case, diacritics, spacing, notation. */
  | 'schrijfwijze'
  | 'inhoud'
  /** The observed value knows more of the same: a day where only the month was known. */
  | 'nauwkeuriger'
  | 'leeg-gevuld'
  | 'gevuld-leeg'
  /** A relation that is given by its identification alone. */
  | 'relatie';

export type Verschilregel = {
  readonly naam: string;
  readonly rubriek: string | null;
  /** Registered and observed value in pieces; joined they are the value itself. Empty = no value. */
  readonly links: readonly Verschilstuk[];
  readonly rechts: readonly Verschilstuk[];
  readonly klasse: Verschilklasse;
  /** Meaning, check or distance: "woonplaats Utrecht", "412 m verder"; null when there is nothing to add. */
  readonly uitleg: string | null;
};

/** Registered and observed pieces of one line. */
export type Stukken = Pick<Verschilregel, 'links' | 'rechts'>;
