// When an office document says that it was made; what is wrong with it says nothing.
import { describe, expect, it } from 'vitest';
import { leesDatums } from '../../../renderer/kijker/lezen/eigenschappen.ts';
import { feitenSchema } from '../../../shared/ipc/vormen/kijker.ts';
import * as maak from '../../helpers/bestandsmakers.ts';

const NIETS = { gemaaktOp: null, gewijzigdOp: null };
const core = (inhoud: string) =>
  maak.docx(maak.alinea('x'), [
    { naam: 'docProps/core.xml', inhoud: `<cp:coreProperties>${inhoud}</cp:coreProperties>` },
  ]);
const meta = (inhoud: string) =>
  maak.zip([
    { naam: 'mimetype', inhoud: 'application/vnd.oasis.opendocument.text', los: true },
    { naam: 'meta.xml', inhoud: `<office:document-meta><office:meta>${inhoud}</office:meta></office:document-meta>` },
  ]);

describe('the dates of an office document', () => {
  it('SEC-424 are read as it says them, in a form that the window takes', () => {
    const word = leesDatums(
      'docx',
      core(
        '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-03T08:15:00Z</dcterms:created><dcterms:modified>2026-11-04</dcterms:modified>',
      ),
    );
    const odt = leesDatums(
      'odt',
      meta(
        '<meta:creation-date>2026-11-03T08:15:00.123456789</meta:creation-date><dc:date>2026-11-05T10:00:00</dc:date>',
      ),
    );
    expect([word, odt]).toEqual([
      { gemaaktOp: '2026-11-03T08:15:00Z', gewijzigdOp: '2026-11-04' },
      { gemaaktOp: '2026-11-03T08:15:00', gewijzigdOp: '2026-11-05T10:00:00' },
    ]);
    for (const datums of [word, odt]) {
      const feiten = { paginas: null, genomenOp: null, plaats: null, beeld: null, ...datums };
      expect(feitenSchema.parse(feiten)).toEqual(feiten);
    }
  });

  it.each([
    ['no dates', core('')],
    ['no properties', maak.docx(maak.alinea('x'))],
    ['a date that is none', core('<dcterms:created>gisteren</dcterms:created>')],
    ['a day that is none', core('<dcterms:created>2026-99-03T08:15:00Z</dcterms:created>')],
    ['entities', core('<!DOCTYPE x [<!ENTITY e "2026-11-03">]><dcterms:created>&e;</dcterms:created>')],
    ['broken XML', core('<dcterms:created>2026-11-03')],
    ['no zip at all', maak.utf8('x')],
  ])('SEC-424 are left out with %s', (_wat, bytes) => {
    expect(leesDatums('docx', bytes)).toEqual(NIETS);
  });
});
