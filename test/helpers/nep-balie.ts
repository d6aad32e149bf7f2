// A fake of the door between screen and backend (`window.balie`), typed from the contract: it holds a desk in memory,
// takes decisions as the backend does, and tells what it was asked.
import type { CallError, CallName, EventName, Input, Output } from '../../shared/ipc/contract.ts';
import type { Bridge, EventMessage, Reply } from '../../shared/ipc/envelope.ts';
import type { Opstart } from '../../shared/ipc/vormen/opstart.ts';
import type { SyncStand } from '../../shared/ipc/vormen/sync.ts';
import { goed, mis, type Result } from '../../shared/lib/result.ts';
import { maakBureau, type NepOpties } from '../ui/nep/balie-bureau.ts';
import { maakBeheer } from '../ui/nep/beheer-bureau.ts';
import { maakBijlagen } from '../ui/nep/bijlagen-bureau.ts';
import { maakConcepten, maakTeam, type NepConcepten } from '../ui/nep/concept-bureau.ts';
import { maakEigenbestand } from '../ui/nep/eigenbestand-bureau.ts';
import { type NepMelding, NU, nepUuid } from '../ui/nep/meldingen.ts';
import { pakkettelling } from '../ui/nep/pakketten.ts';
import { nepRapport } from '../ui/nep/rapport-bureau.ts';
import { bulkregel, LEGE_RONDE, rondeverslag } from '../ui/nep/uitgaand-bureau.ts';
import { maakVerdeling } from '../ui/nep/verdeel-bureau.ts';

type Behandelaar<N extends CallName> = (input: Input<N>) => Result<Output<N>, CallError<N>>;
type Behandelaars = { readonly [N in CallName]: Behandelaar<N> };

export type NepBalie = {
  readonly bridge: Bridge;
  /** Every call so far. */
  readonly gevraagd: readonly { readonly name: string; readonly input: unknown }[];
  /** Inputs of the calls with this name. */
  readonly vragen: <N extends CallName>(name: N) => Input<N>[];
  /** The fake's own answers, for a test that wants to change only some of them. */
  readonly standaard: Behandelaars;
  /** Answers this call so from now on. */
  readonly antwoord: <N extends CallName>(name: N, behandelaar: Behandelaar<N>) => void;
  readonly zend: <N extends EventName>(name: N, payload: Output<N>) => void;
  /** Puts these meldingen on the desk instead, and says so. */
  readonly zetMeldingen: (meldingen: readonly NepMelding[]) => void;
};

const RUST: SyncStand = {
  fase: 'rust',
  bijgewerktOp: NU,
  offlineSinds: null,
  wachtend: 0,
  conflicten: 0,
  geparkeerd: 0,
  opzij: 0,
  voortgang: null,
  klokverschilSeconden: null,
  onveilig: null,
  bestanden: null,
};

const MEDEWERKERS = [
  { id: 'm.jansen', naam: 'M. Jansen', rol: 'bijhouder', actief: true },
  { id: 's.bakker', naam: 'S. Bakker', rol: 'bijhouder', actief: true },
  { id: 't.devries', naam: 'T. de Vries', rol: 'teamlead', actief: true },
  { id: 'l.deboer', naam: 'L. de Boer', rol: 'bijhouder', actief: false },
];

const BRONHOUDERS = [
  { code: '0344', naam: 'Utrecht' },
  { code: '0307', naam: 'Amersfoort' },
  { code: '0356', naam: 'Nieuwegein' },
  { code: '0321', naam: 'Houten' },
  { code: '0310', naam: 'De Bilt' },
];

