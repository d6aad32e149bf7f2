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
  'melding.dossier': ['meldingen.gewijzigd', 'uitgaand.gewijzigd'],
  'uitgaand.lijst': ['uitgaand.gewijzigd', 'meldingen.gewijzigd'],
  'bronhouders.zoeken': [],
  'medewerkers.lijst': [],
  'klok.vandaag': [],
  'opstart.herstelStand': ['opstart.gewijzigd'],
  // These follow from what a person does on the same screen, which then asks again by itself.
  'beheer.audit': [],
  'beheer.reservekopieen': [],
  'beheer.bewaarlijst': ['meldingen.gewijzigd'],
  'beheer.vernietigingsverslag': ['meldingen.gewijzigd'],
} as const satisfies Record<QueryName, readonly EventName[]>;
