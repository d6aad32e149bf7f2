// Words of the dialog with which a dossier leaves the program as a document.
export const AFDRUK = {
  actie: 'Dossier afdrukken of als PDF bewaren',
  synoniemen: ['printen', 'pdf', 'exporteren', 'document', 'papier', 'uitdraai'],
  titel: 'Dossier afdrukken of als PDF bewaren',
  uitleg: 'Het document bevat het verschil, de toelichting, de lijst met bestanden en de tijdlijn.',
  inhoud: 'Wat erin komt',
  beelden: 'Foto’s en afbeeldingen uit de bijlagen',
  beeldenHulp: 'Andere bestanden staan alleen in de lijst, met hun SHA-256.',
  intern: 'Interne aantekeningen',
  internHulp: 'Ook toewijzing, labels en verwijzingen. De melder mag die niet lezen.',
  afschermen: 'Wat u afschermt',
  nummers: 'BSN, A-nummer en IBAN',
  namen: 'Namen van personen',
  contact: 'E-mailadressen en telefoonnummers',
  afschermenHulp:
    'Het programma schermt de namen af die het kent. Een andere naam in een tekst, en wat in een afbeelding staat, ziet het niet. Lees het document na.',
  nummersGetoond: 'De nummers komen voluit in het document. Dat wordt vastgelegd.',
  bewaar: 'Bewaren als PDF',
  druk: 'Afdrukken',
  bezig: 'Het document wordt gemaakt.',
  bewaard: (bestand: string) => `Bewaard als ${bestand}.`,
  gedrukt: 'Het document is naar de printer gestuurd.',
} as const;