function standaard(
  opties: NepOpties,
  bureau: ReturnType<typeof maakBureau>,
  beheer: ReturnType<typeof maakBeheer>,
  concepten: NepConcepten,
  team: ReturnType<typeof maakTeam>,
  verdeling: ReturnType<typeof maakVerdeling>,
): Behandelaars {
  const opstart: Opstart = opties.opstart ?? { fase: 'gereed', oefenen: false };
  const niets = () => goed(null);
  const bijlagen = maakBijlagen(bureau.vind);
  return {
    'opstart.stand': () => goed(opstart),
    'opstart.verbinden': () => goed({ fase: 'bezig' }),
    'opstart.oefenen': () => goed({ fase: 'bezig' }),
    'opstart.opnieuw': () => goed({ fase: 'bezig' }),
    'opstart.sleutelInBestand': () => goed({ fase: 'bezig' }),
    'opstart.andereVerbinding': () => goed({ fase: 'verbinding-nodig' }),
    'wie.ben': () =>
      goed({
        id: 'm.jansen',
        naam: 'M. Jansen',
        bronhouders: [{ code: '0344', naam: 'Utrecht', rol: opties.rol ?? 'bijhouder' }],
      }),
    'programma.over': () =>
      goed({ versie: '0.1.0', dienst: 'https://centraal.example', map: 'C:\\Terugmeldbalie', oefenen: false }),
    'sync.stand': () => goed({ ...RUST, ...opties.sync }),
    'sync.nu': niets,
    'sync.opzij': () => goed([]),
    'werkvoorraad.tellingen': () => goed(bureau.tellingen()),
    'werkvoorraad.openen': bureau.lijsten.openen,
    'werkvoorraad.rijen': (invoer) => goed(bureau.lijsten.rijen(invoer)),
    'werkvoorraad.plekken': (invoer) => goed(bureau.lijsten.plekken(invoer)),
    'werkvoorraad.uuids': (invoer) => goed(bureau.lijsten.uuids(invoer)),
    'werkvoorraad.nieuws': bureau.lijsten.nieuws,
    'werkvoorraad.waarden': (invoer) => goed(bureau.lijsten.waarden(invoer)),
    'werkvoorraad.vindKenmerk': (invoer) => goed(bureau.lijsten.vindKenmerk(invoer)),
    'weergaven.lijst': () => goed(bureau.lijsten.weergaven()),
    'weergaven.bewaren': bureau.lijsten.bewaar,
    'weergaven.verwijderen': ({ id }) => {
      bureau.lijsten.verwijder(id);
      return goed(null);
    },
    'weergaven.ordenen': ({ ids }) => {
      bureau.lijsten.orden(ids);
      return goed(null);
    },
    'melding.dossier': ({ uuid }) => {
      const melding = bureau.vind(uuid);
      return melding ? goed({ ...melding.dossier, concepten: concepten.bij(uuid) }) : mis({ code: 'onbekend' });
    },
    'melding.nummersTonen': () => mis({ code: 'onbekend' }),
    'melding.identificatieTonen': ({ uuid, attribuut }) => {
      const regel = attribuut === undefined ? undefined : bureau.vind(uuid)?.dossier.verschil[attribuut];
      if (regel === undefined) return goed({ waarde: '999990358', regel: null });
      const rechts = [{ tekst: '999990019', gewijzigd: true }];
      return goed({ waarde: '999990019', regel: { ...regel, rechts } });
    },
    'bijlage.reeks': bijlagen.reeks,
    'bijlage.controle': bijlagen.controle,
    'bijlage.bewarenAls': () => goed({ bestand: null }),
    ...maakEigenbestand(),
    'dossier.alsPdf': () => goed({ bestand: 'C:\\Documenten\\Dossier BRP 2026-11-23.pdf' }),
    'dossier.afdrukken': () => goed({ gedrukt: true }),
    'pakket.voorbeeld': ({ bron }) => goed(pakkettelling(bron.soort === 'keuze' ? bron.uuids.length : 41)),
    'pakket.maken': () => goed({ id: nepUuid(700) }),
    'pakket.lijst': () => goed([]),
    'pakket.ontbreekt': () => goed([]),
    'pakket.bijwerken': niets,
    'pakket.verwijderen': niets,
    'kaart.nabij': () => goed({ meldingen: [], meer: false }),
    'kaart.grenzen': () => goed([]),
    'kaart.grenzenStand': () => goed(null),
    'kaart.grenzenLaden': () => goed(null),
    'kaart.grenzenWissen': niets,
    'melding.besluiten': (input) => {
      const melding = bureau.vind(input.uuid);
      if (!melding) return mis({ code: 'onbekend' });
      const besloten = bureau.besluit(melding, input.opdracht);
      concepten.besluit(input.uuid, input.opdracht, besloten.batch, input.concept === true);
      return goed(besloten);
    },
    ...concepten.antwoorden,
    ...team,
    'rapport.cijfers': (invoer) => goed(nepRapport(invoer)),
    'rapport.bewaren': ({ vorm }) => goed({ bestand: `C:\\rapportage.${vorm}` }),
    'rapport.afdrukken': () => goed({ gedrukt: true }),
    ...verdeling,
    'invoeren.bronhouders': () => goed([{ code: '0344', naam: 'Utrecht', registraties: ['BRP', 'BAG', 'BGT', 'WKK'] }]),
    'invoeren.controleren': () => goed([]),
    'invoeren.concept': () => goed(null),
    'invoeren.conceptBewaren': niets,
    'invoeren.indienen': () => mis({ code: 'onbekend' }),
    'invoeren.teruglezen': () => mis({ code: 'onbekend' }),
    'invoeren.vervolg': () => mis({ code: 'onbekend' }),
    'uitgaand.lijst': () => goed(bureau.uitgaand()),
    'uitgaand.terughalen': ({ batch }) => {
      if (!bureau.terug(batch)) return mis({ code: 'al-verzonden' });
      concepten.terug(batch);
      return goed(null);
    },
    'uitgaand.laatsteTerughalen': () => {
      const batch = bureau.laatste();
      const item = batch && bureau.terug(batch);
      if (batch) concepten.terug(batch);
      return item ? goed({ besluit: item.besluit }) : mis({ code: 'niets-terug-te-halen' });
    },
    'uitgaand.opnieuw': niets,
    'uitgaand.nuProberen': niets,
    'uitgaand.vervangen': () => mis({ code: 'onbekend' }),
    'uitgaand.proefsync': () => goed({ uitslagen: [], stop: null }),
    'bulk.voorbeeld': ({ uuids, opdracht, naar = [] }) =>
      goed(
        uuids
          .flatMap((uuid) => bureau.vind(uuid) ?? [])
          .map((melding) => {
            const code = naar.find((n) => n.uuid === melding.rij.uuid)?.bronhouder;
            return bulkregel(melding, opdracht, BRONHOUDERS.find((b) => b.code === code) ?? null);
          }),
      ),
    'bulk.besluiten': ({ bundel, opdrachten }) =>
      goed({
        bundel: bundel ?? nepUuid(1, 8),
        bedenktijd: 20,
        uitslagen: opdrachten.map(({ uuid }) => ({ uuid, batch: uuid, waarom: null })),
      }),
    'bulk.terughalen': () => goed({ terug: 1, vertrokken: [] }),
    'ochtendronde.lijst': () => goed(LEGE_RONDE),
    'ochtendronde.beginnen': niets,
    'ochtendronde.overslaan': niets,
    'ochtendronde.verslag': () => goed(rondeverslag()),
    'uitgaand.latenVallen': ({ batch }) => {
      bureau.valt(batch);
      return goed(null);
    },
    'bronhouders.zoeken': ({ zoek }) =>
      goed(
        BRONHOUDERS.filter(({ code, naam }) => `${naam} (${code})`.toLowerCase().includes(zoek.toLowerCase())).map(
          (b) => ({ ...b, voorheen: null }),
        ),
      ),
    'kompas.voorstel': () => goed({ uitkomst: 'geen', waarom: 'geen-aanwijzing', bewijs: [] }),
    'kompas.voorstellen': ({ uuids }) =>
      goed(uuids.map((uuid) => ({ uuid, kompas: { uitkomst: 'geen', waarom: 'geen-aanwijzing', bewijs: [] } }))),
    'kompas.plaatsenStand': () => goed(null),
    'kompas.plaatsenLaden': () => goed(null),
    'kompas.plaatsenWissen': niets,
    'medewerkers.lijst': () => goed(MEDEWERKERS),
    'opstart.herstelStand': beheer.herstelStand,
    'opstart.herstellen': () => goed({ fase: 'bezig' }),
    'opstart.noodpakketLeesbaar': () => goed({ map: null, geschreven: false }),
    'beheer.audit': beheer.audit,
    'beheer.auditExporteren': () => goed({ bestand: null }),
    'beheer.bewaarlijst': beheer.bewaarlijst,
    'beheer.vernietigen': beheer.vernietigen,
    'beheer.vasthouden': beheer.vasthouden,
    'beheer.vernietigingsverslag': beheer.verslag,
    'beheer.inzage': () => mis({ code: 'niets-gevonden' }),
    'beheer.reservekopieen': beheer.reservekopieen,
    'beheer.reservekopieMaken': beheer.reservekopieMaken,
    'slot.stand': () =>
      goed({
        ingesteld: false,
        dicht: false,
        minuten: 30,
        wachtSeconden: 0,
        vingerafdruk: false,
        tokenNodig: true,
        ...opties.slot,
      }),
    'slot.vergrendel': niets,
    'slot.open': niets,
    'slot.openMetVinger': niets,
    'slot.vergeten': niets,
    'slot.zetPin': niets,
    'slot.zetMinuten': niets,
    'bericht.stand': () => goed({ aan: true }),
    'bericht.zet': niets,
    'klok.vandaag': () => goed({ vandaag: NU.slice(0, 10), nu: NU }),
  };
}

