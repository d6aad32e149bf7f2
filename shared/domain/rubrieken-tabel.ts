// The categories and rubrieken of the BRP as data, one per line.
// Sources: codes and categories Logisch Ontwerp BRP 2025.Q1; names, types and lengths LO3 element list (2017); names of
// 31.40-31.60, 63.10, 64.10 and 89.10 from later editions, lengths of some unknown.

/** `CC naam`. */
export const CATEGORIETABEL = `
01 Persoon
02 Ouder 1
03 Ouder 2
04 Nationaliteit
05 Huwelijk/geregistreerd partnerschap
06 Overlijden
07 Inschrijving
08 Verblijfplaats
09 Kind
10 Verblijfstitel
11 Gezagsverhouding
12 Reisdocument
13 Kiesrecht
`;

/** `CCGGEE type min max naam`; `-` where the source says nothing. Numeric with length 8 = a date jjjjmmdd. */
export const RUBRIEKTABEL = `
010110 N 10 10 A-nummer
010120 N 9 9 Burgerservicenummer
010210 AN 1 200 Voornamen
010220 AN 1 2 Adellijke titel/predicaat
010230 AN 1 10 Voorvoegsel geslachtsnaam
010240 AN 1 200 Geslachtsnaam
010310 N 8 8 Geboortedatum
010320 AN 1 40 Geboorteplaats
010330 N 4 4 Geboorteland
010410 AN 1 1 Geslachtsaanduiding
012010 N 10 10 Vorig A-nummer
012020 N 10 10 Volgend A-nummer
016110 AN 1 1 Aanduiding naamgebruik
020110 N 10 10 A-nummer
020120 N 9 9 Burgerservicenummer
020210 AN 1 200 Voornamen
020220 AN 1 2 Adellijke titel/predicaat
020230 AN 1 10 Voorvoegsel geslachtsnaam
020240 AN 1 200 Geslachtsnaam
020310 N 8 8 Geboortedatum
020320 AN 1 40 Geboorteplaats
020330 N 4 4 Geboorteland
020410 AN 1 1 Geslachtsaanduiding
026210 N 8 8 Datum ingang familierechtelijke betrekking
030110 N 10 10 A-nummer
030120 N 9 9 Burgerservicenummer
030210 AN 1 200 Voornamen
030220 AN 1 2 Adellijke titel/predicaat
030230 AN 1 10 Voorvoegsel geslachtsnaam
030240 AN 1 200 Geslachtsnaam
030310 N 8 8 Geboortedatum
030320 AN 1 40 Geboorteplaats
030330 N 4 4 Geboorteland
030410 AN 1 1 Geslachtsaanduiding
036210 N 8 8 Datum ingang familierechtelijke betrekking
040510 N 4 4 Nationaliteit
046310 N 3 3 Reden opname nationaliteit
046410 N 3 3 Reden beëindigen nationaliteit
046510 AN 1 1 Aanduiding bijzonder Nederlanderschap
047310 AN 1 40 EU-persoonsnummer
050110 N 10 10 A-nummer
050120 N 9 9 Burgerservicenummer
050210 AN 1 200 Voornamen
050220 AN 1 2 Adellijke titel/predicaat
050230 AN 1 10 Voorvoegsel geslachtsnaam
050240 AN 1 200 Geslachtsnaam
050310 N 8 8 Geboortedatum
050320 AN 1 40 Geboorteplaats
050330 N 4 4 Geboorteland
050410 AN 1 1 Geslachtsaanduiding
050610 N 8 8 Datum huwelijkssluiting/aangaan geregistreerd partnerschap
050620 AN 1 40 Plaats huwelijkssluiting/aangaan
050630 N 4 4 Land huwelijkssluiting/aangaan
050710 N 8 8 Datum ontbinding
050720 AN 1 40 Plaats ontbinding
050730 N 4 4 Land ontbinding
050740 AN 1 1 Reden ontbinding
051510 AN 1 1 Soort verbintenis
060810 N 8 8 Datum overlijden
060820 AN 1 40 Plaats overlijden
060830 N 4 4 Land overlijden
076710 N 8 8 Datum opschorting bijhouding
076720 AN 1 1 Omschrijving reden opschorting bijhouding
076810 N 8 8 Datum eerste inschrijving
076910 N 4 4 Gemeente waar de PK zich bevindt
077010 N 1 1 Indicatie geheim
080910 N 4 4 Gemeente van inschrijving
080920 N 8 8 Datum inschrijving
081010 AN 1 1 Functie adres
081020 AN 1 24 Gemeentedeel
081030 N 8 8 Datum aanvang adreshouding
081110 AN 1 24 Straatnaam
081115 AN 1 80 Naam openbare ruimte
081120 N 1 5 Huisnummer
081130 AN 1 1 Huisletter
081140 AN 1 4 Huisnummertoevoeging
081150 AN 2 2 Aanduiding bij huisnummer
081160 AN 6 6 Postcode
081170 AN 1 80 Woonplaatsnaam
081180 AN 16 16 Identificatiecode verblijfplaats
081190 AN 16 16 Identificatiecode nummeraanduiding
081210 AN 1 35 Locatiebeschrijving
081310 N 4 4 Land adres buitenland
081320 N 8 8 Datum aanvang adres buitenland
081330 AN 1 35 Regel 1 adres buitenland
081340 AN 1 35 Regel 2 adres buitenland
081350 AN 1 35 Regel 3 adres buitenland
081410 N 4 4 Land vanwaar ingeschreven
081420 N 8 8 Datum vestiging in Nederland
087210 AN 1 1 Omschrijving van de aangifte adreshouding
090110 N 10 10 A-nummer
090120 N 9 9 Burgerservicenummer
090210 AN 1 200 Voornamen
090220 AN 1 2 Adellijke titel/predicaat
090230 AN 1 10 Voorvoegsel geslachtsnaam
090240 AN 1 200 Geslachtsnaam
090310 N 8 8 Geboortedatum
090320 AN 1 40 Geboorteplaats
090330 N 4 4 Geboorteland
098910 - - - Registratie betrekking
103910 N 2 2 Aanduiding verblijfstitel
103920 N 8 8 Datum einde verblijfstitel
103930 N 8 8 Ingangsdatum verblijfstitel
113210 AN 1 2 Indicatie gezag minderjarige
113310 N 1 1 Indicatie curateleregister
123510 AN 2 2 Soort Nederlands reisdocument
123520 AN 9 9 Nummer Nederlands reisdocument
123530 N 8 8 Datum uitgifte
123540 AN 2 6 Autoriteit van afgifte
123550 N 8 8 Datum einde geldigheid
123560 N 8 8 Datum inhouding of vermissing
123570 AN 1 1 Aanduiding inhouding of vermissing
123610 N 1 1 Signalering verstrekken Nederlands reisdocument
133110 N 1 1 Aanduiding Europees kiesrecht
133120 N 8 8 Datum verzoek of mededeling Europees kiesrecht
133130 N 8 8 Einddatum uitsluiting Europees kiesrecht
133140 - - - Adres EU-lidstaat van herkomst
133150 - - - Plaats EU-lidstaat van herkomst
133160 - - - Land EU-lidstaat van herkomst
133810 AN 1 1 Aanduiding uitgesloten kiesrecht
133820 N 8 8 Einddatum uitsluiting kiesrecht
`;
