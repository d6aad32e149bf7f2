// Texts to ask a melder something by mail or telephone. A mail is not safe: it names the kenmerk and nothing else of the melding.
import type { Standaardtekst } from './standaardtekst.ts';

const vraag = (id: string, titel: string, tekst: string): Standaardtekst => ({
  id,
  titel,
  registraties: [],
  objecten: [],
  soort: 'melder-benaderen',
  tekst,
});

export const TEKSTEN_BENADEREN: readonly Standaardtekst[] = [
  vraag(
    'vraag-bellen',
    'Vragen om te bellen',
    'U deed een terugmelding met kenmerk {{kenmerk}}. Wij hebben daar een vraag over. Wilt u ons bellen? Zet geen persoonsgegevens in een e-mail.',
  ),
  vraag(
    'vraag-aanvullen',
    'Vragen om een nieuwe melding met bewijs',
    'U deed een terugmelding met kenmerk {{kenmerk}}. Wij kunnen haar nog niet onderzoeken. Wilt u een nieuwe melding doen met meer uitleg en een bewijs? Stuur geen bewijs per e-mail.',
  ),
  vraag(
    'vraag-afspraak',
    'Vragen om een afspraak',
    'U deed een terugmelding met kenmerk {{kenmerk}}. Wij willen haar met u bespreken. Wanneer kunnen wij u bellen?',
  ),
];
