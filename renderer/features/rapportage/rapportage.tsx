// The screen Rapportage: the figures that the registrations ask for, counts, how it went, and per registration and afnemer.
// Every number opens its meldingen in the worklist.
import Button from '@mui/material/Button';
import { promille } from '../../../shared/domain/rapportage/aandeel.ts';
import type { Rapportkeuze } from '../../../shared/domain/rapportage/keuze.ts';
import { TELNAAM } from '../../../shared/domain/rapportage/namen.ts';
import { leesPeriode } from '../../../shared/domain/rapportage/periode.ts';
import { isAandeel, type Uitslag, uitslagen, uitslagVan } from '../../../shared/domain/rapportage/uitslag.ts';
import { REGISTRATIECODES } from '../../../shared/domain/registraties/registraties.ts';
import type { Rapportbeeld } from '../../../shared/ipc/vormen/rapportage.ts';
import { Gezicht } from '../../components/gezicht.tsx';
import { ALGEMEEN } from '../../teksten/algemeen.ts';
import { RAPPORTAGE, rapportfout } from '../../teksten/rapportage.ts';
import { Getalknop, GetallenOpenen } from './getal.tsx';
import { Kop } from './kop.tsx';
import styles from './rapportage.module.css';
import { Tegel } from './tegel.tsx';
import { Teltabel } from './teltabel.tsx';
import { useRapport } from './use-rapport.ts';
import { type Stap, stappenVan, Verloop } from './verloop.tsx';
import type { Vonkpunt } from './vonk.tsx';

/** The registrations that are shown: all that there are, or the one that was chosen. */
const getoondVan = ({ registratie, registraties }: Rapportbeeld): readonly string[] =>
  registratie === null ? registraties : [registratie];

function punten(uitslag: Uitslag, stappen: readonly Stap[]): readonly Vonkpunt[] {
  return stappen.map(({ optelling }) => {
    const toen = uitslagVan(uitslag.figuur, optelling);
    if (!isAandeel(uitslag.figuur)) return toen.aantal['te-laat'];
    const p = promille(toen.aandeel);
    return p === null ? null : p / 10;
  });
}

function Cijfers({ beeld, stappen }: { readonly beeld: Rapportbeeld; readonly stappen: readonly Stap[] }) {
  const lijst = uitslagen(getoondVan(beeld), beeld.totaal);
  return (
    <section className={styles.deel} aria-labelledby="rapport-cijfers">
      <h2 id="rapport-cijfers" className={styles.deelkop}>
        {RAPPORTAGE.cijfers}
      </h2>
      {lijst.length === 0 ? <p className={styles.stil}>{RAPPORTAGE.geenCijfers}</p> : null}
      <div className={styles.tegels}>
        {lijst.map((uitslag) => (
          <Tegel key={uitslag.figuur.code} uitslag={uitslag} verloop={punten(uitslag, stappen)} />
        ))}
      </div>
    </section>
  );
}

const BALANS = ['open-begin', 'ontvangen', 'gesloten', 'doorgestuurd', 'ingetrokken', 'open-eind'] as const;
function Balans({ beeld: { totaal } }: { readonly beeld: Rapportbeeld }) {
  return (
    <dl className={styles.balans}>
      {BALANS.map((getal) => (
        <div key={getal} className={styles.post}>
          <dt>{TELNAAM[getal]}</dt>
          <dd>
            <Getalknop getal={getal} aantal={totaal.getallen[getal] ?? 0} />
          </dd>
        </div>
      ))}
      <div className={styles.post} title={RAPPORTAGE.doorlooptijdUitleg}>
        <dt>{RAPPORTAGE.doorlooptijd}</dt>
        <dd>
          <Getalknop getal="gesloten" aantal={totaal.tijd.aantal} tekst={RAPPORTAGE.dagen(totaal.tijd.mediaan)} />
          <span className={styles.bijpost}>
            {RAPPORTAGE.mediaan.toLowerCase()}; {RAPPORTAGE.gemiddeld.toLowerCase()}{' '}
            {RAPPORTAGE.dagen(totaal.tijd.gemiddeld)}
          </span>
        </dd>
      </div>
    </dl>
  );
}

