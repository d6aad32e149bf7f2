import { describe, expect, it } from 'vitest';
import type { Melding } from '../../../shared/domain/melding.ts';
import { maakBatch, OPDRACHTSOORTEN, type Opdracht } from '../../../shared/domain/opdracht.ts';
import { ontbrekendeVelden, overgangen } from '../../../shared/domain/overgangen.ts';
import type { Rol } from '../../../shared/domain/rechten.ts';
import { maakBoom, status, UTRECHT, uuidVan } from './boom.ts';

const keuzes = (m: Melding, rol: Rol = 'bijhouder', bronhouders = ['0344']) => overgangen(m, { rol, bronhouders });

const kort = (m: Melding, rol?: Rol, bronhouders?: string[]): string[] =>
  keuzes(m, rol, bronhouders).map((k) =>
    k.mogelijk ? `${k.soort}: ${k.statussen.join(', ') || '-'}` : `${k.soort}: ${k.reden} (${k.uitleg})`,
  );

describe('DOM-2 every intent: possible, or why not', () => {
  it('DOM-2 BRP, Gemeld', () => {
    expect(kort(maakBoom().melding())).toEqual([
      'in-behandeling-nemen: IN_BEHANDELING',
      'terugnemen: niet-vanuit-deze-status (Dit kan alleen vanuit Gemeld.)',
      'intrekking-bevestigen: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'onvoldoende-informatie: ONVOLDOENDE_INFORMATIE',
      'niet-ontvankelijk: kent-registratie-niet (Basisregistratie Personen kent dit niet.)',
      'verkeerde-bronhouder: VERKEERDE_BRONHOUDER',
      'inplannen: -',
      'afhandelen: IN_BEHANDELING, AFGEHANDELD',
      'toewijzen: -',
      'aantekening: -',
    ]);
  });
});
