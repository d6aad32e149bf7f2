// When an office document was made and last changed, as it says itself: ECMA-376 part 2, chapter 11 (docProps/core.xml) and
// ODF 1.3 part 2, 4.3 (meta.xml). Nothing else of it is read out, and what is wrong with it is no reason to show nothing.
import type { Bestandssoort } from '../../../shared/domain/bestand/soort.ts';
import type { Feiten } from '../../../shared/ipc/vormen/kijker.ts';
import { leesXml } from './xml.ts';
import { openZip } from './zip-uit.ts';

export type Datumfeiten = Pick<Feiten, 'gemaaktOp' | 'gewijzigdOp'>;

const NIETS: Datumfeiten = { gemaaktOp: null, gewijzigdOp: null };
/** Longer than any moment. */
const HOOGSTENS = 64;

type Plek = { readonly deel: string; readonly gemaakt: string; readonly gewijzigd: string };
const OOXML: Plek = { deel: 'docProps/core.xml', gemaakt: 'dcterms:created', gewijzigd: 'dcterms:modified' };
const ODF: Plek = { deel: 'meta.xml', gemaakt: 'meta:creation-date', gewijzigd: 'dc:date' };
const PLEKKEN: Partial<Record<Bestandssoort, Plek>> = { docx: OOXML, xlsx: OOXML, odt: ODF, ods: ODF };

export const heeftDatums = (soort: Bestandssoort): boolean => PLEKKEN[soort] !== undefined;

/** "2026-11-03T08:15:00Z"; local where there is no `Z`. */
function momentVan(tekst: string): string | null {
  const delen = /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d:\d\d)(?:\.\d+)?(Z?))?/.exec(tekst.trim());
  const [, dag = '', tijd = '', zone = ''] = delen ?? [];
  return dag === '' || Number.isNaN(Date.parse(dag)) ? null : `${dag}${tijd}${zone}`;
}

export function leesDatums(soort: Bestandssoort, bytes: Uint8Array): Datumfeiten {
  const plek = PLEKKEN[soort];
  if (plek === undefined) return NIETS;
  const teksten: Record<string, string> = {};
  let open = '';
  try {
    leesXml(openZip(bytes, soort), plek.deel, {
      open: (naam) => {
        open = naam === plek.gemaakt || naam === plek.gewijzigd ? naam : '';
      },
      sluit: () => {
        open = '';
      },
      tekst: (tekst) => {
        if (open !== '') teksten[open] = `${teksten[open] ?? ''}${tekst}`.slice(0, HOOGSTENS);
      },
    });
  } catch {
    return NIETS;
  }
  return { gemaaktOp: momentVan(teksten[plek.gemaakt] ?? ''), gewijzigdOp: momentVan(teksten[plek.gewijzigd] ?? '') };
}
