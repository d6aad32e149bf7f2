// HR meldingen, for KVK: the six objects of the profile and the three kinds of melding.
import type { Attribuut } from '../../shared/domain/annotatie.ts';
import { stuk } from './brieven.ts';
import { type Bewijs, type Decor, eerder, eerderInWoorden, gegeven, type Onderwerp, peilmoment } from './onderwerp.ts';
import { metVoorletter, verzinPersoon } from './personen.ts';
import { adresregel, verzinAdres } from './plaatsen.ts';
import { type Gevuld, woorden } from './toeval.ts';

type Verhaal = {
  readonly meldsoort: 'NIEUW' | 'CORRECTIE' | 'WIJZIGING';
  readonly object: string;
  readonly attributen: readonly Attribuut[];
  readonly zinnen: string;
  readonly bewijs: readonly Bewijs[];
};

const BEDRIJVEN = woorden(
  "Bakkerij 't Stoepje|Schildersbedrijf Van Rossum|Kapsalon Sofie|Installatietechniek De Waard|Fietsenmakerij Het Wiel|Bloemenhuis Iris|Adviesbureau Kompas|Transportbedrijf Noorderlicht|Eetcafé De Kade|Timmerfabriek De Spijker",
);

const verplaatst = (d: Decor, naam: string): Verhaal => {
  const oud = verzinAdres(d.toeval, d.plaats);
  const nieuw = verzinAdres(d.toeval, d.plaats);
  return {
    meldsoort: 'WIJZIGING',
    object: 'Vestiging van een onderneming of rechtspersoon',
    attributen: [gegeven('Handelsnaam', naam, naam), gegeven('Bezoekadres', adresregel(oud), adresregel(nieuw))],
    zinnen: `Vestiging is verhuisd. Bij een controle op ${eerderInWoorden(d, 5, 30)} stond het pand aan de ${oud.straat} leeg; een briefje op de deur verwijst naar het nieuwe adres.`,
    bewijs: [{ soort: 'foto', bestandsnaam: 'pand leeg.png', beeld: 'gevel', nummer: oud.huisnummer }],
  };
};

const schrijffout = (d: Decor, naam: string): Verhaal => ({
  meldsoort: 'CORRECTIE',
  object: 'Onderneming',
  attributen: [
    gegeven('Handelsnaam', naam.replace('e', 'ee'), naam),
    gegeven('SBI-code', '4321', d.toeval.kies(['4322', '4334'])),
  ],
  zinnen: 'Schrijffout in de handelsnaam. Op facturen en website staat de naam zoals hierboven.',
  bewijs: [
    stuk(d, 'factuur.pdf', 'Factuur', [
      `Afzender: ${naam}`,
      'Betreft: geleverde diensten in de afgelopen maand.',
      `Factuurdatum: ${eerderInWoorden(d, 20, 60)}.`,
    ]),
  ],
});

const bestuurder = (d: Decor, naam: string): Verhaal => {
  const functie = d.toeval.kies([
    'Functievervulling door rechtspersoon',
    'Functievervulling Maatschap',
    'Functievervulling VOF',
  ]);
  const nieuw = metVoorletter(verzinPersoon(d.toeval));
  return {
    meldsoort: d.toeval.kies(['WIJZIGING', 'NIEUW']),
    object: functie,
    attributen: [
      gegeven('Functionaris', metVoorletter(verzinPersoon(d.toeval)), nieuw),
      gegeven('Datum in functie', '', eerder(d, 40, 300)),
    ],
    zinnen: `${nieuw} tekent sinds kort namens ${naam}, maar staat niet ingeschreven. Wij kunnen daardoor geen besluit aan de juiste persoon richten.`,
    bewijs: [],
  };
};

const gestopt = (d: Decor, naam: string): Verhaal => ({
  meldsoort: 'WIJZIGING',
  object: d.toeval.kies(['Onderneming', 'Rechtspersoon zonder onderneming']),
  attributen: [gegeven('Handelsnaam', naam, naam), gegeven('Datum beëindiging', '', eerder(d, 30, 400))],
  zinnen:
    'Onderneming is gestopt: geen omzet, geen personeel en geen vestiging meer. De eigenaar bevestigt dit per brief.',
  bewijs: [],
});

const WEGING: Gevuld<readonly [number, (d: Decor, naam: string) => Verhaal]> = [
  [4, verplaatst],
  [3, schrijffout],
  [3, bestuurder],
  [2, gestopt],
];

export function hrmelding(d: Decor): Onderwerp {
  const { zinnen, ...verhaal } = d.toeval.weeg(WEGING)(d, d.toeval.kies(BEDRIJVEN));
  // 22222222 stands for an organisation that is not registered; the others are a range for tests.
  const waarde = d.toeval.kans(0.1) ? '22222222' : `69599${d.toeval.cijfers(3)}`;
  return {
    ...verhaal,
    objectidentificatie: { soort: 'KVK', waarde },
    toelichting: zinnen,
    ...peilmoment(d),
  };
}
