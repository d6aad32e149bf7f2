// The question before each way on: what will happen, and only then it does.
import { assertNever } from '../../../shared/lib/assert.ts';
import type { Balie } from '../../api/balie.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { VraagDialoog } from '../../components/vraag-dialoog.tsx';
import { HERSTEL, herstelfout } from '../../teksten/herstel.ts';
import { kopieMoment } from '../../teksten/reservekopie.ts';

export type Herstelkeuze =
  /** `naam` and `op` of a backup. */
  | { readonly soort: 'terugzetten'; readonly naam: string; readonly op: string }
  | { readonly soort: 'opnieuw' }
  | { readonly soort: 'leesbaar' };

/** Null when it went well; the screen of the start then follows by itself. */
async function herstel(balie: Balie, reservekopie: string | null): Promise<string | null> {
  const antwoord = await balie.command('opstart.herstellen', { reservekopie });
  return antwoord.ok ? null : herstelfout(antwoord.fout);
}

function vraagVan(keuze: Herstelkeuze, gered: number): { titel: string; uitleg: string } {
  switch (keuze.soort) {
    case 'terugzetten':
      return { titel: HERSTEL.terugzettenVraag(kopieMoment(keuze.op)), uitleg: HERSTEL.terugzettenGevolg(gered) };
    case 'opnieuw':
      return { titel: HERSTEL.opnieuwVraag, uitleg: HERSTEL.opnieuwGevolg(gered) };
    case 'leesbaar':
      return { titel: HERSTEL.leesbaarVraag, uitleg: HERSTEL.leesbaarGevolg };
    default:
      return assertNever(keuze, 'herstelvraag');
  }
}

export function Herstelvraag(props: {
  readonly keuze: Herstelkeuze;
  readonly gered: number;
  /** Where the readable file stands now. */
  readonly bewaard: (map: string) => void;
  readonly sluit: () => void;
}) {
  const balie = useBalie();
  const { keuze, gered } = props;

  const bewaarLeesbaar = async (): Promise<string | null> => {
    const antwoord = await balie.command('opstart.noodpakketLeesbaar', {});
    if (!antwoord.ok) return herstelfout(antwoord.fout);
    const { map, geschreven } = antwoord.waarde;
    if (map !== null && !geschreven) return HERSTEL.leesbaarNiet;
    if (map !== null) props.bewaard(map);
    return null;
  };
  const bevestig = (): Promise<string | null> => {
    if (keuze.soort === 'leesbaar') return bewaarLeesbaar();
    return herstel(balie, keuze.soort === 'terugzetten' ? keuze.naam : null);
  };

  return (
    <VraagDialoog
      {...vraagVan(keuze, gered)}
      ernstig={keuze.soort === 'leesbaar'}
      bevestig={bevestig}
      sluit={props.sluit}
    />
  );
}
