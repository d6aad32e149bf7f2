// How long a closed melding is kept. Source: VNG Selectielijst gemeenten 2020 (posts 12.1.6, 12.3, 15.1-15.3).
// Which post holds for BAG and BGT is not said there in so many words: 15.x by analogy.
import type { Datum } from '../lib/brand.ts';
import type { Melding } from './melding.ts';
import { profielVan } from './registraties/registraties.ts';
import { amsterdamDatum } from './termijn/amsterdam.ts';
import { plusMaanden } from './termijn/datum.ts';

export type Bewaarregel = { readonly post: string; readonly naam: string; readonly jaren: number };

const ADRESONDERZOEK: Bewaarregel = { post: '12.1.6', naam: 'Onderzoek in het kader van de BRP', jaren: 10 };
const ONDERZOEK_AFGEBROKEN: Bewaarregel = { post: '12.3', naam: 'Onderzoek afgebroken', jaren: 1 };
const UITGEVOERD: Bewaarregel = { post: '15.1', naam: 'Uitgevoerd', jaren: 5 };
const NIET_UITGEVOERD: Bewaarregel = { post: '15.2', naam: 'Niet uitgevoerd', jaren: 5 };
const AFGEBROKEN: Bewaarregel = { post: '15.3', naam: 'Afgebroken', jaren: 1 };

/** Was there an investigation of the kind that the profile gives a term of its own (BRP: of an address)? */
function isOnderzocht(melding: Melding): boolean {
  if (melding.onderzoeken.length === 0) return false;
  const termen = profielVan(melding.registratie)?.termijnen ?? [];
  return termen.some((t) => t.vanaf === 'inOnderzoek' && (t.geldtVoor ?? []).includes(melding.object ?? ''));
}

/** The rule for a closed melding; undefined while it is open. One that went to another bronhouder was broken off here. */
export function bewaarregel(melding: Melding, eigen: ReadonlySet<string>): Bewaarregel | undefined {
  const doorgestuurd = melding.bronhouderBevestigd !== null && !eigen.has(melding.bronhouderBevestigd);
  if (!melding.eindstatus && !doorgestuurd) return undefined;
  const onderzocht = isOnderzocht(melding);
  if (doorgestuurd || melding.status === 'INGETROKKEN') return onderzocht ? ONDERZOEK_AFGEBROKEN : AFGEBROKEN;
  if (onderzocht) return ADRESONDERZOEK;
  return melding.statusgeschiedenis.at(-1)?.resultaat === 'GEWIJZIGD' ? UITGEVOERD : NIET_UITGEVOERD;
}

/** The first day on which it may be destroyed: so many years after the day of the last step. */
export function bewarenTot(melding: Melding, regel: Bewaarregel): Datum {
  const laatste = melding.tijdlijn.reduce(
    (op, r) => ('ontvangenOp' in r.annotatie && r.annotatie.ontvangenOp > op ? r.annotatie.ontvangenOp : op),
    melding.ontvangenOp,
  );
  return plusMaanden(amsterdamDatum(laatste), regel.jaren * 12);
}
