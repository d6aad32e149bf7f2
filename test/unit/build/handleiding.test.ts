// The manual against the program: what it calls by name exists, its links and pictures resolve, and its tables say what the
// rules say. A new button, key, fault, variable or term that the manual does not know fails here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../build/paths.ts';
import { UITLEG } from '../../../central/opties.ts';
import { leesbaar } from '../../../renderer/api/toetsenkaart.ts';
import { STANDAARDTOETSEN } from '../../../renderer/app/toetsen.ts';
import { ACTIEGROEP } from '../../../renderer/teksten/acties.ts';
import { HANDELING } from '../../../renderer/teksten/handelingen.ts';
import { OPSTARTFOUT, TLS_REDEN } from '../../../renderer/teksten/opstart.ts';
import { mogelijkheden } from '../../../shared/domain/opdracht.ts';
import { NA_EINDE } from '../../../shared/domain/opdrachtsoort.ts';
import type { Profiel, TermijnProfiel } from '../../../shared/domain/registraties/profiel.ts';
import { REGISTRATIECODES, REGISTRATIES, statusnaam } from '../../../shared/domain/registraties/registraties.ts';
import { duurInWoorden } from '../../../shared/domain/termijn/duur.ts';
import { leesVraag } from '../../../shared/domain/vraagtaal/lezen.ts';
import { VELDEN } from '../../../shared/domain/vraagtaal/vraag.ts';
import { maakBoom } from '../domain/boom.ts';

const DOCS = join(ROOT, 'docs');
const TEKSTEN = join(ROOT, 'renderer', 'teksten');

/** Bold that is no name on the screen: headings in a sentence, and parts of a heading with a number behind it. */
const GEEN_NAAM: readonly string[] = ['Direct afhandelen.', 'Kan', 'Kan niet'];

const lees = (pad: string): string => readFileSync(pad, 'utf8');
const HOOFDSTUKKEN: ReadonlyMap<string, string> = new Map(
  readdirSync(DOCS)
    .filter((naam) => naam.endsWith('.md'))
    .map((naam) => [naam, lees(join(DOCS, naam))]),
);
const hoofdstuk = (naam: string): string => HOOFDSTUKKEN.get(naam) ?? '';

/** Without blocks and pieces of code: what stands in them is typed, not shown. */
const zonderCode = (tekst: string): string => tekst.replaceAll(/```.*?```|`[^`\n]*`/gs, '');

/** Cells of every row of a part of a chapter, without the rows of dashes. */
function rijen(tekst: string, kop?: string): readonly (readonly string[])[] {
  const deel = kop === undefined ? tekst : (tekst.split(new RegExp(`^#+ ${kop}$`, 'm'))[1]?.split(/^#/m)[0] ?? '');
  return deel
    .split('\n')
    .filter((regel) => regel.startsWith('|') && !/^\|[-| ]+$/.test(regel))
    .map((regel) =>
      regel
        .slice(1, -1)
        .split('|')
        .map((cel) => cel.trim()),
    );
}

const vet = (tekst: string): string[] =>
  [...tekst.matchAll(/\*\*([^*]+)\*\*/g)].map(([, naam = '']) => naam.replaceAll(/\s+/g, ' '));
const code = (tekst: string): string[] => [...tekst.matchAll(/`([^`\n]+)`/g)].map(([, stuk = '']) => stuk);

type Zinnen = { readonly vast: ReadonlySet<string>; readonly metGaten: readonly RegExp[] };

/** Every text of a source file, as it stands or with gaps where something is filled in; no keys, types or imports. */
function zinnenVan(bestand: string): Zinnen {
  const { program } = parseSync(bestand, lees(bestand));
  const overslaan = new Set<unknown>();
  const vast = new Set<string>();
  const metGaten: RegExp[] = [];
  new Visitor({
    ImportDeclaration: ({ source }) => void overslaan.add(source),
    Property: ({ key }) => void overslaan.add(key),
    TSLiteralType: ({ literal }) => void overslaan.add(literal),
    SwitchCase: ({ test }) => void overslaan.add(test),
    Literal: (node) => {
      if (typeof node.value === 'string' && !overslaan.has(node)) vast.add(node.value);
    },
    TemplateLiteral: ({ quasis }) => {
      const stukken = quasis.map(({ value }) => value.cooked ?? value.raw);
      // A text of almost only gaps would fit anything.
      if (stukken.join('').replaceAll(/\P{L}/gu, '').length < 4) return;
      metGaten.push(
        new RegExp(`^${stukken.map((stuk) => stuk.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u'),
      );
    },
  }).visit(program);
  return { vast, metGaten };
}