export function maakNepBalie(opties: NepOpties = {}): NepBalie {
  const luisteraars = new Set<(message: EventMessage) => void>();
  const gevraagd: { name: string; input: unknown }[] = [];
  const zend: NepBalie['zend'] = (name, payload) => {
    for (const luisteraar of [...luisteraars]) luisteraar({ name, payload });
  };
  const bureau = maakBureau(opties, zend);
  const gewoon = standaard(
    opties,
    bureau,
    maakBeheer(opties, zend),
    maakConcepten(opties.concepten ?? [], zend),
    maakTeam(opties.rol === 'teamlead', zend, opties.team),
    maakVerdeling(opties.rol ?? 'bijhouder', zend, opties.verdeling ?? {}),
  );
  const behandelaars: Record<string, (input: never) => Result<unknown, CallError<CallName>>> = { ...gewoon };

  const vraag = async (name: string, input: unknown): Promise<Reply> => {
    gevraagd.push({ name, input });
    const behandelaar = behandelaars[name];
    if (!behandelaar) throw new Error(`no such call: ${name}`);
    return behandelaar(input as never);
  };
  return {
    bridge: {
      query: vraag,
      command: vraag,
      subscribe: (luisteraar) => {
        luisteraars.add(luisteraar);
        return () => luisteraars.delete(luisteraar);
      },
    },
    gevraagd,
    standaard: gewoon,
    vragen: <N extends CallName>(name: N) =>
      gevraagd.filter((vorige) => vorige.name === name).map((vorige) => vorige.input as Input<N>),
    antwoord: (name, behandelaar) => {
      behandelaars[name] = behandelaar as (input: never) => Result<unknown, CallError<CallName>>;
    },
    zend,
    zetMeldingen: bureau.zet,
  };
}
