// What a decision dialog asks: which fields per decision, in the order in which they are asked.
import type { Besluitvelden } from '../../../shared/domain/concept.ts';
import { isAdresonderzoek } from '../../../shared/domain/onderzoek/adresonderzoek.ts';
import { onderzoekbareGegevens, voorstellen8310 } from '../../../shared/domain/onderzoek/in-onderzoek.ts';
import { DOELSTATUS, type Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import { vindOvergang } from '../../../shared/domain/overgang.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { betwijfeld, gemeldeRubrieken } from './begin.ts';

export type Velden = Besluitvelden;

export type Veldnaam = keyof Velden;

/** A planning that the melder sees is a status in BRP; elsewhere it is only a planning, which carries no toelichting. */
export function plantMetStatus(dossier: Dossier, velden: Velden): boolean {
  return !velden.intern && vindOvergang(dossier.registratie, dossier.status, 'INGEPLAND', ['bronhouder']) !== undefined;
}

/** The field, where it is asked at all. */
function als(veld: Veldnaam, gevraagd: boolean): readonly Veldnaam[] {
  return gevraagd ? [veld] : [];
}

function afhandelvelden(dossier: Dossier, velden: Velden): readonly Veldnaam[] {
  const hand = dossier.herkomst !== null;
  const beantwoord = hand && velden.antwoordKanaal !== null && velden.antwoordKanaal !== 'geen';
  return [
    'resultaat',
    'gegrond',
    'toelichting',
    ...als('oordelen', betwijfeld(dossier).length > 0),
    ...als('onderzoekVerwijderdOp', dossier.onderzoekOpen),
    ...als('antwoordKanaal', hand),
    ...als('antwoordDatum', beantwoord),
    ...als('antwoordTekst', beantwoord),
    ...als('melderGeinformeerd', !hand),
  ];
}

function onderzoekvelden(dossier: Dossier, { actie }: Velden): readonly Veldnaam[] {
  const { registratie, titel } = dossier;
  const plaatst = actie === 'geplaatst';
  return [
    'actie',
    'datum',
    ...als('code', plaatst && voorstellen8310(registratie, titel, gemeldeRubrieken(dossier)).length > 0),
    ...als('attributen', plaatst && onderzoekbareGegevens(registratie, titel).length > 0),
    ...als('metRappel', plaatst && isAdresonderzoek(registratie, titel)),
  ];
}

/** The fields of a dialog, in the order in which they are asked. */
export function veldenVan(soort: Opdrachtsoort, dossier: Dossier, velden: Velden): readonly Veldnaam[] {
  switch (soort) {
    case 'in-behandeling-nemen':
      return [];
    case 'onvoldoende-informatie':
    case 'niet-ontvankelijk':
      return ['ontbreekt', 'toelichting'];
    case 'verkeerde-bronhouder':
      return ['bronhouder', 'toelichting'];
    case 'terugnemen':
    case 'intrekking-bevestigen':
      return ['toelichting'];
    case 'inplannen':
      return ['mijlpaal', 'datum', 'intern', ...als('toelichting', plantMetStatus(dossier, velden))];
    case 'afhandelen':
      return afhandelvelden(dossier, velden);
    case 'toewijzen':
      return ['medewerker', 'reden'];
    case 'aantekening':
      return [
        'tekst',
        ...als('bijlage', velden.bijlage !== null),
        ...als('attribuut', velden.bijlage !== null),
        'zichtbaar',
      ];
    // Own files have a dialog of their own.
    case 'bijlage':
      return [];
    case 'melder-benaderen':
      return ['kanaal', 'tekst', 'datum', 'rappelOp'];
    case 'contactmoment':
      return ['kanaal', 'datum', 'tekst', 'zichtbaar'];
    case 'verwijzing':
      return ['verwijzing', 'waarde'];
    case 'onderzoek':
      return onderzoekvelden(dossier, velden);
    case 'beoordeling':
      return ['gegrond', ...als('oordelen', betwijfeld(dossier).length > 0)];
    case 'label':
      return [...als('labelActie', dossier.labels.length > 0), 'label'];
    case 'contact':
      return ['naam', 'telefoon', 'email', 'afdeling'];
  }
}

/** Decisions of which the melder reads something. */
export function leestMelder(soort: Opdrachtsoort, velden: Velden): boolean {
  if (soort === 'inplannen') return !velden.intern;
  return soort === 'contact' || DOELSTATUS[soort] !== undefined;
}

/** Words that leave the house: in the registration's own channel, or by mail. */
export function gaatNaarBuiten(soort: Opdrachtsoort, velden: Velden, veld: Veldnaam): boolean {
  if (soort === 'melder-benaderen')
    return veld === 'tekst' && (velden.kanaal === 'e-mail' || velden.kanaal === 'brief');
  return (veld === 'toelichting' || veld === 'mijlpaal') && leestMelder(soort, velden);
}
