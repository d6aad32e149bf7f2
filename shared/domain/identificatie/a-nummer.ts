// A-nummer: ten digits and four rules. Source: LO BRP 01.10.
import {
  type Controle,
  cijferFout,
  controle,
  type Identificatiesoort,
  maskeerNummer,
  zonderScheiding,
} from './controle.ts';

/** Every rule that ten digits break, in Dutch. */
function foutenVan(anummer: string): string[] {
  const cijfers = [...anummer].map(Number);
  const som = cijfers.reduce((totaal, cijfer) => totaal + cijfer, 0);
  const gewogen = cijfers.reduce((totaal, cijfer, i) => totaal + cijfer * 2 ** i, 0);
  const fouten: string[] = [];
  if (cijfers[0] === 0) fouten.push('Een A-nummer begint niet met een 0.');
  if (cijfers.some((cijfer, i) => i > 0 && cijfer === cijfers[i - 1]))
    fouten.push('In een A-nummer staan geen twee gelijke cijfers naast elkaar.');
  if (som % 11 !== 0 && som % 11 !== 5)
    fouten.push('Dit A-nummer klopt niet: de som van de cijfers, gedeeld door 11, geeft niet de rest 0 of 5.');
  if (gewogen % 11 !== 0)
    fouten.push('Dit A-nummer klopt niet: de gewogen som van de cijfers is niet deelbaar door 11.');
  return fouten;
}

/** True for exactly ten digits that make an A-nummer. */
export function isANummer(tekst: string): boolean {
  return /^\d{10}$/.test(tekst) && foutenVan(tekst).length === 0;
}

export function controleerANummer(waarde: string): Controle {
  const anummer = zonderScheiding(waarde);
  const fout = cijferFout('Een A-nummer', 10, anummer);
  return controle(anummer, fout ? [fout] : foutenVan(anummer));
}

export const A_NUMMER: Identificatiesoort = {
  geheim: true,
  controleer: controleerANummer,
  formatteer: (waarde) => {
    const anummer = zonderScheiding(waarde);
    return /^\d{10}$/.test(anummer) ? `${anummer.slice(0, 3)} ${anummer.slice(3, 6)} ${anummer.slice(6)}` : waarde;
  },
  maskeer: maskeerNummer,
};