const OP_HET_SCHERM: readonly Zinnen[] = readdirSync(TEKSTEN).map((naam) => zinnenVan(join(TEKSTEN, naam)));
const STATUSNAMEN = new Set(
  REGISTRATIECODES.flatMap((reg) => Object.values<{ naam: string }>(REGISTRATIES[reg].statussen).map((s) => s.naam)),
);
const TOETSNAMEN = new Set(STANDAARDTOETSEN.flatMap(({ standaard }) => leesbaar(standaard)).concat('Tab'));

function bestaat(naam: string): boolean {
  if (GEEN_NAAM.includes(naam) || STATUSNAMEN.has(naam) || TOETSNAMEN.has(naam)) return true;
  return OP_HET_SCHERM.some(({ vast, metGaten }) => vast.has(naam) || metGaten.some((vorm) => vorm.test(naam)));
}

/** As the usual viewers of markdown make it of a heading. */
const anker = (kop: string): string =>
  kop
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const koppen = (tekst: string): string[] => [...tekst.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => kop);

describe('the manual', () => {
  it.each([...HOOFDSTUKKEN.keys()])('OPS-300 %s calls things as they stand on the screen', (naam) => {
    expect(vet(zonderCode(hoofdstuk(naam))).filter((woord) => !bestaat(woord))).toEqual([]);
  });

  it('OPS-300 a name that is nowhere on the screen would be noticed', () => {
    expect(['Meldingen verdelen', 'in behandeling nemen', 'Shift+Q'].filter(bestaat)).toEqual([]);
  });

  it.each([...HOOFDSTUKKEN.keys()])('OPS-301 every link and picture of %s leads somewhere', (naam) => {
    const doelen = [...zonderCode(hoofdstuk(naam)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, doel = '']) => doel);
    const kapot = doelen.filter((doel) => {
      const [bestand = '', plek] = doel.split('#');
      const pad = bestand === '' ? join(DOCS, naam) : join(dirname(join(DOCS, naam)), bestand);
      return !existsSync(pad) || (plek !== undefined && !koppen(lees(pad)).map(anker).includes(plek));
    });
    expect(kapot).toEqual([]);
  });

  it('OPS-301 every chapter is in the table of contents, and leads back to it', () => {
    const andere = [...HOOFDSTUKKEN.keys()].filter((naam) => naam !== 'README.md');
    expect(andere.filter((naam) => !hoofdstuk('README.md').includes(`](${naam})`))).toEqual([]);
    expect(andere.filter((naam) => !hoofdstuk(naam).includes('](README.md)'))).toEqual([]);
  });
});