function Aantallen({ beeld }: { readonly beeld: Rapportbeeld }) {
  return (
    <>
      <section className={styles.deel} aria-labelledby="rapport-aantallen">
        <h2 id="rapport-aantallen" className={styles.deelkop}>
          {RAPPORTAGE.aantallen}
        </h2>
        <Balans beeld={beeld} />
        <Teltabel
          naam={RAPPORTAGE.perRegistratie}
          kop={RAPPORTAGE.registratie}
          rijen={beeld.perRegistratie.map((g) => ({
            naam: g.naam,
            optelling: g,
            van: { registratie: REGISTRATIECODES.find((r) => r === g.naam) ?? null },
          }))}
          totaal={beeld.totaal}
        />
      </section>
      <section className={styles.deel} aria-labelledby="rapport-afnemers">
        <h2 id="rapport-afnemers" className={styles.deelkop}>
          {RAPPORTAGE.perAfnemer}
        </h2>
        <Teltabel
          naam={RAPPORTAGE.perAfnemer}
          kop={RAPPORTAGE.afnemer}
          rijen={beeld.perAfnemer.map((g) => ({ naam: g.naam, optelling: g, van: { afnemer: g.naam } }))}
          totaal={beeld.totaal}
        />
      </section>
    </>
  );
}

function Inhoud({
  beeld,
  bijMeldingen,
}: {
  readonly beeld: Rapportbeeld;
  readonly bijMeldingen: (k: Rapportkeuze) => void;
}) {
  const periode = leesPeriode(beeld.periode.code);
  if (!periode) return null;
  const stappen = stappenVan(beeld.verloop);
  const achter = { bronhouder: beeld.bronhouder.code, kring: beeld.kring, periode, registratie: beeld.registratie };
  if (Object.keys(beeld.totaal.getallen).length === 0)
    return <Gezicht icoon="staven" titel={RAPPORTAGE.leegTitel} uitleg={RAPPORTAGE.leeg} />;
  return (
    <GetallenOpenen achter={achter} open={bijMeldingen}>
      <Cijfers beeld={beeld} stappen={stappen} />
      <Verloop stappen={stappen} registraties={getoondVan(beeld)} />
      <Aantallen beeld={beeld} />
    </GetallenOpenen>
  );
}

/** @param bijMeldingen opens the meldingen behind a number. */
export function RapportageScherm({ bijMeldingen }: { readonly bijMeldingen: (keuze: Rapportkeuze) => void }) {
  const { levend, beeld, vraag, kies } = useRapport();
  const laadt = levend.stand === 'laden';
  /** A choice that no longer holds (another role, another bronhouder) must not be in the way. */
  const opnieuw = () => {
    if (vraag.bronhouder === null && vraag.kring === null) levend.opnieuw();
    else kies({ bronhouder: null, kring: null, registratie: null });
  };
  const verboden = levend.stand === 'fout' && levend.fout.code === 'rol-niet-bevoegd' && vraag.kring !== 'team';
  return (
    <div className={styles.scherm} aria-busy={laadt}>
      <Kop beeld={beeld} vraag={vraag} kies={kies} />
      {laadt && !beeld ? (
        <p role="status" className={styles.stil}>
          {RAPPORTAGE.bezig}
        </p>
      ) : null}
      {verboden ? <Gezicht icoon="slot" titel={RAPPORTAGE.nietVoorUTitel} uitleg={RAPPORTAGE.nietVoorU} /> : null}
      {levend.stand === 'fout' && !verboden ? (
        <Gezicht icoon="driehoek" fout titel={RAPPORTAGE.foutTitel} uitleg={rapportfout(levend.fout)}>
          <Button onClick={opnieuw}>{ALGEMEEN.opnieuwProberen}</Button>
        </Gezicht>
      ) : null}
      {beeld ? (
        <div className={styles.inhoud} data-laadt={laadt ? 'ja' : undefined}>
          <Inhoud beeld={beeld} bijMeldingen={bijMeldingen} />
        </div>
      ) : null}
    </div>
  );
}
