// The heart of the dossier: what is registered and what the melder saw, side by side, the difference marked and named.
import Button from '@mui/material/Button';
import { type FocusEvent, type ReactNode, useId, useState } from 'react';
import type { Merk } from '../../../shared/ipc/vormen/dossier.ts';
import type { Dossierregel, Verschilregel } from '../../../shared/ipc/vormen/verschil.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { Kopieerknop } from '../../components/kopieerknop.tsx';
import { DOSSIER, KLASSE, OORDEEL } from '../../teksten/dossier.ts';
import dossier from './dossier.module.css';
import { Gegevenmerken, type Merkgreep } from './merken.tsx';
import { opPijltje } from './pijltjes.ts';
import { type Nummers, useNummers } from './use-nummers.ts';
import styles from './verschil.module.css';
import { heelVan, Waarde } from './waarde.tsx';

type Kant = 'links' | 'rechts';

/** More lines of context than this stand folded at first. */
const CONTEXT_OPEN = 6;

type Merkdeel = { readonly merken: readonly Merk[]; readonly greep: Merkgreep };

/** Code of a BRP rubriek as the manuals write it: 081120 → 08.11.20. */
function metPunten(rubriek: string): string {
  return /^\d{6}$/.test(rubriek) ? rubriek.replace(/(\d\d)(\d\d)(\d\d)/, '$1.$2.$3') : rubriek;
}

function Naam({ regel, merken, greep }: { readonly regel: Dossierregel } & Merkdeel) {
  return (
    <th scope="row" className={styles.gegeven}>
      <span className={styles.veldnaam}>{regel.naam}</span>{' '}
      {regel.rubriek === null ? null : <span className={styles.rubriek}>{metPunten(regel.rubriek)}</span>}
      {regel.inOnderzoek || regel.oordeel !== null || merken.length > 0 ? (
        <span className={styles.merken}>
          {regel.inOnderzoek ? <span className={styles.merk}>{DOSSIER.staatInOnderzoek}</span> : null}
          {regel.oordeel === null ? null : (
            <span className={styles.merk} data-oordeel={regel.oordeel}>
              {OORDEEL[regel.oordeel]}
            </span>
          )}
          <Gegevenmerken gegeven={regel.naam} merken={merken} greep={greep} />
        </span>
      ) : null}
    </th>
  );
}

function Cel(props: {
  readonly naam: string;
  readonly kant: Kant;
  readonly stukken: Verschilregel['links'];
  /** A mask is never copied. */
  readonly gemaskeerd: boolean;
  readonly tabIndex: number;
  readonly children?: ReactNode;
}) {
  const { kant, stukken } = props;
  const heel = heelVan(stukken);
  return (
    <span className={styles.cel}>
      <span className={styles.tekst}>
        <Waarde stukken={stukken} kant={kant === 'links' ? 'del' : 'ins'} />
      </span>
      {heel === '' || props.gemaskeerd ? null : (
        <Kopieerknop wat={`${props.naam}, ${DOSSIER[kant]}`} tekst={heel} kant={kant} tabIndex={props.tabIndex} />
      )}
      {props.children}
    </span>
  );
}

type Regelprops = Merkdeel & {
  readonly regel: Dossierregel;
  readonly plek: number;
  readonly nummers: Nummers;
  /** Which copy button of this line the Tab key comes to, if any. */
  readonly tabOp: Kant | null;
};

function Regel({ regel, plek, nummers, tabOp, merken, greep }: Regelprops) {
  const vol = regel.geheim ? nummers.van(plek) : undefined;
  const { links, rechts, klasse, uitleg } = vol ?? regel;
  const gemaskeerd = regel.geheim && vol === undefined;
  const cel = (kant: Kant, stukken: Verschilregel['links'], knop: ReactNode = null) => (
    <Cel naam={regel.naam} kant={kant} stukken={stukken} gemaskeerd={gemaskeerd} tabIndex={tabOp === kant ? 0 : -1}>
      {knop}
    </Cel>
  );
  const tonen = regel.geheim ? (
    <Button
      variant="text"
      className={styles.tonen}
      aria-label={vol ? DOSSIER.verbergenLang(regel.naam) : DOSSIER.tonenLang(regel.naam)}
      onClick={() => nummers.wissel(plek)}
    >
      {vol ? DOSSIER.verbergen : DOSSIER.tonen}
    </Button>
  ) : null;
  return (
    <tr className={klasse === 'context' ? styles.context : undefined} data-plek={plek}>
      <Naam regel={regel} merken={merken} greep={greep} />
      <td className={styles.waarde}>{cel('links', links)}</td>
      <td className={styles.waarde}>
        {cel('rechts', rechts, tonen)}
        {uitleg === null ? null : <span className={styles.uitleg}>{uitleg}</span>}
      </td>
      <td className={styles.soort}>
        <span className={styles.klassechip} data-klasse={klasse}>
          {KLASSE[klasse]}
        </span>
      </td>
    </tr>
  );
}

