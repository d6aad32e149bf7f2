// A hint as a sentence with its reason. A code of the contract without a sentence does not compile.
import type { Hintcode, Hintgegevens } from '../../shared/domain/hints/hint.ts';
import type { Dossier } from '../../shared/ipc/vormen/dossier.ts';
import { aantalVan, getal } from './algemeen.ts';
import { datum } from './datums.ts';
import { grond, TREFKANS } from './kompas.ts';

export const HINTS = {
  kop: 'Let op',
  uitleg: 'Dit is een hulp. U beslist zelf.',
  ernst: { 'let-op': 'Let op', info: 'Ter informatie' },
} as const;

const ZIN: { readonly [C in Hintcode]: (gegevens: Hintgegevens[C]) => string } = {
  'identificatie-klopt-niet': ({ soort, reden }) => `${soort}: ${reden}`,
  'waarde-klopt-niet': ({ gegeven, reden }) => `${gegeven}, waargenomen waarde: ${reden}`,
  'fictief-nummer': ({ nummer }) =>
    `De melder gebruikt het fictieve KvK-nummer ${nummer}. Dan horen het adres en een bewijs van de zoekactie erbij.`,
  'andere-gemeente': ({ code, naam }) =>
    `De BAG-identificatie begint met ${code}: dit object is ontstaan in ${naam}. Controleer of u de bronhouder bent.`,
  'hoort-elders': ({ naam, trefkans, bron, waarde, veld }) =>
    `Deze melding hoort ${TREFKANS[trefkans]} bij ${naam}. ${grond(bron, waarde, veld)}. Als u haar in behandeling neemt, kan doorsturen niet meer.`,
  'punt-buiten-nederland': () => 'Dit punt ligt buiten Nederland. Misschien zijn x en y verwisseld.',
  'punt-buiten-gemeente': ({ gemeente, meters }) =>
    gemeente === ''
      ? `Dit punt ligt ${getal(meters)} m buiten uw gemeentegrens.`
      : `Dit punt ligt in ${gemeente}, ${getal(meters)} m buiten uw gemeentegrens.`,
  'onderbouwing-ontbreekt': () => 'De melder geeft geen toelichting en geen bijlage. Er is niets om op af te gaan.',
  'geen-bijlage': () => 'Er is geen bewijs bijgevoegd.',
  'genoemde-bijlage-ontbreekt': ({ woord }) =>
    `De toelichting noemt “${woord}”, maar er is geen bijlage meegekomen. Vraag de melder erom.`,
  'bestanden-niet-beschikbaar': ({ aantal }) =>
    aantal === 1
      ? '1 bijlage is niet beschikbaar. Vraag de melder om een nieuwe.'
      : `${getal(aantal)} bijlagen zijn niet beschikbaar. Vraag de melder om nieuwe.`,
  'bestanden-onderweg': ({ aantal }) =>
    `${aantalVan(aantal, 'bijlage staat', 'bijlagen staan')} nog niet op deze computer.`,
  dubbel: ({ kenmerk, melder }) => `${melder} meldt hetzelfde in ${kenmerk}. Misschien kunt u ze samen afhandelen.`,
  'zelfde-onderwerp': ({ aantal }) =>
    `Er ${aantal === 1 ? 'is nog 1 open melding' : `zijn nog ${getal(aantal)} open meldingen`} over hetzelfde.`,
  reeks: ({ nummer, totaal, hier }) =>
    hier >= totaal
      ? `Dit is melding ${nummer} van ${totaal}. Alle ${totaal} staan bij u.`
      : `Dit is melding ${nummer} van ${totaal}. Er ${hier === 1 ? 'staat er 1' : `staan er ${hier}`} bij u.`,
  anoniem: () => 'De melder is anoniem: geen vraag of terugkoppeling mogelijk.',
  'in-onderzoek': ({ sinds }) => `Dit staat in onderzoek sinds ${datum(sinds)}.`,
  'elders-in-onderzoek': ({ kenmerk, sinds }) =>
    `Door melding ${kenmerk} staat dit al in onderzoek sinds ${datum(sinds)}.`,
  'opnieuw-gemeld': ({ kenmerk }) =>
    `De melder heeft dit opnieuw gemeld: ${kenmerk} komt in de plaats van deze melding.`,
  'vervolg-op': ({ kenmerk, statusnaam }) => `Deze melding volgt op ${kenmerk} (${statusnaam}).`,
};

export function hintzin({ code, gegevens }: Dossier['hints'][number]): string {
  // The contract carries the fields of each code as a plain record; the domain gives them their names.
  const zin = ZIN[code] as (gegevens: Dossier['hints'][number]['gegevens']) => string;
  return zin(gegevens);
}
