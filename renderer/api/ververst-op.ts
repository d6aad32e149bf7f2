// Which events make which query worth asking again. The one table; a new query does not compile without a line here.
import type { EventName, QueryName } from '../../shared/ipc/contract.ts';

export const VERVERST_OP = {
  'opstart.stand': ['opstart.gewijzigd'],
  'wie.ben': ['opstart.gewijzigd', 'sync.gewijzigd'],
  'programma.over': ['opstart.gewijzigd'],
  'sync.stand': ['sync.gewijzigd', 'uitgaand.gewijzigd'],
  'sync.opzij': ['sync.gewijzigd'],
  'werkvoorraad.tellingen': ['meldingen.gewijzigd', 'uitgaand.gewijzigd'],
  // Snapshots hold still on purpose: the list decides itself when to open a new one.
  'werkvoorraad.openen': [],
  'werkvoorraad.rijen': [],
  'werkvoorraad.plekken': [],
  'werkvoorraad.uuids': [],
  'werkvoorraad.nieuws': [],
  'werkvoorraad.waarden': [],
  'werkvoorraad.vindKenmerk': [],
  // A person's own: whoever changes them asks again; the counts are asked at their own pace (use-eigen-weergaven).
  'weergaven.lijst': [],
  'melding.dossier': ['meldingen.gewijzigd', 'uitgaand.gewijzigd'],
  'bijlage.reeks': ['meldingen.gewijzigd'],
  'bijlage.controle': ['meldingen.gewijzigd'],
  'bijlage.innamen': ['innamen.gewijzigd', 'meldingen.gewijzigd'],
  'pakket.voorbeeld': ['meldingen.gewijzigd'],
  'pakket.lijst': ['meldingen.gewijzigd', 'sync.gewijzigd'],
  'pakket.ontbreekt': ['meldingen.gewijzigd', 'sync.gewijzigd'],
  'kaart.nabij': ['meldingen.gewijzigd'],
  // They change on another screen only; the settings ask again themselves.
  'kaart.grenzen': [],
  'kaart.grenzenStand': [],
  // Asked anew when the dossier changes: its chain and its values are what the kompas reads.
  'kompas.voorstel': ['meldingen.gewijzigd'],
  // What one chooses from must not change under one's hand.
  'kompas.voorstellen': [],
  'kompas.plaatsenStand': [],
  'concept.lijst': ['meldingen.gewijzigd'],
  'team.instellingen': ['meldingen.gewijzigd', 'sync.gewijzigd'],
  'team.bezetting': ['meldingen.gewijzigd', 'sync.gewijzigd'],
  'team.meldingen': ['meldingen.gewijzigd'],
  'team.overgedragen': ['meldingen.gewijzigd'],
  // A plan is looked at and changed by hand: the dialog asks again itself.
  'team.verdeelplan': [],
  'uitgaand.notitie': [],
  // The form asks these itself, at what one types.
  'invoeren.bronhouders': [],
  'invoeren.controleren': [],
  'invoeren.concept': [],
  'invoeren.teruglezen': [],
  'invoeren.vervolg': [],
  'uitgaand.lijst': ['uitgaand.gewijzigd', 'meldingen.gewijzigd'],
  // The dialog asks again itself: what one chooses from must not change under one's hand.
  'bulk.voorbeeld': [],
  'ochtendronde.lijst': ['meldingen.gewijzigd', 'uitgaand.gewijzigd'],
  'ochtendronde.verslag': ['meldingen.gewijzigd', 'uitgaand.gewijzigd'],
  'bronhouders.zoeken': [],
  'medewerkers.lijst': [],
  'klok.vandaag': [],
  'opstart.herstelStand': ['opstart.gewijzigd'],
  // These follow from what a person does on the same screen, which then asks again by itself.
  'beheer.audit': [],
  'beheer.reservekopieen': [],
  'beheer.bewaarlijst': ['meldingen.gewijzigd'],
  'beheer.vernietigingsverslag': ['meldingen.gewijzigd'],
  'rapport.cijfers': ['meldingen.gewijzigd'],
  'slot.stand': ['slot.gewijzigd', 'opstart.gewijzigd'],
  'bericht.stand': [],
} as const satisfies Record<QueryName, readonly EventName[]>;
