// The document frame: opens one file at a time, and in it the files that it holds, one in place of the other. It knows the
// bytes that it was told to fetch and nothing else of the program.
import './kijker.css';
import './merken.css';
import './tekst/tekst.css';
import { weigering } from '../../shared/domain/bestand/weigering.ts';
import type { NaarKijker, VanKijker } from '../../shared/ipc/vormen/kijker.ts';
import { weigerzin } from '../teksten/bijlage.ts';
import { KIJKER } from '../teksten/kijker.ts';
import { type Gesprek, wachtOpVenster } from './gesprek.ts';
import { haalBestand } from './haal.ts';
import { MAX_NIVEAUS } from './lezen/grenzen.ts';
import { luisterNaarSlepen } from './slepen.ts';
import { luisterNaarToetsen } from './toetsen.ts';
import { type Binnenin, element, KAN_NIETS, type Toner } from './toner.ts';
import { toonBestand } from './toon.ts';

const ruimte = document.getElementById('ruimte');
if (ruimte === null) throw new Error('index.html has no #ruimte');

/** The file that was asked for, then what one opened inside it. */
let niveaus: readonly Binnenin[] = [];
let toner: Toner | null = null;
let einde = new AbortController();

function ruimOp(): void {
  einde.abort();
  einde = new AbortController();
  toner?.sluit();
  toner = null;
  ruimte?.replaceChildren();
}

function kruimel(gesprek: Gesprek): HTMLElement {
  const vorige = niveaus.at(-2);
  const knop = element('button', 'terug', KIJKER.terugNaar(vorige?.naam ?? ''));
  knop.type = 'button';
  knop.addEventListener('click', () => void ga(gesprek, niveaus.slice(0, -1)));
  const balk = element('nav', 'kruimel');
  balk.append(knop, element('span', 'kruimelnaam', niveaus.at(-1)?.naam ?? ''));
  return balk;
}

/** A place in a file inside a file is no place in the file of the melding: marks are of that one only. */
function zonderPlaats(bericht: VanKijker, naar: readonly Binnenin[]): VanKijker {
  if (naar.length === 1 || bericht.soort !== 'toont') return bericht;
  return { ...bericht, kan: { ...bericht.kan, merken: false } };
}

/** Shows the last of these; what it can't show it says in its place, with the way back. */
async function ga(gesprek: Gesprek, naar: readonly Binnenin[]): Promise<void> {
  ruimOp();
  niveaus = naar;
  const bestand = naar.at(-1);
  if (bestand === undefined || ruimte === null) return;
  const { signal } = einde;
  const vlak = element('div', 'vlak');
  ruimte.replaceChildren(...(naar.length > 1 ? [kruimel(gesprek)] : []), vlak);
  const weiger = (w: Parameters<typeof weigerzin>[0]): void => {
    if (signal.aborted) return;
    toner?.sluit();
    toner = null;
    vlak.replaceChildren(element('p', 'weigering', weigerzin(w)));
    // Inside a mail the mail is still there: only a refusal of the file itself is the window's to tell.
    if (naar.length === 1) gesprek.zend({ soort: 'weigert', weigering: w });
    else gesprek.zend({ soort: 'toont', vorm: 'mail', kan: KAN_NIETS, letOp: [] });
  };
  if (naar.length > MAX_NIVEAUS) return weiger(weigering('te-diep', {}));
  const getoond = await toonBestand(
    {
      ruimte: vlak,
      meld: (bericht) => {
        if (!signal.aborted) gesprek.zend(zonderPlaats(bericht, naar));
      },
      open: (binnenin) => void ga(gesprek, [...niveaus, binnenin]),
      weiger,
      einde: signal,
    },
    bestand,
  );
  if (signal.aborted) {
    if (getoond.ok) getoond.toner.sluit();
    return;
  }
  if (!getoond.ok) return weiger(getoond.weigering);
  toner = getoond.toner;
  gesprek.zend(zonderPlaats({ soort: 'toont', vorm: toner.vorm, kan: toner.kan, letOp: [...toner.letOp] }, naar));
  if (naar.length > 1) toner.rol.focus();
}

async function open(gesprek: Gesprek, uuid: string, naam: string): Promise<void> {
  ruimOp();
  niveaus = [];
  const { signal } = einde;
  const gehaald = await haalBestand(uuid, signal, (deel) => {
    if (!signal.aborted) gesprek.zend({ soort: 'bezig', deel });
  });
  if (signal.aborted) return;
  if (gehaald.ok) await ga(gesprek, [{ naam, bytes: gehaald.bytes }]);
  else gesprek.zend({ soort: 'weigert', weigering: gehaald.weigering });
}

function verwerk(gesprek: Gesprek, bericht: NaarKijker) {
  switch (bericht.soort) {
    case 'tik':
      return gesprek.zend(bericht);
    case 'thema':
      document.documentElement.dataset.thema = bericht.thema;
      return;
    case 'open':
      document.documentElement.dataset.thema = bericht.thema;
      return void open(gesprek, bericht.bijlage, bericht.naam);
    case 'rol':
      return toner === null ? undefined : rolNaar(toner.rol, bericht.naar);
    case 'merken':
    case 'markeer':
    case 'toon-vak':
      if (niveaus.length === 1) toner?.doe(bericht);
      return;
    default:
      toner?.doe(bericht);
  }
}

/** As the browser scrolls by itself when the focus is inside. */
function rolNaar(rol: HTMLElement, naar: Extract<NaarKijker, { soort: 'rol' }>['naar']): void {
  const blad = rol.clientHeight * 0.9;
  if (naar === 'begin') rol.scrollTop = 0;
  else if (naar === 'eind') rol.scrollTop = rol.scrollHeight;
  else rol.scrollBy(0, { op: -60, neer: 60, 'blad-op': -blad, 'blad-neer': blad }[naar]);
}

// Most files are PDFs: what shows them comes while the first bytes are fetched.
void import('./pdf/pdf-toner.ts');
void wachtOpVenster().then((gesprek) => {
  gesprek.hoor((bericht) => verwerk(gesprek, bericht));
  luisterNaarToetsen(
    () => toner,
    (wens) => gesprek.zend({ soort: 'wens', wens }),
    (toets, maat) => gesprek.zend({ soort: 'vaktoets', toets, maat }),
  );
  luisterNaarSlepen(() => gesprek.zend({ soort: 'wens', wens: 'sleep' }));
});
