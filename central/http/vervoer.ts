// A request and its answer as any transport brings them: over a socket, or straight from a test.

/** Names in lower case. */
export type Koppen = Readonly<Record<string, string | undefined>>;

export type Httpverzoek = {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Koppen;
  readonly lijf: AsyncIterable<Uint8Array>;
};

export type Httpantwoord = {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string>>;
  readonly lijf: Uint8Array;
};

/** A request whose body lies ready. */
export type Losverzoek = Omit<Httpverzoek, 'lijf'> & { readonly body?: Uint8Array };

export function metLijf({ body, ...verzoek }: Losverzoek): Httpverzoek {
  return {
    ...verzoek,
    lijf: (async function* () {
      if (body) yield body;
    })(),
  };
}