/** The first value that can be copied: there the Tab key comes in. */
function eersteStop(regels: readonly { readonly regel: Dossierregel; readonly plek: number }[]): string {
  const eerste = regels.find(({ regel }) => !regel.geheim && (regel.links.length > 0 || regel.rechts.length > 0));
  if (!eerste) return '';
  return `${eerste.plek}-${eerste.regel.links.length > 0 ? 'links' : 'rechts'}`;
}

function Tabel(
  props: Merkdeel & {
    readonly regels: readonly Dossierregel[];
    readonly nummers: Nummers;
    readonly context: boolean;
  },
) {
  const { regels, nummers, context, merken, greep } = props;
  const merkenBij = (naam: string) => merken.filter(({ attribuut }) => attribuut === naam);
  const kop = useId();
  const zichtbaar = regels
    .map((regel, plek) => ({ regel, plek }))
    // A line that somebody pointed at is not folded away.
    .filter(({ regel }) => context || regel.klasse !== 'context' || merkenBij(regel.naam).length > 0);
  const [laatste, zetLaatste] = useState('');
  const bestaat = zichtbaar.some(({ plek }) => laatste.startsWith(`${plek}-`));
  const stop = bestaat ? laatste : eersteStop(zichtbaar);
  const opFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const plek = target.closest('tr')?.getAttribute('data-plek');
    const { kant } = target.dataset;
    if (plek && kant) zetLaatste(`${plek}-${kant}`);
  };
  return (
    <table
      className={styles.tabel}
      aria-labelledby="verschil-kop"
      aria-describedby={`${kop}-pijltjes`}
      onKeyDown={opPijltje}
      onFocus={opFocus}
    >
      <caption id={`${kop}-pijltjes`} className="alleen-voorlezen">
        {DOSSIER.pijltjes}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.naam}>
            {DOSSIER.gegeven}
          </th>
          <th scope="col">{DOSSIER.waardeLinks}</th>
          <th scope="col">{DOSSIER.waardeRechts}</th>
          <th scope="col" className={styles.klasse}>
            <span className="alleen-voorlezen">{DOSSIER.soortVerschil}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {zichtbaar.map(({ regel, plek }) => {
          const tabOp = stop === `${plek}-links` ? 'links' : stop === `${plek}-rechts` ? 'rechts' : null;
          // Two lines may have one name; their place never changes, for a melding can't.
          return (
            <Regel
              key={plek}
              regel={regel}
              plek={plek}
              nummers={nummers}
              tabOp={tabOp}
              merken={merkenBij(regel.naam)}
              greep={greep}
            />
          );
        })}
      </tbody>
    </table>
  );
}

export function Verschil({
  uuid,
  regels,
  merken,
  greep,
}: { readonly uuid: Uuid; readonly regels: readonly Dossierregel[] } & Merkdeel) {
  const nummers = useNummers(uuid);
  const aantal = regels.filter((regel) => regel.klasse === 'context').length;
  const [keuze, kies] = useState<boolean | null>(null);
  const foldable = aantal > 0 && aantal < regels.length;
  const context = !foldable || (keuze ?? aantal <= CONTEXT_OPEN);
  return (
    <div className={dossier.blok}>
      <div className={dossier.kopregel}>
        <h3 id="verschil-kop" className={dossier.blokkop}>
          {DOSSIER.verschil}
        </h3>
        {foldable ? (
          <Button variant="text" className={dossier.kopknop} aria-expanded={context} onClick={() => kies(!context)}>
            {context ? DOSSIER.contextVerbergen(aantal) : DOSSIER.contextTonen(aantal)}
          </Button>
        ) : null}
      </div>
      {nummers.fout === null ? null : <p role="alert">{nummers.fout}</p>}
      {regels.length === 0 ? (
        <p className={dossier.stil}>{DOSSIER.geenVerschil}</p>
      ) : (
        <Tabel regels={regels} nummers={nummers} context={context} merken={merken} greep={greep} />
      )}
    </div>
  );
}
