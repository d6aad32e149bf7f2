// Own files of the fake desk: read in as the backend does, without looking at what they hold.
import { keurInhoud, keurNaamEnMaat } from '../../../shared/domain/bestand/eigen.ts';
import type { Inname } from '../../../shared/ipc/vormen/eigenbestand.ts';
import type { Uuid } from '../../../shared/lib/brand.ts';
import { goed, mis } from '../../../shared/lib/result.ts';
import { nepUuid } from './meldingen.ts';

export function maakEigenbestand() {
  const innamen = new Map<Uuid, Inname>();
  let nummer = 0;
  return {
    'bijlage.kiezen': () => goed({ aantal: 0 }),
    'bijlage.inname': ({ naam, bytes }: { readonly naam: string; readonly bytes: number }) => {
      nummer += 1;
      const id = nepUuid(nummer, 9);
      const fout = keurNaamEnMaat(naam, bytes) ?? keurInhoud('pdf', naam) ?? null;
      const inname = { id, naam, bytes, gelezen: 0, klaar: false, fout, soort: null, naamPast: true } as const;
      innamen.set(id, inname);
      return goed(inname);
    },
    'bijlage.innameStuk': ({ id, plek, stuk }: { readonly id: Uuid; readonly plek: number; readonly stuk: string }) => {
      const inname = innamen.get(id);
      if (inname === undefined) return mis({ code: 'onbekend' } as const);
      const gelezen = plek + atob(stuk).length;
      const klaar = gelezen === inname.bytes;
      const verder: Inname = { ...inname, gelezen, klaar, soort: klaar ? 'pdf' : null };
      innamen.set(id, verder);
      return goed(verder);
    },
    'bijlage.innameStop': ({ ids }: { readonly ids: readonly Uuid[] }) => {
      for (const id of ids) innamen.delete(id);
      return goed(null);
    },
    'bijlage.innamen': () => goed({ innamen: [...innamen.values()], samen: null }),
    'bijlage.toevoegen': ({ innamen: ids }: { readonly innamen: readonly Uuid[] }) => {
      for (const id of ids) innamen.delete(id);
      return goed({ batch: nepUuid(900, 9), nietVoor: null, bedenktijd: 10 });
    },
  } as const;
}
