// The right side of a decision dialog: exactly what the melder is going to read, and what he will not.
import { DOELSTATUS, type Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { BESLUIT } from '../../teksten/besluit.ts';
import { datum } from '../../teksten/datums.ts';
import { HANDELING } from '../../teksten/handelingen.ts';
import styles from './besluit.module.css';
import { leestMelder, plantMetStatus, type Velden } from './velden.ts';

/** The status as the melder will see it: "Afgehandeld, niet gewijzigd". */
function kopVan(soort: Opdrachtsoort, dossier: Dossier, velden: Velden): string {
  if (soort === 'inplannen')
    return plantMetStatus(dossier, velden) ? statusnaam(dossier.registratie, 'INGEPLAND') : HANDELING.inplannen;
  const naam = statusnaam(dossier.registratie, DOELSTATUS[soort] ?? '');
  if (soort !== 'afhandelen' || velden.resultaat === null) return naam;
  const uitkomst = velden.resultaat === 'GEWIJZIGD' ? BESLUIT.gewijzigd : BESLUIT.nietGewijzigd;
  return `${naam}, ${uitkomst.toLowerCase()}`;
}

/** Lines between the status and the text. */
function tussenregel(soort: Opdrachtsoort, velden: Velden): string | null {
  if (soort === 'verkeerde-bronhouder' && velden.bronhouder) return BESLUIT.doorgestuurd(velden.bronhouder.naam);
  if (soort === 'inplannen' && velden.mijlpaal.trim() !== '' && velden.datum !== '')
    return BESLUIT.verwacht(velden.mijlpaal.trim(), datum(velden.datum));
  return null;
}

function Blad({ soort, dossier, velden }: Voorbeeldprops) {
  const tussen = tussenregel(soort, velden);
  const metTekst = soort !== 'inplannen' || plantMetStatus(dossier, velden);
  const tekst = metTekst ? velden.toelichting.trim() : '';
  return (
    <div className={styles.blad}>
      <p className={styles.bladtitel}>{kopVan(soort, dossier, velden)}</p>
      {tussen === null ? null : <p>{tussen}</p>}
      {tekst === '' ? null : <p className={styles.bladtekst}>{tekst}</p>}
      {tekst === '' && metTekst ? <p className={styles.nietsNog}>{BESLUIT.nogNiets}</p> : null}
    </div>
  );
}

type Voorbeeldprops = { readonly soort: Opdrachtsoort; readonly dossier: Dossier; readonly velden: Velden };

export function Voorbeeld(props: Voorbeeldprops) {
  const { soort, dossier, velden } = props;
  const bedenktijd = dossier.mogelijkheden.find((m) => m.soort === soort)?.bedenktijd ?? 0;
  const melderLeest = leestMelder(soort, velden);
  const ookVolgende = soort === 'aantekening' && velden.zichtbaar === 'bronhouders';
  return (
    <aside className={styles.leest} aria-label={melderLeest ? BESLUIT.leest : BESLUIT.leestNiet}>
      <h3 className={styles.leeskop}>{melderLeest ? BESLUIT.leest : BESLUIT.leestNiet}</h3>
      {melderLeest ? (
        <>
          <Blad {...props} />
          {dossier.toelichtingOpenbaar ? <p className={styles.openbaar}>{BESLUIT.openbaar}</p> : null}
          <p>{dossier.melder.anoniem ? BESLUIT.anoniem : BESLUIT.geenBericht}</p>
        </>
      ) : (
        <p>{ookVolgende ? BESLUIT.leestOokVolgende : BESLUIT.leestNietUitleg}</p>
      )}
      {bedenktijd > 0 ? <p>{BESLUIT.ongedaan(bedenktijd)}</p> : null}
    </aside>
  );
}
