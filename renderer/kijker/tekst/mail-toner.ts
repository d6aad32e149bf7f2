// A mail: who, to whom, when, what it is about, its own attachments to be opened in turn, and its text.
import type { LetOp } from '../../../shared/domain/bestand/weigering.ts';
import { grootte } from '../../teksten/algemeen.ts';
import { bestandsmoment } from '../../teksten/bijlage.ts';
import { dagVan, tijd } from '../../teksten/datums.ts';
import { KIJKER } from '../../teksten/kijker.ts';
import type { Mail, Mailbijlage } from '../lezen/toonbaar.ts';
import { element, KAN_NIETS, type Omgeving, type Toner } from '../toner.ts';
import { maakTekstschaal } from './schaal.ts';
import { inStukken } from './tekst-toner.ts';
import { maakTekstZoeker } from './tekst-zoeker.ts';

/** A date as it is written elsewhere in the program; one that can't be read stays as the mail says it. */
function datumVan(datum: string): string {
  if (Number.isNaN(Date.parse(datum))) return datum;
  const op = new Date(datum).toISOString();
  return `${bestandsmoment(dagVan(op))} ${tijd(op)}`;
}

function koppen({ van, aan, cc, datum }: Mail): HTMLElement {
  const lijst = element('dl', 'mailkop');
  for (const [naam, waarde] of [
    [KIJKER.van, van],
    [KIJKER.aan, aan],
    [KIJKER.cc, cc],
    [KIJKER.datum, datumVan(datum)],
  ] as const)
    if (waarde !== '') lijst.append(element('dt', '', naam), element('dd', '', waarde));
  return lijst;
}

function bijlagen(alle: readonly Mailbijlage[], open: (bijlage: Mailbijlage) => void): HTMLElement {
  const lijst = element('ul', 'mailbijlagen');
  lijst.setAttribute('aria-label', KIJKER.mailbijlagen);
  for (const bijlage of alle) {
    const knop = element('button', '', bijlage.naam);
    knop.type = 'button';
    knop.append(element('span', 'stil', ` ${grootte(bijlage.bytes.length)}`));
    knop.addEventListener('click', () => open(bijlage));
    const regel = element('li');
    regel.append(knop);
    lijst.append(regel);
  }
  return lijst;
}

export function toonMail(o: Omgeving, mail: Mail, letOp: readonly LetOp[]): Toner {
  const rol = element('div', 'rol');
  rol.tabIndex = 0;
  const vel = element('article', 'vel mail');
  const onderwerp = element('h1', '', mail.onderwerp.trim() || KIJKER.geenOnderwerp);
  vel.append(onderwerp, koppen(mail));
  if (mail.bijlagen.length > 0) vel.append(bijlagen(mail.bijlagen, o.open));
  const tekst = inStukken(mail.tekst).map((stuk) => element('pre', 'stuk', stuk.replace(/\r?\n$/, '')));
  vel.append(...(tekst.length > 0 ? tekst : [element('p', 'stil', KIJKER.geenTekst)]));
  rol.append(vel);
  o.ruimte.replaceChildren(rol);
  const zoeker = maakTekstZoeker(() => vel.querySelectorAll('h1, dd, li, pre'), o.meld);
  const schaal = maakTekstschaal(vel, o.meld);
  return {
    vorm: 'mail',
    kan: { ...KAN_NIETS, zoom: true, zoek: true },
    letOp,
    doe: (opdracht) => {
      if (opdracht.soort === 'zoek') zoeker.zoek(opdracht.tekst, opdracht.richting);
      if (opdracht.soort === 'zoom') schaal(opdracht.naar);
    },
    rol,
    sluit: zoeker.sluit,
  };
}
