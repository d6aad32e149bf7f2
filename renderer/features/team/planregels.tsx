// The plan, a line a melding: to whom and why. One stop for Tab; the arrows go through it, Enter chooses another colleague.
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { bedenkingen } from '../../../shared/domain/bezetting.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { KlokTekst } from '../../components/klok-tekst.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { verplaats } from '../../components/verplaats.ts';
import { bedenkingzin, planreden, restreden, VERDELEN } from '../../teksten/verdelen.ts';
import lijststijl from './lijst.module.css';
import { naamVan } from './meldingenlijst.tsx';
import planstijl from './plan.module.css';
import { type Gekozenplan, type Gekozenregel, lasten } from './plan-rekenen.ts';
import styles from './team.module.css';

type Props = {
  readonly plan: Gekozenplan;
  readonly vandaag: string;
  readonly kies: (uuid: Uuid, naar: string | null) => void;
};

/** Why this one, or what speaks against a choice by hand. */
function zinBij({ plan, vandaag }: Props, regel: Gekozenregel, na: ReadonlyMap<string, number>): string {
  const { naar, registratie } = regel;
  if (naar === null) return regel.waarom === null ? VERDELEN.blijft : restreden(regel.waarom, registratie);
  const wie = plan.mensen.find(({ id }) => id === naar);
  const tegen = wie ? bedenkingen(wie.inzet, registratie, na.get(naar) ?? wie.open, vandaag) : [];
  if (tegen.length > 0) return bedenkingzin(tegen);
  return regel.zelf || regel.reden === null ? VERDELEN.zelfGekozen : planreden(regel.reden, registratie);
}

function Regel(props: {
  readonly regel: Gekozenregel;
  readonly naam: string;
  readonly zin: string;
  readonly aanDeBeurt: boolean;
  readonly bijFocus: () => void;
  readonly open: (anker: HTMLElement) => void;
}) {
  const { regel, naam } = props;
  return (
    <li className={planstijl.planregel} data-zelf={regel.zelf ? 'ja' : undefined}>
      <RegistratieChip code={regel.registratie} />
      <span className={lijststijl.naamtekst}>{naamVan(regel)}</span>
      <KlokTekst soort={regel.klok.soort}>{regel.klok.tekst}</KlokTekst>
      <span className={planstijl.plandoel}>
        <button
          type="button"
          className={planstijl.doelknop}
          aria-haspopup="menu"
          aria-label={`${VERDELEN.naarWie(naamVan(regel))}: ${naam}`}
          tabIndex={props.aanDeBeurt ? 0 : -1}
          onFocus={props.bijFocus}
          onClick={(event) => props.open(event.currentTarget)}
        >
          {naam}
        </button>
        <span className={planstijl.planreden}>{props.zin}</span>
      </span>
    </li>
  );
}

export function Planregels(props: Props) {
  const { plan } = props;
  const vak = useRef<HTMLDivElement>(null);
  const [plek, zetPlek] = useState(0);
  const [menu, zetMenu] = useState<{ readonly anker: HTMLElement; readonly regel: Gekozenregel } | null>(null);
  const na = lasten(plan);
  const naam = (id: string | null): string =>
    id === null ? VERDELEN.blijft : (plan.mensen.find((m) => m.id === id)?.naam ?? id);
  const verdeeld = plan.regels.filter(({ naar }) => naar !== null);
  const rest = plan.regels.filter(({ naar }) => naar === null);
  const volgorde = [...verdeeld, ...rest];
  const hier = Math.min(plek, volgorde.length - 1);
  if (volgorde.length === 0) return <p className={styles.stil}>{VERDELEN.planLeeg}</p>;
  const opToets = (event: KeyboardEvent) => {
    const naar = menu === null ? verplaats(event.key, hier, volgorde.length) : undefined;
    if (naar === undefined) return;
    event.preventDefault();
    zetPlek(naar);
    vak.current?.querySelectorAll<HTMLElement>('li button')[naar]?.focus();
  };
  const regels = (lijst: readonly Gekozenregel[], vanaf: number) =>
    lijst.map((regel, i) => (
      <Regel
        key={regel.uuid}
        regel={regel}
        naam={naam(regel.naar)}
        zin={zinBij(props, regel, na)}
        aanDeBeurt={vanaf + i === hier}
        bijFocus={() => zetPlek(vanaf + i)}
        open={(anker) => zetMenu({ anker, regel })}
      />
    ));
  const kies = (naar: string | null) => () => {
    if (menu) props.kies(menu.regel.uuid, naar);
    zetMenu(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the buttons inside, which do the work
    <div ref={vak} onKeyDown={opToets}>
      {plan.meer ? <p className={styles.stil}>{VERDELEN.planMeer}</p> : null}
      <Deel kop={VERDELEN.planVoor(verdeeld.length)} leeg={verdeeld.length === 0}>
        {regels(verdeeld, 0)}
      </Deel>
      <Deel kop={VERDELEN.planRest(rest.length)} leeg={rest.length === 0}>
        {regels(rest, verdeeld.length)}
      </Deel>
      <Menu
        open={menu !== null}
        anchorEl={menu?.anker ?? null}
        onClose={() => zetMenu(null)}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': menu ? VERDELEN.naarWie(naamVan(menu.regel)) : '' },
        }}
      >
        {plan.mensen.map((m) => (
          <MenuItem key={m.id} selected={m.id === menu?.regel.naar} onClick={kies(m.id)}>
            {m.naam}
          </MenuItem>
        ))}
        <MenuItem selected={menu?.regel.naar === null} onClick={kies(null)}>
          {VERDELEN.blijft}
        </MenuItem>
      </Menu>
    </div>
  );
}

function Deel(props: { readonly kop: string; readonly leeg: boolean; readonly children: ReactNode }) {
  if (props.leeg) return null;
  return (
    <section className={planstijl.plandeel}>
      <h3 className={styles.deelkop}>{props.kop}</h3>
      <ul>{props.children}</ul>
    </section>
  );
}
