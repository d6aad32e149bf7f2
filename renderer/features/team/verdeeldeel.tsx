// The teamlead's part: the team beside the meldingen of one of them, what waits to be handed over, and the dialogs.
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Bezetting, Teamgenoot, Teamregel } from '../../../shared/ipc/vormen/verdelen.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { useActies } from '../../api/acties.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { useHint } from '../../api/eigen-toetsen.tsx';
import { RegistratieChip } from '../../components/registratie-chip.tsx';
import { Toets } from '../../components/toets.tsx';
import { ACTIENAAM } from '../../teksten/acties.ts';
import { VERDELEN } from '../../teksten/verdelen.ts';
import { Inzetvraag } from './inzetvraag.tsx';
import lijststijl from './lijst.module.css';
import { Meldingenlijst, naamVan } from './meldingenlijst.tsx';
import { type Mensdaad, Mensentabel } from './mensentabel.tsx';
import { Overdrachtvraag } from './overdrachtvraag.tsx';
import { useTeamStore } from './store.ts';
import styles from './team.module.css';
import { Terugvraag } from './terugvraag.tsx';
import { Toewijsvraag } from './toewijsvraag.tsx';
import { Uitslagbalk } from './uitslagbalk.tsx';
import { useTeammeldingen } from './use-teammeldingen.ts';
import { useVerdelen, type Verdeler } from './use-verdelen.ts';
import { Verdeelplandialoog } from './verdeelplan.tsx';

type Vraag =
  | { readonly soort: 'toewijzen' | 'terugnemen'; readonly regels: readonly Teamregel[] }
  | { readonly soort: 'plan' }
  | { readonly soort: 'overdragen'; readonly wie: Teamgenoot | null }
  | { readonly soort: 'inzet' | 'terug'; readonly wie: Teamgenoot }
  | null;

type Deelprops = { readonly bezetting: Bezetting; readonly bijOpenen: (uuid: Uuid) => void };

/** Puts meldingen in somebody's name at once; undone with one key. */
function useVallen(bezetting: Bezetting, verdeler: Verdeler, vraag: (v: Vraag) => void) {
  const balie = useBalie();
  const { begin, kies } = useTeamStore.getState();
  return async (naar: Teamgenoot | null): Promise<void> => {
    const { sleep, wie } = useTeamStore.getState();
    begin(null);
    if (sleep === null) return;
    const van = 'van' in sleep ? sleep.van : wie;
    const { code: bronhouder } = bezetting.bronhouder;
    const antwoord = await balie.query('team.meldingen', { bronhouder, wie: van });
    if (!antwoord.ok) return;
    const regels = antwoord.waarde.regels.filter(({ uuid }) => 'van' in sleep || sleep.uuids.includes(uuid));
    if (regels.length === 0 || (naar?.id ?? null) === van) return;
    // Back to nobody asks for a reason; a whole load is looked at once more.
    if (naar === null) return vraag({ soort: 'terugnemen', regels });
    kies(new Set());
    await verdeler.wijsToe(
      regels.map(({ uuid, gezien, wie: van }) => ({ uuid, gezien, van, medewerker: naar.id })),
      (aantal) => VERDELEN.gedaan(aantal, naar.naam),
    );
  };
}

/** Every key of this screen; the buttons beside them do the same. */
function useToetsen(o: {
  readonly gekozen: readonly Teamregel[];
  readonly vraag: (v: Vraag) => void;
  readonly verdeler: Verdeler;
  readonly kanTerug: boolean;
}): void {
  const leeg = o.gekozen.length === 0;
  const waarom = VERDELEN.kiesEerst;
  const { toewijzen, terugnemen } = vragenVoor(o.gekozen);
  useActies([
    {
      id: 'toewijzen',
      naam: ACTIENAAM.toewijzen,
      groep: 'lijst',
      kan: !leeg,
      waarom,
      doe: () => o.vraag(toewijzen),
    },
    {
      id: 'toewijzing-terugnemen',
      naam: ACTIENAAM['toewijzing-terugnemen'],
      groep: 'lijst',
      kan: !leeg && o.kanTerug,
      waarom,
      doe: () => o.vraag(terugnemen),
    },
    { id: 'verdeelplan', naam: ACTIENAAM.verdeelplan, groep: 'lijst', doe: () => o.vraag({ soort: 'plan' }) },
    {
      id: 'volgende',
      naam: VERDELEN.volgende,
      groep: 'lijst',
      doe: () => stap(1),
    },
    { id: 'vorige', naam: ACTIENAAM.vorige, groep: 'lijst', doe: () => stap(-1) },
    { id: 'selecteren', naam: ACTIENAAM.selecteren, groep: 'lijst', doe: klik },
    ...(o.verdeler.gedaan?.bundel == null
      ? []
      : [
          {
            id: 'ongedaan',
            naam: ACTIENAAM.ongedaan,
            groep: 'melding' as const,
            doe: () => void o.verdeler.draaiTerug(),
          },
        ]),
  ]);
}

