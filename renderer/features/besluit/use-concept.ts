// The fields of a dialog with the draft behind them: what was kept before is there when it opens, what is typed is kept.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Conceptinhoud, isBewaardWaard, LEGE_VELDEN } from '../../../shared/domain/concept.ts';
import type { Dossier } from '../../../shared/ipc/vormen/dossier.ts';
import { useBalie } from '../../api/balie-context.tsx';
import { type Bewaarder, maakBewaarder } from '../../api/bewaarder.ts';
import { beginVelden } from './begin.ts';
import type { Dialoog } from './concept.ts';
import type { Velden } from './velden.ts';

type Inhoud = {
  readonly velden: Velden /** When the draft was kept that one came back to. */;
  readonly vanaf: string | null;
};

export type Conceptgreep = Inhoud & {
  readonly schrijf: (deel: Partial<Velden>) => void;
  /** Empties the form; what stood there can be put back until something new is typed. */
  readonly wis: () => void;
  readonly gewist: boolean;
  readonly zetTerug: () => void;
  /** Before deciding: what was typed last is kept first, so that nothing comes after the decision. */
  readonly meteen: () => void;
  /** Decided: the backend took the draft away, nothing is kept any more. */
  readonly klaar: () => void;
  /** What was typed last could not be kept. */
  readonly mislukt: boolean;
};

function metInhoud(inhoud: Conceptinhoud): Velden {
  const gevuld = Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined);
  return { ...LEGE_VELDEN, ...Object.fromEntries(gevuld) };
}

/** Undefined until it is known whether there is a draft: the form is shown only then, so that nothing jumps. */
export function useConcept(dialoog: Dialoog, dossier: Dossier, vandaag: string): Conceptgreep | undefined {
  const { uuid, soort } = dialoog;
  const balie = useBalie();
  const [inhoud, zet] = useState<Inhoud>();
  const [gewist, zetGewist] = useState<Velden | null>(null);
  const [mislukt, zetMislukt] = useState(false);
  const bewaarder = useRef<Bewaarder<Velden>>(undefined);
  const begin = useRef({ dossier, vandaag });

  useEffect(() => {
    let weg = false;
    const bewaar = maakBewaarder<Velden>((velden) => {
      void balie.command('concept.bewaren', { uuid, soort, inhoud: velden }).then((antwoord) => {
        if (!weg) zetMislukt(!antwoord.ok);
      });
    });
    bewaarder.current = bewaar;
    void balie.query('concept.lijst', { uuid }).then((antwoord) => {
      if (weg) return;
      const concept = antwoord.ok ? antwoord.waarde.find((een) => een.soort === soort) : undefined;
      const vers = beginVelden(soort, begin.current.dossier, begin.current.vandaag);
      zet(concept ? { velden: metInhoud(concept.inhoud), vanaf: concept.gewijzigdOp } : { velden: vers, vanaf: null });
    });
    const verborgen = () => document.visibilityState === 'hidden' && bewaar.meteen();
    document.addEventListener('visibilitychange', verborgen);
    window.addEventListener('pagehide', bewaar.meteen);
    return () => {
      weg = true;
      document.removeEventListener('visibilitychange', verborgen);
      window.removeEventListener('pagehide', bewaar.meteen);
      bewaar.meteen();
    };
  }, [balie, uuid, soort]);

  const velden = inhoud?.velden;
  const stel = useCallback((nieuw: Velden) => {
    zet((was) => ({ vanaf: was?.vanaf ?? null, velden: nieuw }));
    zetGewist(null);
    bewaarder.current?.schrijf(nieuw);
  }, []);
  if (inhoud === undefined || velden === undefined) return undefined;
  return {
    ...inhoud,
    schrijf: (deel) => stel({ ...velden, ...deel }),
    wis: () => {
      bewaarder.current?.vergeet();
      void balie.command('concept.wissen', { uuid, soort });
      zet({ velden: beginVelden(soort, dossier, vandaag), vanaf: null });
      zetGewist(isBewaardWaard(velden) ? velden : null);
    },
    gewist: gewist !== null,
    zetTerug: () => gewist && stel(gewist),
    meteen: () => bewaarder.current?.meteen(),
    klaar: () => bewaarder.current?.vergeet(),
    mislukt,
  };
}
