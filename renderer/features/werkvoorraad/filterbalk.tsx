// The filters as chips: what the query says, a chip a field, and the fields one can add. Chips and text are one thing: each
// click on a chip changes the text of the query.
import MenuItem from '@mui/material/MenuItem';
import { memo, useState } from 'react';
import { termVan, zetTerm } from '../../../shared/domain/vraagtaal/bewerken.ts';
import { type Gelezen, leesVraag } from '../../../shared/domain/vraagtaal/lezen.ts';
import { VELDEN, type Veld } from '../../../shared/domain/vraagtaal/vraag.ts';
import type { Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import { Icoon } from '../../components/icoon.tsx';
import { Keuzemenu } from '../../components/keuzemenu.tsx';
import { termzin, VELDNAAM, ZOEK } from '../../teksten/zoekvraag.ts';
import styles from './filterbalk.module.css';
import { Filtermenu, type Filterveld } from './filtermenu.tsx';

/** Always there; the others are behind "Filter". */
const VOORAAN: readonly Filterveld[] = ['reg', 'termijn', 'afnemer'];
const FILTERVELDEN: readonly Filterveld[] = VELDEN.filter(
  (veld): veld is Filterveld => veld !== 'in' && veld !== 'rapport',
);

export const Filterbalk = memo(function Filterbalk(props: {
  readonly vraag: string;
  readonly weergave: Weergave;
  readonly zet: (vraag: string) => void;
}) {
  const { vraag, weergave, zet } = props;
  const gelezen = leesVraag(vraag);
  const [menu, zetMenu] = useState<{ readonly veld: Filterveld; readonly bij: HTMLElement } | null>(null);
  const [meer, zetMeer] = useState<HTMLElement | null>(null);
  const actief = (veld: Veld) => termVan(gelezen, veld) !== undefined;
  const zichtbaar = FILTERVELDEN.filter((veld) => VOORAAN.includes(veld) || actief(veld) || menu?.veld === veld);
  const rest = FILTERVELDEN.filter((veld) => !zichtbaar.includes(veld));

  return (
    <fieldset className={styles.balk} aria-label={ZOEK.filters}>
      <Rapportchip vraag={vraag} gelezen={gelezen} zet={zet} />
      {zichtbaar.map((veld) => (
        <Filterchip
          key={veld}
          veld={veld}
          gelezen={gelezen}
          open={(bij) => zetMenu({ veld, bij })}
          isOpen={menu?.veld === veld}
          weg={() => zet(zetTerm(vraag, veld, null))}
        />
      ))}
      <Overal vraag={vraag} gelezen={gelezen} zet={zet} />
      {rest.length > 0 ? (
        <button
          type="button"
          className={styles.chip}
          aria-label={ZOEK.meerFiltersNaam}
          aria-haspopup="menu"
          aria-expanded={meer !== null}
          onClick={(event) => zetMeer(event.currentTarget)}
        >
          <Icoon naam="plus" maat={12} />
          {ZOEK.meerFilters}
        </button>
      ) : null}
      <Keuzemenu bij={meer} sluit={() => zetMeer(null)}>
        {rest.map((veld) => (
          <MenuItem
            key={veld}
            onClick={() => {
              if (meer) zetMenu({ veld, bij: meer });
              zetMeer(null);
            }}
          >
            {VELDNAAM[veld]}
          </MenuItem>
        ))}
      </Keuzemenu>
      {menu ? (
        <Filtermenu
          veld={menu.veld}
          bij={menu.bij}
          vraag={vraag}
          weergave={weergave}
          zet={zet}
          sluit={() => zetMenu(null)}
        />
      ) : null}
    </fieldset>
  );
});

function Filterchip(props: {
  readonly veld: Veld;
  readonly gelezen: Gelezen;
  readonly open: (bij: HTMLElement) => void;
  readonly isOpen: boolean;
  readonly weg: () => void;
}) {
  const { veld, gelezen } = props;
  const term = termVan(gelezen, veld);
  const naam = VELDNAAM[veld];
  return (
    <span className={styles.paar} data-aan={term ? 'ja' : undefined}>
      <button
        type="button"
        className={styles.chip}
        aria-label={term ? `${naam}: ${termzin(term)}` : naam}
        aria-haspopup="menu"
        aria-expanded={props.isOpen}
        onClick={(event) => props.open(event.currentTarget)}
      >
        <span className={styles.tekst}>{term ? termzin(term) : naam}</span>
      </button>
      {term ? (
        <button type="button" className={styles.kruis} aria-label={ZOEK.verwijder(naam)} onClick={props.weg}>
          <Icoon naam="kruis" maat={10} />
        </button>
      ) : null}
    </span>
  );
}

/** The number of the report that the list stands behind: it can only be taken away. */
function Rapportchip(props: {
  readonly vraag: string;
  readonly gelezen: Gelezen;
  readonly zet: (vraag: string) => void;
}) {
  const term = termVan(props.gelezen, 'rapport');
  if (!term) return null;
  const naam = VELDNAAM.rapport;
  return (
    <span className={styles.paar} data-aan="ja">
      <span className={`${styles.chip} ${styles.vast}`}>
        <span className={styles.tekst} title={`${naam}: ${termzin(term)}`}>
          {`${naam}: ${termzin(term)}`}
        </span>
      </span>
      <button
        type="button"
        className={styles.kruis}
        aria-label={ZOEK.verwijder(naam)}
        onClick={() => props.zet(zetTerm(props.vraag, 'rapport', null))}
      >
        <Icoon naam="kruis" maat={10} />
      </button>
    </span>
  );
}

/** Looks everywhere instead of in this view. */
function Overal({
  vraag,
  gelezen,
  zet,
}: {
  readonly vraag: string;
  readonly gelezen: Gelezen;
  readonly zet: (vraag: string) => void;
}) {
  const term = termVan(gelezen, 'in');
  const aan = term?.soort === 'in';
  return (
    <span className={styles.paar} data-aan={aan ? 'ja' : undefined}>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={aan}
        title={ZOEK.overalUitleg}
        onClick={() => zet(zetTerm(vraag, 'in', aan ? null : { soort: 'in', plek: 'alles' }))}
      >
        <span className={styles.tekst}>{aan ? termzin(term) : ZOEK.overal}</span>
      </button>
    </span>
  );
}