const stappen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-lijst="team"] [data-stap]')];

/** J and K: the next and the one before, from wherever the focus is in the line. */
function stap(richting: 1 | -1): void {
  const alle = stappen();
  const hier = alle.findIndex((e) => e.closest('li') === document.activeElement?.closest('li'));
  alle[hier < 0 ? 0 : Math.min(alle.length - 1, Math.max(0, hier + richting))]?.focus();
}

function klik(): void {
  const hier = document.activeElement?.closest('li')?.querySelector<HTMLInputElement>('input[data-stap]');
  if (hier) hier.click();
  else stap(1);
}

function vragenVoor(regels: readonly Teamregel[]) {
  return { toewijzen: { soort: 'toewijzen', regels }, terugnemen: { soort: 'terugnemen', regels } } as const;
}

export function Verdeeldeel({ bezetting, bijOpenen }: Deelprops) {
  const { wie, gekozen, kies } = useTeamStore();
  const [vraag, stel] = useState<Vraag>(null);
  const verdeler = useVerdelen();
  const levend = useTeammeldingen(bezetting.bronhouder.code, wie);
  const regels = levend.stand === 'er' ? levend.waarde.regels : [];
  const gekozenRegels = regels.filter(({ uuid }) => gekozen.has(uuid));
  const bijVallen = useVallen(bezetting, verdeler, stel);
  useToetsen({ gekozen: gekozenRegels, vraag: stel, verdeler, kanTerug: wie !== null });
  const bijDaad = async (daad: Mensdaad, mens: Teamgenoot) => {
    if (daad !== 'alles') return stel({ soort: daad, wie: mens });
    useTeamStore.getState().kiesWie(mens.id);
    stel({ soort: 'toewijzen', regels: [] });
  };
  const sluit = () => stel(null);
  return (
    <>
      <div className={styles.vlak}>
        <section className={`${styles.deel} ${styles.team}`} aria-label={VERDELEN.wieHeeftWat}>
          <h2 className={styles.deelkop}>{VERDELEN.wieHeeftWat}</h2>
          <Mensentabel
            bezetting={bezetting}
            bijDaad={(daad, mens) => void bijDaad(daad, mens)}
            bijVallen={(mens) => void bijVallen(mens)}
          />
          <Knoppen bezetting={bezetting} vraag={stel} />
          <Wachtdeel bezetting={bezetting} bijOpenen={bijOpenen} />
        </section>
        <section className={styles.deel} aria-label={naamHier(bezetting, wie)}>
          <Lijstkop
            naam={naamHier(bezetting, wie)}
            regels={regels}
            gekozen={gekozenRegels}
            kanTerug={wie !== null}
            vraag={stel}
          />
          <Meldingenlijst levend={levend} keuze={{ gekozen, kies }} bijOpenen={bijOpenen} />
        </section>
      </div>
      <Uitslagbalk verdeler={verdeler} />
      <Vragen
        vraag={vraag}
        bezetting={bezetting}
        verdeler={verdeler}
        alle={regels}
        sluit={sluit}
        naDaad={() => {
          kies(new Set());
          sluit();
        }}
      />
    </>
  );
}

function naamHier({ mensen }: Bezetting, wie: string | null): string {
  return mensen.find(({ id }) => id === wie)?.naam ?? VERDELEN.nietToegewezen;
}

