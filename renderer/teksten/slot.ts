// Words of the lock screen, and of locking and notifications in Instellingen.
import { PIN_HOOGSTENS, PIN_MINSTENS, type Pinbezwaar, type Slotminuten } from '../../shared/domain/slot.ts';
import { aantalVan } from './algemeen.ts';

export const SLOT = {
  titel: 'Vergrendeld',
  uitleg: 'Alles wat u deed, staat er nog. Verzenden en ophalen gaan gewoon door.',
  pincode: 'Pincode',
  ontgrendel: 'Ontgrendelen',
  vinger: 'Ontgrendelen met vingerafdruk',
  vergeten: 'Pincode vergeten',
  wacht: (seconden: number) => `U kunt het over ${duur(seconden)} opnieuw proberen.`,
  leeg: 'Vul uw pincode in.',
  vergetenTitel: 'Pincode vergeten',
  vergetenUitleg:
    'Vul het token in waarmee dit programma verbonden is. Uw pincode vervalt dan en uw werk blijft zoals het is.',
  oefenUitleg: 'U bent aan het oefenen met verzonnen meldingen. U kunt de pincode zonder token wissen.',
  token: 'Token',
  tokenLeeg: 'Vul het token in.',
  metToken: 'Ontgrendelen met token',
  wisPincode: 'Pincode wissen',
  terug: 'Terug',
  nieuwToken: 'Hebt u een nieuw token gekregen?',
  andereVerbinding: 'Opnieuw verbinden',
  andereVraag: 'Opnieuw verbinden?',
  andereUitleg:
    'U gaat naar het beginscherm en verbindt daar met uw nieuwe token. Uw meldingen en besluiten blijven staan. Tekst die u nog niet bewaarde, gaat verloren.',
  foutTitel: 'Het slot geeft geen antwoord',
} as const;

function duur(seconden: number): string {
  return seconden < 60
    ? aantalVan(seconden, 'seconde', 'seconden')
    : aantalVan(Math.ceil(seconden / 60), 'minuut', 'minuten');
}

export const SLOTINSTELLING = {
  kop: 'Vergrendelen',
  uitleg:
    'Met een pincode vergrendelt het programma zichzelf als u het een tijd niet gebruikt, of als u uw computer vergrendelt. Niemand ziet dan uw meldingen. Wat u typte, blijft staan.',
  geen: 'U hebt nog geen pincode. Het programma vergrendelt dus niet.',
  instellen: 'Pincode instellen',
  wijzigen: 'Pincode wijzigen',
  verwijderen: 'Pincode verwijderen',
  nu: 'Nu vergrendelen',
  na: 'Vergrendelen na',
  minuten: (minuten: Slotminuten) => (minuten === 60 ? '1 uur' : `${minuten} minuten`),
  huidig: 'Huidige pincode',
  nieuw: 'Nieuwe pincode',
  nogmaals: 'Nieuwe pincode, nog een keer',
  hulp: `Ten minste ${PIN_MINSTENS} cijfers.`,
  ongelijk: 'De twee pincodes zijn niet gelijk.',
  instelUitleg: 'Onthoud uw pincode goed. Bent u hem vergeten, dan hebt u het token van uw verbinding nodig.',
  wijzigUitleg: 'Vul eerst uw huidige pincode in.',
  verwijderVraag: 'Pincode verwijderen?',
  verwijderUitleg: 'Het programma vergrendelt zichzelf daarna niet meer. Vul uw pincode in om dit te bevestigen.',
} as const;

export const PINBEZWAAR: Readonly<Record<Pinbezwaar, string>> = {
  'geen-cijfers': 'Gebruik alleen cijfers.',
  'te-kort': `Gebruik ten minste ${PIN_MINSTENS} cijfers.`,
  'te-lang': `Gebruik ten hoogste ${PIN_HOOGSTENS} cijfers.`,
  'te-eenvoudig': 'Deze pincode is makkelijk te raden. Kies geen rij zoals 123456 of 111111.',
};

export const BERICHTEN = {
  kop: 'Berichten op het bureaublad',
  uitleg:
    'U krijgt een bericht als er nieuwe meldingen zijn, of als een melding is ingetrokken die u behandelt. Er staan alleen aantallen en registraties in, nooit iets uit een melding.',
  aan: 'Berichten tonen',
} as const;