describe('the tables of the manual', () => {
  it.each(Object.entries(ACTIEGROEP))('OPS-302 names every key of %s, in the order of the map', (groep, kop) => {
    const [, ...tabel] = rijen(hoofdstuk('toetsen.md'), kop);
    expect(tabel).toEqual(
      STANDAARDTOETSEN.filter((regel) => regel.groep === groep).map(({ standaard, naam }) => [
        leesbaar(standaard)
          .map((toets) => `**${toets}**`)
          .join(' dan '),
        naam,
      ]),
    );
  });

  it('OPS-303 has a heading for every fault at start, and every reason of a refused certificate', () => {
    const titels = Object.values(OPSTARTFOUT).map(({ titel }) => titel);
    expect(titels.filter((titel) => !koppen(hoofdstuk('als-er-iets-misgaat.md')).includes(titel))).toEqual([]);
    const redenen = Object.values(TLS_REDEN).map(eersteZin);
    expect(redenen.filter((zin) => !hoofdstuk('als-er-iets-misgaat.md').includes(`| ${zin} |`))).toEqual([]);
  });

  it('OPS-303 has a row for every fault of a call', () => {
    const zinnen = [...zinnenVan(join(TEKSTEN, 'fouten.ts')).vast].filter((zin) => zin.endsWith('.')).map(eersteZin);
    expect(zinnen.length).toBeGreaterThan(40);
    const genoemd = new Set(rijen(hoofdstuk('als-er-iets-misgaat.md')).map(([zin]) => zin));
    expect(zinnen.filter((zin) => !genoemd.has(zin))).toEqual([]);
  });

  it('OPS-304 explains every field of the query language, with examples that are right', () => {
    const tabellen = rijen(hoofdstuk('werkvoorraad.md'), 'Zoektaal').filter(
      (rij) => !/^(Filter|U wilt)$/.test(rij[0] ?? ''),
    );
    const velden = tabellen.filter((rij) => rij.length === 3).map(([veld = '']) => veld.replaceAll('`', ''));
    expect(velden.toSorted()).toEqual([...VELDEN].toSorted());
    const voorbeelden = tabellen.flatMap((rij) => code(rij.at(-1) ?? ''));
    expect(voorbeelden.length).toBeGreaterThan(15);
    expect(voorbeelden.flatMap((voorbeeld) => leesVraag(voorbeeld).fouten)).toEqual([]);
  });

  it.each(REGISTRATIECODES)('OPS-305 gives every term of %s with its length, kind and source', (reg) => {
    const tabel = rijen(hoofdstuk('dossier.md'), 'Termijnen').filter(([eerste = '']) => eerste.split(',')[0] === reg);
    const termijnen: readonly TermijnProfiel[] = REGISTRATIES[reg].termijnen;
    const verwacht = termijnen.map((t) => [t.soort, duurInWoorden(t), t.aard, t.bron]);
    const gegeven = tabel.map(([, soort = '', duur = '', aard = '', bron = '']) => [
      soort.split(',')[0],
      duur.split(',')[0],
      aard,
      bron,
    ]);
    expect(gegeven).toEqual(verwacht.length === 0 ? [['geen', '', '', '']] : verwacht);
  });

  it.each(besluitrijen())('OPS-306 says what can be decided about $reg in $naam', ({ reg, status, handelingen }) => {
    const boom = maakBoom({ registratie: reg, meldsoort: REGISTRATIES[reg].meldsoorten[0] }).melding();
    const wie = { rol: 'bijhouder', bronhouders: [boom.bronhouder ?? ''] } as const;
    const kan = mogelijkheden({ ...boom, status, eindstatus: false }, wie).map(({ soort }) => soort);
    const besluiten = kan.filter((soort) => !NA_EINDE.includes(soort) && soort !== 'toewijzen' && soort !== 'contact');
    expect(handelingen.toSorted()).toEqual(besluiten.map((soort) => HANDELING[soort]).toSorted());
  });

  it('OPS-306 leaves out no status in which a bronhouder can do something', () => {
    const genoemd = besluitrijen().map(({ reg, status }) => `${reg} ${status}`);
    const open = REGISTRATIECODES.flatMap((reg) => {
      const profiel: Profiel = REGISTRATIES[reg];
      return [...new Set(profiel.overgangen.filter((o) => o.actor === 'bronhouder').map((o) => `${reg} ${o.van}`))];
    });
    // In the BRP forwarding names the next bronhouder, so that nobody here ever sees it waiting in that status.
    expect(open.filter((plek) => !genoemd.includes(plek))).toEqual(['BRP VERKEERDE_BRONHOUDER']);
  });

  it('OPS-307 explains every variable of the program and every option of the central service, and no others', () => {
    const bron = ['environment.ts', 'app-paths.ts'].map((naam) => lees(join(ROOT, 'electron', 'main', naam))).join('');
    const namen = (tekst: string, vorm: RegExp) => [...new Set(tekst.match(vorm))].toSorted();
    const beheer = hoofdstuk('voor-de-beheerder.md');
    expect(namen(beheer, /TERUGMELDBALIE_[A-Z]+/g)).toEqual(namen(bron, /TERUGMELDBALIE_[A-Z]+(?!\w)/g));
    expect(namen(beheer, /--[a-z][a-z-]*/g)).toEqual(namen(`${UITLEG} --help`, /--[a-z][a-z-]*/g));
  });
});

function eersteZin(tekst: string): string {
  return /^.*?\.(?= |$)/s.exec(tekst)?.[0] ?? tekst;
}

/** Rows of "Wat kan wanneer?", one for each registration and status. */
function besluitrijen() {
  const [, ...tabel] = rijen(hoofdstuk('beslissen.md'), 'Wat kan wanneer\\?');
  return tabel.flatMap(([registraties = '', statussen = '', handelingen = '']) =>
    registraties.split(', ').flatMap((naam) => {
      const reg = REGISTRATIECODES.find((c) => c === naam);
      if (reg === undefined) throw new Error(`${naam} is geen registratie`);
      return vet(statussen).map((naamStatus) => ({
        reg,
        naam: naamStatus,
        status: Object.keys(REGISTRATIES[reg].statussen).find((s) => statusnaam(reg, s) === naamStatus) ?? naamStatus,
        handelingen: vet(handelingen),
      }));
    }),
  );
}
