// Lists, queries and saved views of the fake desk: the same answers as the backend gives, over meldingen in memory.
import { isStartstatus } from '../../../shared/domain/registraties/registraties.ts';
import { type Filter, filterVan, GEEN_TERMIJN, type Voorwaarde } from '../../../shared/domain/vraagtaal/filter.ts';
import { leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import { veldVan } from '../../../shared/domain/vraagtaal/vraag.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { type EigenWeergave, GROEPEN, type Groep, type Weergave } from '../../../shared/ipc/vormen/werkvoorraad.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { type NepMelding, NU, nepUuid } from './meldingen.ts';

const VANDAAG = NU.slice(0, 10);
const MEDEWERKERS = [
  { id: 'm.jansen', naam: 'M. Jansen' },
  { id: 's.bakker', naam: 'S. Bakker' },
];

function voldoet({ rij, dossier }: NepMelding, v: Voorwaarde): boolean {
  const binnen = (datum: string, { vanaf, voor }: { vanaf: string | null; voor: string | null }) =>
    (vanaf === null || datum >= vanaf) && (voor === null || datum < voor);
  const keer = (waar: boolean) => waar !== ('niet' in v && v.niet);
  switch (v.kolom) {
    case 'registratie':
      return keer(v.waarden.includes(rij.registratie));
    case 'status':
      return keer(v.waarden.includes(rij.status));
    case 'object':
      return keer(v.waarden.includes(rij.titel));
    case 'afnemer':
      return keer(v.waarden.includes(rij.melder));
    case 'toegewezen':
      return keer(v.waarden.includes(MEDEWERKERS.find((m) => m.naam === rij.toegewezenAan)?.id ?? ''));
    case 'label':
      return keer(v.waarden.some((label) => rij.labels.map(vouwTekst).includes(label)));
    case 'bijlagen':
      return rij.bijlagen > 0 === v.ja;
    case 'nieuw':
      return isStartstatus(rij.registratie, rij.status) === v.ja;
    case 'rij':
      return true;
    case 'ontvangen':
      return keer(binnen(dossier.ontvangenOp.slice(0, 10), v.dagen));
    case 'uiterlijk':
      return keer(binnen(rij.klok.uiterlijk ?? GEEN_TERMIJN, v.dagen));
  }
}

function past(melding: NepMelding, filter: Filter): boolean {
  const { rij } = melding;
  const tekst = vouwTekst([rij.titel, rij.kenmerk, rij.tekst, rij.melder].join(' '));
  const heeft = (term: { readonly tekst: string }) => tekst.includes(vouwTekst(term.tekst));
  return filter.voorwaarden.every((v) => voldoet(melding, v)) && filter.wel.every(heeft) && !filter.niet.some(heeft);
}

export function maakLijsten(alle: () => readonly NepMelding[]) {
  type Open = {
    readonly invoer: Input<'werkvoorraad.openen'>;
    readonly uuids: readonly Uuid[];
    actueel: ReadonlySet<Uuid>;
  };
  const lijsten = new Map<string, Open>();
  let teller = 0;
  let weergaven: EigenWeergave[] = [];

  const inWeergave = (weergave: Weergave) =>
    alle()
      .filter((m) => m.weergaven.includes(weergave) || (weergave === 'te-laat' && m.groep === 'te-laat'))
      .sort((a, b) => GROEPEN.indexOf(a.groep) - GROEPEN.indexOf(b.groep));
  const zoek = (weergave: Weergave, vraag: string) => {
    const namen = (welke: (m: NepMelding) => string) => [...new Set(alle().map(welke))];
    const filter = filterVan(weergave, vraagVan(leesVraag(vraag)), {
      vandaag: VANDAAG,
      ik: 'm.jansen',
      medewerkers: MEDEWERKERS,
      objecten: namen((m) => m.rij.titel),
      afnemers: namen((m) => m.rij.melder),
    });
    const bron = filter.plek === 'alles' ? alle() : inWeergave(filter.plek);
    return bron.filter((m) => past(m, filter));
  };
  const rijenVan = ({ weergave, vraag = '', sortering }: Input<'werkvoorraad.openen'>) => {
    const rijen = zoek(weergave, vraag);
    if (!sortering || sortering.kolom === 'termijn' || sortering.kolom === 'laatst') return rijen;
    const waarde = ({ rij }: NepMelding) => (sortering.kolom === 'afnemer' ? rij.melder : rij.kenmerk);
    return rijen.toSorted((a, b) => waarde(a).localeCompare(waarde(b)) * (sortering.richting === 'op' ? 1 : -1));
  };
  const koppen = (rijen: readonly NepMelding[], { groeperen = 'termijn', sortering }: Input<'werkvoorraad.openen'>) => {
    if (groeperen === 'geen' || (sortering && sortering.kolom !== 'termijn' && sortering.kolom !== 'laatst')) return [];
    const groepen: Groep[] = [...GROEPEN];
    return groepen.flatMap((groep) => {
      const vanaf = rijen.findIndex((m) => m.groep === groep);
      return vanaf < 0 ? [] : [{ groep, vanaf, aantal: rijen.filter((m) => m.groep === groep).length }];
    });
  };
  /** Related: the same masked identification. */
  const verwant = (rijen: readonly NepMelding[]) => {
    const per = Map.groupBy(rijen, (m) => m.rij.identificatie);
    const groepen = [...per].filter(([, leden]) => leden.length > 1);
    const overig = rijen.filter((m) => (per.get(m.rij.identificatie) ?? []).length === 1);
    let vanaf = 0;
    const kop = (groep: Groep, aantal: number, naam?: string) => {
      const begin = vanaf;
      vanaf += aantal;
      return { groep, vanaf: begin, aantal, ...(naam ? { verwant: { waarom: 'persoon' as const, naam } } : {}) };
    };
    return {
      rijen: [...groepen.flatMap(([, leden]) => leden), ...overig],
      groepen: [...groepen.map(([naam, leden]) => kop('verwant', leden.length, naam)), kop('overig', overig.length)],
    };
  };

  return {
    tel: (weergave: Weergave) => inWeergave(weergave).length,
    openen: (invoer: Input<'werkvoorraad.openen'>) => {
      const { fouten } = leesVraag(invoer.vraag ?? '');
      if (fouten.length > 0) return mis({ code: 'vraag-onjuist' as const, fouten });
      const gevonden = rijenVan(invoer);
      const { rijen, groepen } =
        invoer.groeperen === 'verwant' ? verwant(gevonden) : { rijen: gevonden, groepen: koppen(gevonden, invoer) };
      teller += 1;
      const lijst = `lijst-${teller}`;
      const uuids = rijen.map((m) => m.rij.uuid);
      lijsten.set(lijst, { invoer, uuids, actueel: new Set(uuids) });
      const elders =
        uuids.length > 0 || !invoer.vraag ? null : zoek(invoer.weergave, `${invoer.vraag} in:alles`).length;
      return goed({ lijst, totaal: rijen.length, groepen, elders });
    },
    rijen: ({ lijst, vanaf, aantal }: Input<'werkvoorraad.rijen'>): Output<'werkvoorraad.rijen'> => {
      const open = lijsten.get(lijst);
      const perUuid = new Map(alle().map((m) => [m.rij.uuid, m.rij]));
      return (open?.uuids ?? []).slice(vanaf, vanaf + aantal).map((uuid) => {
        const rij = perUuid.get(uuid);
        return rij ? { ...rij, uit: !open?.actueel.has(uuid) } : null;
      });
    },
    plekken: ({ lijst, uuids }: Input<'werkvoorraad.plekken'>) =>
      uuids.map((uuid) => {
        const plek = lijsten.get(lijst)?.uuids.indexOf(uuid) ?? -1;
        return plek < 0 ? null : plek;
      }),
    uuids: ({ lijst, vanaf, aantal }: Input<'werkvoorraad.uuids'>) => [
      ...(lijsten.get(lijst)?.uuids.slice(vanaf, vanaf + aantal) ?? []),
    ],
    nieuws: ({ lijst }: Input<'werkvoorraad.nieuws'>) => {
      const open = lijsten.get(lijst);
      if (!open) return mis({ code: 'lijst-verlopen' as const });
      open.actueel = new Set(rijenVan(open.invoer).map((m) => m.rij.uuid));
      const gebleven = open.uuids.filter((uuid) => open.actueel.has(uuid)).length;
      return goed({ komen: open.actueel.size - gebleven, gaan: open.uuids.length - gebleven });
    },
    waarden: ({ veld, weergave, vraag, begin }: Input<'werkvoorraad.waarden'>): Output<'werkvoorraad.waarden'> => {
      const rest = leesVraag(vraag).termen.filter(({ term }) => veldVan(term) !== veld);
      const rijen = zoek(weergave, rest.map(({ van, tot }) => vraag.slice(van, tot)).join(' ')).map((m) => m.rij);
      const waarde = {
        reg: rijen.map((r) => r.registratie),
        status: rijen.map((r) => r.status),
        object: rijen.map((r) => r.titel),
        afnemer: rijen.map((r) => r.melder),
        label: rijen.flatMap((r) => r.labels),
        van: rijen.map((r) => (r.toegewezenAan === 'M. Jansen' ? 'ik' : (r.toegewezenAan ?? 'niemand'))),
        bijlage: rijen.map((r) => (r.bijlagen > 0 ? 'ja' : 'nee')),
        nieuw: rijen.map((r) => (isStartstatus(r.registratie, r.status) ? 'ja' : 'nee')),
        termijn: rijen.flatMap((r) => (r.klok.soort === 'te-laat' || r.klok.soort === 'vandaag' ? [r.klok.soort] : [])),
        ontvangen: [],
      }[veld];
      return [...Map.groupBy(waarde, (w) => w)]
        .map(([w, keren]) => ({
          waarde: w,
          naam: veld === 'afnemer' || veld === 'object' ? w : '',
          aantal: keren.length,
        }))
        .filter(({ waarde: w }) => vouwTekst(w).startsWith(vouwTekst(begin)))
        .sort((a, b) => b.aantal - a.aantal);
    },
    vindKenmerk: ({ kenmerk }: Input<'werkvoorraad.vindKenmerk'>) =>
      alle()
        .filter((m) => m.rij.kenmerk.toLowerCase().startsWith(kenmerk.toLowerCase()))
        .slice(0, 20)
        .map(({ rij: { uuid, kenmerk: k, titel, registratie } }) => ({ uuid, kenmerk: k, titel, registratie })),
    weergaven: () => weergaven.map((w) => ({ ...w, aantal: zoek(w.weergave, w.vraag).length })),
    bewaar: (w: Input<'weergaven.bewaren'>) => {
      const id = w.id ?? nepUuid(weergaven.length + 1, 8);
      if (weergaven.some((oud) => oud.id !== id && vouwTekst(oud.naam) === vouwTekst(w.naam)))
        return mis({ code: 'naam-bestaat' as const });
      const nieuw = { ...w, id };
      const stond = weergaven.some((oud) => oud.id === id);
      weergaven = stond ? weergaven.map((oud) => (oud.id === id ? nieuw : oud)) : [...weergaven, nieuw];
      return goed({ id });
    },
    verwijder: (id: Uuid) => {
      weergaven = weergaven.filter((w) => w.id !== id);
    },
    orden: (ids: readonly Uuid[]) => {
      weergaven = weergaven.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    },
  };
}
