// Starting: what the program is doing, why it can't go on, and what is left of a damaged database.
import { z } from 'zod';
import { tlsRedenSchema } from './sync.ts';

/** What the program is doing at start, or why it can't. Every fault has its own screen with its own way out. */
export const opstartSchema = z.discriminatedUnion('fase', [
  z.object({ fase: z.literal('bezig') }),
  /** First start: no connection chosen. */
  z.object({ fase: z.literal('verbinding-nodig') }),
  z.object({ fase: z.literal('gereed'), oefenen: z.boolean() }),
  z.object({
    fase: z.literal('fout'),
    code: z.enum([
      'adres-ongeldig', // not an http(s) URL
      'geen-verbinding', // nobody answers, and there is no database of this token yet
      'geen-veilige-verbinding', // the certificate is not trusted; `reden` says why
      'geen-centrale-voorziening', // something answers, but it is not the service
      'token-ongeldig', // 401
      'geen-bronhouder', // the token is of a person without a bronhouder (a melder)
      'andere-versie', // another major version of the koppelvlak
      'netwerkpad', // data folder on a network path
      'map-onbruikbaar', // data folder can't be made or written
      'schijf-vol',
      'al-in-gebruik', // another program has this folder open
      'database-nieuwer', // made by a newer version of this program
      'database-beschadigd',
      'database-vreemd', // a SQLite file that is not ours
      'sleutel-niet-beschikbaar',
      'geen-sleutelopslag', // no real key store: needs a person's choice
      'oefendienst-start-niet',
      'onverwacht',
    ]),
    /** Where to look: the data folder or the address, never a token or a name. */
    plaats: z.string().optional(),
    /** Version of the service or database that does not fit. */
    versie: z.string().optional(),
    /** Why the connection is not safe. */
    reden: tlsRedenSchema.optional(),
  }),
]);

export type Opstart = z.infer<typeof opstartSchema>;

export type Opstartfout = Extract<Opstart, { fase: 'fout' }>['code'];

/** What can be done about a damaged database: how much unsent work can still be read, and which backups are good. */
export const herstelStandSchema = z.object({
  /** Decisions without a confirmation that can be saved. */
  gered: z.int(),
  /** Part of the outbox could not be read. */
  onleesbaar: z.boolean(),
  reservekopieen: z.array(z.object({ naam: z.string(), op: z.string() })),
});

export type HerstelStand = z.infer<typeof herstelStandSchema>;
