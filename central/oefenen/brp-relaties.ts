// BRP meldingen about relations: children, parents, partners and authority over minors.
import { datumInWoorden } from '../../shared/domain/termijn/datum.ts';
import { akte } from './brieven.ts';
import { andersGespeld, type Verteller } from './brp-verteller.ts';
import { eerder, eerderInWoorden, rubriek } from './onderwerp.ts';
import { dagTussen, verzinPersoon, volleNaam } from './personen.ts';

export const kind: Verteller = (d, p) => {
  const kindje = verzinPersoon(d.toeval, [2019, 2026]);
  const ontbreekt = d.toeval.kans(0.65);
  return {
    object: 'Kind',
    attributen: ontbreekt
      ? [
          rubriek('090120', 'Burgerservicenummer', '', kindje.bsn),
          rubriek('090210', 'Voornamen', '', kindje.voornamen),
          rubriek('090240', 'Geslachtsnaam', '', p.geslachtsnaam),
          rubriek('090310', 'Geboortedatum', '', kindje.geboren),
        ]
      : [
          rubriek('090120', 'Burgerservicenummer', kindje.bsn, kindje.bsn),
          rubriek('090210', 'Voornamen', kindje.voornamen, andersGespeld(kindje.voornamen)),
        ],
    zinnen: ontbreekt
      ? d.toeval.kies([
          'Kind ontbreekt bij deze ouder. Volgens de bijgevoegde geboorteakte is betrokkene de tweede ouder.',
          'Voor dit kind is kinderbijslag aangevraagd. Op de persoonslijst van de ouder staat het kind niet, op die van het kind staat de ouder wel.',
        ])
      : 'De voornaam van het kind is bij de ouder anders geschreven dan op de persoonslijst van het kind zelf.',
    bewijs: [akte(d, kindje, 'geboorteakte')],
  };
};

export const huwelijk: Verteller = (d, p) => {
  const partner = verzinPersoon(d.toeval);
  const gesloten = dagTussen(d.toeval, 1995, 2018);
  const einde = eerder(d, 60, 700);
  const ontbonden = d.toeval.kans(0.6);
  return {
    object: 'Huwelijk/geregistreerd partnerschap',
    attributen: ontbonden
      ? [
          rubriek('050610', 'Datum huwelijkssluiting/aangaan geregistreerd partnerschap', gesloten, gesloten),
          rubriek('050710', 'Datum ontbinding', '', einde),
          rubriek('050740', 'Reden ontbinding', '', 'S'),
        ]
      : [
          rubriek('050120', 'Burgerservicenummer', '', partner.bsn),
          rubriek('050610', 'Datum huwelijkssluiting/aangaan geregistreerd partnerschap', '', gesloten),
          rubriek('050620', 'Plaats huwelijkssluiting/aangaan', '', partner.geboorteplaats),
        ],
    zinnen: ontbonden
      ? d.toeval.kies([
          `Volgens de echtscheidingsbeschikking is het huwelijk op ${datumInWoorden(einde)} ontbonden. De BRP vermeldt nog een huwelijk.`,
          'Betrokkene verklaart gescheiden te zijn. De ex-partner staat in de BRP al wel als ongehuwd.',
        ])
      : `Betrokkene heeft een in ${partner.geboorteplaats} gesloten huwelijk opgegeven. Het is niet opgenomen in de BRP.`,
    bewijs: [akte(d, p, ontbonden ? 'beschikking' : 'huwelijksakte')],
  };
};

export const ouder: Verteller = (d, p) => {
  const nummer = d.toeval.kies(['1', '2'] as const);
  const categorie = nummer === '1' ? '02' : '03';
  const vader = verzinPersoon(d.toeval, [1930, 1975]);
  const wordt = andersGespeld(vader.geslachtsnaam);
  return {
    object: `Ouder ${nummer}`,
    attributen: [
      rubriek(`${categorie}0210`, 'Voornamen', vader.voornamen, vader.voornamen),
      rubriek(`${categorie}0240`, 'Geslachtsnaam', vader.geslachtsnaam, wordt),
      rubriek(`${categorie}0310`, 'Geboortedatum', `${vader.geboren.slice(0, 4)}-00-00`, vader.geboren),
    ],
    zinnen: `De gegevens van ouder ${nummer} van ${volleNaam(p)} wijken af van de geboorteakte: achternaam ${wordt} en een volledige geboortedatum.`,
    bewijs: [akte(d, p, 'geboorteakte')],
  };
};

export const gezag: Verteller = (d) => ({
  object: 'Gezagsverhouding',
  attributen: [
    rubriek('113210', 'Indicatie gezag minderjarige', d.toeval.kies(['1', '12']), d.toeval.kies(['2', 'D', '1D'])),
  ],
  zinnen: `Volgens een uitspraak van de rechtbank van ${eerderInWoorden(d, 30, 200)} is het gezag gewijzigd. Wij betalen de kinderbijslag aan de verkeerde ouder als dit niet klopt.`,
  bewijs: [],
});
