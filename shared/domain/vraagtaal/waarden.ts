// The value of a field: what may stand after its colon.
import { leesKeuze } from '../rapportage/keuze.ts';
import { isBestaandeDatum } from '../termijn/datum.ts';
import {
  type Foutcode,
  type Ontvangenwaarde,
  PERIODEN,
  PLEKKEN,
  TERMIJNWOORDEN,
  type Term,
  type Termijnwaarde,
  type Veld,
} from './vraag.ts';
import { registratieMetNaam, statusMetNaam } from './woorden.ts';

type Uitkomst = { readonly term: Term } | { readonly code: Foutcode; readonly waarde: string };

const mis = (code: Foutcode, waarde: string): Uitkomst => ({ code, waarde });

/** @param waarden at least one, none empty. */
export function leesWaarde(veld: Veld, waarden: readonly string[], niet: boolean): Uitkomst {
  const [waarde = ''] = waarden;
  switch (veld) {
    case 'reg':
      return keuze('reg', waarden, niet, registratieMetNaam);
    case 'status':
      return keuze('status', waarden, niet, statusMetNaam);
    case 'object':
    case 'afnemer':
    case 'van':
    case 'label':
      return keuze(veld, waarden, niet, (tekst) =>
        /[\p{L}\p{N}]/u.test(tekst) ? tekst.replaceAll(/\s+/gu, ' ') : undefined,
      );
    case 'rapport': {
      const keuze = niet ? undefined : leesKeuze(waarden);
      return keuze === undefined ? mis('geen-cijfer', waarde) : { term: { soort: 'rapport', keuze } };
    }
  }
  if (waarden.length > 1) return mis('een-waarde', waarden[1] ?? '');
  switch (veld) {
    case 'bijlage':
    case 'nieuw': {
      const ja = JA_NEE.get(waarde.toLowerCase());
      return ja === undefined ? mis('onbekende-waarde', waarde) : { term: { soort: 'janee', veld, ja: ja !== niet } };
    }
    case 'in': {
      const plek = PLEKKEN.find((p) => p === waarde.toLowerCase().replaceAll(/\s+/gu, '-'));
      return plek === undefined || niet ? mis('onbekende-waarde', waarde) : { term: { soort: 'in', plek } };
    }
    case 'termijn': {
      const gelezen = leesTermijn(waarde.toLowerCase());
      return gelezen ? { term: { soort: 'termijn', waarde: gelezen, niet } } : mis('geen-termijn', waarde);
    }
    case 'ontvangen':
      return leesOntvangen(waarde.toLowerCase(), niet);
  }
}

const JA_NEE: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['nee', false],
]);

function keuze(
  veld: Extract<Term, { soort: 'keuze' }>['veld'],
  waarden: readonly string[],
  niet: boolean,
  lees: (waarde: string) => string | undefined,
): Uitkomst {
  const gelezen: string[] = [];
  for (const waarde of waarden) {
    const code = lees(waarde);
    if (code === undefined) return mis('onbekende-waarde', waarde);
    if (!gelezen.includes(code)) gelezen.push(code);
  }
  return { term: { soort: 'keuze', veld, waarden: gelezen, niet } };
}

/** `<2` `<=5` `>10` `3`: working days that are left; or `te-laat`, `vandaag`, `week`, `geen`. */
function leesTermijn(waarde: string): Termijnwaarde | undefined {
  const woord = TERMIJNWOORDEN.find((w) => w === waarde.replaceAll(/\s+/gu, '-'));
  if (woord) return { woord };
  const [, vergelijk = '', dagen = ''] = /^(<=?|>=?|=?)(\d{1,3})$/.exec(waarde) ?? [];
  if (dagen === '') return undefined;
  return { vergelijk: vergelijk === '' ? '=' : (vergelijk as '<' | '<=' | '>' | '>=' | '='), werkdagen: Number(dagen) };
}

/** `2026-11-23`, or as one writes it: `23-11-2026`. */
function leesDatum(tekst: string): string | undefined {
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(tekst) ?? [];
  const datum = jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isBestaandeDatum(datum) ? datum : undefined;
}

function leesOntvangen(waarde: string, niet: boolean): Uitkomst {
  const term = (w: Ontvangenwaarde): Uitkomst => ({ term: { soort: 'ontvangen', waarde: w, niet } });
  const periode = PERIODEN.find((p) => p === waarde);
  if (periode) return term({ periode });
  const [begin = '', einde, meer] = waarde.split('..');
  if (meer !== undefined || (begin === '' && (einde ?? '') === '')) return mis('geen-datum', waarde);
  const vanaf = begin === '' ? null : leesDatum(begin);
  const totEnMet = einde === undefined ? vanaf : einde === '' ? null : leesDatum(einde);
  if (vanaf === undefined || totEnMet === undefined)
    return mis('geen-datum', vanaf === undefined ? begin : (einde ?? ''));
  if (vanaf !== null && totEnMet !== null && totEnMet < vanaf) return mis('omgekeerd', waarde);
  return term({ vanaf, totEnMet });
}
