// A person's own views of the worklist.
import { leesVraag, vraagVan } from '../../../shared/domain/vraagtaal/lezen.ts';
import { vouwTekst } from '../../../shared/domain/vraagtaal/vouwen.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import type { UseCase } from './context.ts';
import { vandaagVan } from './werkvoorraad.ts';

/** More than anyone finds back in a menu; each is counted again after every change. */
const HOOGSTENS = 30;

export const weergavenLijst: UseCase<'weergaven.lijst'> = (c) => {
  const vandaag = vandaagVan(c);
  return goed(
    c.weergaven.alle().map((w) => ({
      ...w,
      aantal: c.lijsten.aantal(w.weergave, vraagVan(leesVraag(w.vraag)), vandaag),
    })),
  );
};

export const weergavenBewaren: UseCase<'weergaven.bewaren'> = (c, weergave) => {
  const { fouten } = leesVraag(weergave.vraag);
  if (fouten.length > 0) return mis({ code: 'vraag-onjuist', fouten });
  const andere = c.weergaven.alle().filter((w) => w.id !== weergave.id);
  const naam = weergave.naam.trim();
  if (andere.some((w) => vouwTekst(w.naam) === vouwTekst(naam))) return mis({ code: 'naam-bestaat' });
  if (weergave.id === undefined && andere.length >= HOOGSTENS) return mis({ code: 'te-veel' });
  const id = weergave.id ?? c.uuids.nieuw();
  c.transactie(() => c.weergaven.zet({ ...weergave, naam, id }));
  return goed({ id });
};

export const weergavenVerwijderen: UseCase<'weergaven.verwijderen'> = (c, { id }) =>
  c.transactie(() => c.weergaven.verwijder(id)) ? goed(null) : mis({ code: 'onbekend' });

export const weergavenOrdenen: UseCase<'weergaven.ordenen'> = (c, { ids }) => {
  c.transactie(() => c.weergaven.orden(ids));
  return goed(null);
};