function Knoppen({ bezetting, vraag }: { readonly bezetting: Bezetting; readonly vraag: (v: Vraag) => void }) {
  const hint = useHint('verdeelplan');
  return (
    <div className={styles.knoppen}>
      <Button variant="contained" color="primary" aria-keyshortcuts={hint} onClick={() => vraag({ soort: 'plan' })}>
        {VERDELEN.plan} {hint ? <Toets>{hint}</Toets> : null}
      </Button>
      <Button onClick={() => vraag({ soort: 'overdragen', wie: null })} disabled={bezetting.mensen.length < 2}>
        {VERDELEN.overdragen}
      </Button>
    </div>
  );
}

/** Work of a colleague that is held on his computer: known by the sign that his program sent. */
function Wachtdeel({ bezetting, bijOpenen }: Deelprops) {
  const wacht = bezetting.wachtOpOverdracht;
  if (wacht.length === 0) return null;
  return (
    <section className={styles.wacht} aria-label={VERDELEN.wacht(wacht.length)}>
      <h2 className={styles.deelkop}>{VERDELEN.wacht(wacht.length)}</h2>
      <ul>
        {wacht.map((regel) => (
          <li key={regel.uuid} className={lijststijl.regel}>
            <RegistratieChip code={regel.registratie} />
            <button type="button" className={lijststijl.naam} onClick={() => bijOpenen(regel.uuid)}>
              {naamVan(regel)}
            </button>
            <span className={lijststijl.status}>{VERDELEN.wachtUitleg(regel.bij)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lijstkop(props: {
  readonly naam: string;
  readonly regels: readonly Teamregel[];
  readonly gekozen: readonly Teamregel[];
  readonly kanTerug: boolean;
  readonly vraag: (v: Vraag) => void;
}) {
  const { regels, gekozen } = props;
  const kies = useTeamStore((s) => s.kies);
  const hint = useHint('toewijzen');
  const alles = gekozen.length === regels.length;
  const { toewijzen, terugnemen } = vragenVoor(gekozen);
  return (
    <div className={lijststijl.lijstkop}>
      <h2 className={styles.deelkop}>{VERDELEN.van(props.naam, regels.length)}</h2>
      {regels.length === 0 ? null : (
        <div className={lijststijl.lijstdaden}>
          <Button variant="text" onClick={() => kies(alles ? new Set() : new Set(regels.map(({ uuid }) => uuid)))}>
            {alles ? VERDELEN.niets : VERDELEN.alles}
          </Button>
          <span role="status" className={styles.stil}>
            {gekozen.length === 0 ? VERDELEN.slepen : VERDELEN.gekozen(gekozen.length)}
          </span>
          {gekozen.length === 0 ? null : (
            <span className={lijststijl.daden}>
              <Button aria-keyshortcuts={hint} onClick={() => props.vraag(toewijzen)}>
                {VERDELEN.toewijzen} {hint ? <Toets>{hint}</Toets> : null}
              </Button>
              {props.kanTerug ? <Button onClick={() => props.vraag(terugnemen)}>{VERDELEN.terugnemen}</Button> : null}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function Vragen(props: {
  readonly vraag: Vraag;
  readonly bezetting: Bezetting;
  readonly verdeler: Verdeler;
  /** The whole list one looks at: for who assigns all of it. */
  readonly alle: readonly Teamregel[];
  readonly sluit: () => void;
  readonly naDaad: () => void;
}) {
  const { vraag, bezetting, verdeler, sluit } = props;
  switch (vraag?.soort) {
    case 'toewijzen':
    case 'terugnemen':
      return (
        <Toewijsvraag
          soort={vraag.soort}
          regels={vraag.regels.length === 0 ? props.alle : vraag.regels}
          bezetting={bezetting}
          verdeler={verdeler}
          sluit={sluit}
          naDaad={props.naDaad}
        />
      );
    case 'plan':
      return <Verdeelplandialoog bezetting={bezetting} verdeler={verdeler} sluit={sluit} />;
    case 'overdragen':
      return <Overdrachtvraag bezetting={bezetting} verdeler={verdeler} wie={vraag.wie} sluit={sluit} />;
    case 'inzet':
      return <Inzetvraag bezetting={bezetting} wie={vraag.wie} sluit={sluit} />;
    case 'terug':
      return <Terugvraag bezetting={bezetting} verdeler={verdeler} wie={vraag.wie} sluit={sluit} />;
    default:
      return null;
  }
}
