// Turns the fields of a dialog into the intent that the backend takes.
import { onderzoeksplan, rappelVan } from '../../../shared/domain/onderzoek/adresonderzoek.ts';
import type { Opdrachtsoort } from '../../../shared/domain/opdrachtsoort.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import type { OpdrachtInvoer } from '../../../shared/ipc/vormen/opdracht.ts';
import { plantMetStatus, type Velden, veldenVan } from './velden.ts';

/** The field, where something stands in it. */
function met<N extends string>(naam: N, waarde: string): { readonly [K in N]?: string } {
  return waarde.trim() === '' ? {} : ({ [naam]: waarde } as { readonly [K in N]?: string });
}

const oordelenVan = (v: Velden) => (v.oordelen.length === 0 ? {} : { attributen: [...v.oordelen] });

function afhandeling(dossier: Dossier, v: Velden): OpdrachtInvoer | null {
  if (v.resultaat === null || v.gegrond === null) return null;
  const kanaal = dossier.herkomst === null ? null : v.antwoordKanaal;
  const beantwoord = kanaal !== null && kanaal !== 'geen';
  return {
    soort: 'afhandelen',
    resultaat: v.resultaat,
    gegrond: v.gegrond,
    ...met('toelichting', v.toelichting),
    ...oordelenVan(v),
    ...(v.melderGeinformeerd || beantwoord ? { melderGeinformeerd: true } : {}),
    ...met('onderzoekVerwijderdOp', v.onderzoekVerwijderdOp),
    ...(beantwoord ? { antwoord: { kanaal, datum: v.antwoordDatum, tekst: v.antwoordTekst } } : {}),
  };
}

function onderzoek(dossier: Dossier, v: Velden): OpdrachtInvoer {
  const gevraagd = veldenVan('onderzoek', dossier, v);
  const eerste = onderzoeksplan(v.datum)[0];
  return {
    soort: 'onderzoek',
    actie: v.actie,
    datum: v.datum,
    ...(gevraagd.includes('code') ? met('code', v.code) : {}),
    ...(gevraagd.includes('attributen') && v.attributen.length > 0 ? { attributen: [...v.attributen] } : {}),
    ...(gevraagd.includes('metRappel') && v.metRappel && eerste ? { rappel: rappelVan(eerste) } : {}),
  };
}

/** A mark when it names a file. */
function aantekening({ tekst, zichtbaar, bijlage, plaats, attribuut }: Velden): OpdrachtInvoer {
  const notitie = { soort: 'aantekening', tekst, zichtbaar } as const;
  if (bijlage === null) return notitie;
  return { ...notitie, bijlage, ...(plaats ? { plaats } : {}), ...met('attribuut', attribuut) };
}

function werk(soort: Opdrachtsoort, v: Velden): OpdrachtInvoer | null {
  const { kanaal, datum, tekst, zichtbaar } = v;
  switch (soort) {
    case 'melder-benaderen':
      return kanaal && { soort, kanaal, datum, tekst, ...met('rappelOp', v.rappelOp) };
    case 'contactmoment':
      return kanaal && { soort, kanaal, datum, tekst, zichtbaar };
    case 'verwijzing':
      return v.verwijzing && { soort, verwijzing: v.verwijzing, waarde: v.waarde };
    case 'beoordeling':
      return v.gegrond === null ? null : { soort, gegrond: v.gegrond, ...oordelenVan(v) };
    case 'label':
      return { soort, label: v.label, actie: v.labelActie };
    case 'contact':
      return {
        soort,
        ...met('naam', v.naam),
        ...met('telefoon', v.telefoon),
        ...met('email', v.email),
        ...met('afdeling', v.afdeling),
      };
    default:
      return null;
  }
}

/** The intent these fields stand for; null while a choice that it can't do without is open. */
export function naarOpdracht(soort: Opdrachtsoort, dossier: Dossier, v: Velden): OpdrachtInvoer | null {
  const { toelichting } = v;
  switch (soort) {
    case 'in-behandeling-nemen':
      return { soort };
    case 'onvoldoende-informatie':
    case 'niet-ontvankelijk':
    case 'terugnemen':
      return { soort, toelichting };
    case 'intrekking-bevestigen':
      return { soort, ...met('toelichting', toelichting) };
    case 'verkeerde-bronhouder':
      return { soort, toelichting, ...(v.bronhouder ? { bronhouder: v.bronhouder.code } : {}) };
    case 'inplannen':
      return {
        soort,
        mijlpaal: v.mijlpaal,
        datum: v.datum,
        intern: v.intern,
        ...(plantMetStatus(dossier, v) ? met('toelichting', toelichting) : {}),
      };
    case 'afhandelen':
      return afhandeling(dossier, v);
    case 'toewijzen':
      return v.medewerker && { soort, medewerker: v.medewerker.id, ...met('reden', v.reden) };
    case 'aantekening':
      return aantekening(v);
    case 'onderzoek':
      return onderzoek(dossier, v);
    default:
      return werk(soort, v);
  }
}
